/** Paragraphs of a letter that are not in the first person. */
import type { Paragraph } from '../text/paragraph.ts';

/** Who writes speaks for himself. */
export const firstPerson = /我(?![国省市县校])|咱|本(?:公司|人|协会|机构|院|校)(?!的?记者)/;

/** So many paragraphs of a letter may be about other things than whoever writes it. */
const MAX_ASIDE = 2;

/** Somebody else is told of. */
const told = /(?<!我们?)(?:认为|表示|指出|透露|强调|宣布|声称|写道|据报道)/;

/** The paragraphs between two that speak in the first person, as a letter has them. */
export function asidesOf(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const asides = new Set<Paragraph>();
  let between: Paragraph[] | null = null;
  for (const paragraph of paragraphs) {
    const plain = paragraph.kind === 'paragraph' && /[。！？…]$/.test(paragraph.text.trimEnd());
    if (plain && firstPerson.test(paragraph.flat)) {
      for (const one of between ?? []) asides.add(one);
      between = [];
    } else if (between && plain && between.length < MAX_ASIDE && !told.test(paragraph.flat))
      between.push(paragraph);
    else between = null;
  }
  return asides;
}

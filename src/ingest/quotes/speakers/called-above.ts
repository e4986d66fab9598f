/** Who `他` is, where whoever is meant was asked by the reporter, or is called by the surname alone. */
import { fitsPronoun } from '../lexicon/genders.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { History, Occurrence, Resolved, Spoken } from './history.ts';
import { longestLead } from './nearness.ts';

/** `记者联系上正在外地的X，他说`: whom the reporter spoke to, in the same sentence. */
export function interviewed({ paragraph, start, end }: Occurrence, at: number): boolean {
  return (
    !/[。！？]/.test(paragraph.flat.slice(end, at)) &&
    /(?:记者|笔者)[^，。！？；]{0,10}(?:联系|采访|专访|致电|拨通|找到|见到|走访|拜访)[^，。！？；]{0,24}$/.test(
      paragraph.flat.slice(Math.max(0, start - 44), start),
    )
  );
}

/** Speech in marks, as it stands in the flat text. */
const speech = /“￼*”/g;

/** `王女士住在河口。`, and at the head of the next paragraph `她说`: whom a paragraph without other people is about. */
export function calledAbove(
  history: History,
  paragraph: Paragraph,
  at: number,
  word: string,
  last: Spoken | undefined,
): Resolved | null {
  const index = history.order(paragraph) - 1;
  const above = history.paragraphs[index];
  if (!above || paragraph.flat.slice(0, at).replace(speech, '').length > longestLead) return null;
  if (history.people.some((one) => one.paragraph === above)) return null;
  return history.subject(
    above,
    last?.paragraph === index ? last.at + 1 : 0,
    above.flat.length,
    (one) => one.kind === 'surname' && fitsPronoun(word, one.name),
  );
}

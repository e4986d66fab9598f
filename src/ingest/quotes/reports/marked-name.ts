/** Whoever is called by a name in marks alone: `“小螺”告诉记者`. */
import { adverbial, opener } from '../lexicon/adverbs.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What may stand before the marks, the words in them hidden, and what between them and the reporting word. */
const alone = new RegExp(`^(?:${opener}){0,2}“(￼{2,6})”(?:${adverbial}|[对向跟][^，。“”]{1,12}){0,2}$`);

const wordAlone = /^[\p{Script=Han}A-Za-z0-9·]+$/u;

/** The name in marks that stands as the subject of a word for saying something in `[clause, start)`. */
export function markedName({ flat, text }: Paragraph, clause: number, start: number): Mention | null {
  const before = flat.slice(clause, start);
  const [, hiddenName = ''] = alone.exec(before) ?? [];
  if (hiddenName === '') return null;
  const at = clause + before.indexOf(`“${hiddenName}”`) + 1;
  const range = [at, at + hiddenName.length] as const;
  const name = text.slice(...range);
  if (!wordAlone.test(name) || documentNounAtEnd(name) !== '') return null;
  return { kind: 'anonymous', range, core: range, name, role: null, alias: null };
}

/** Whoever is called by a name in marks alone: `“小螺”告诉记者`. */
import { adverbial, opener } from '../lexicon/adverbs.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What only people do. */
const speaks =
  /^(?:说|称|问|答|表示|告诉|透露|坦言|写道|回忆|认为|介绍|解释|补充|抱怨|感慨|回应|承认|否认|强调)$|[^明]说$|[称道]$/;

/** What may stand before the marks, the words in them hidden, and what between them and the reporting word. */
const alone = new RegExp(`^(?:${opener}){0,2}“(￼{2,6})”(?:${adverbial}|[对向跟][^，。“”]{1,12}){0,2}$`);

const wordAlone = /^[\p{Script=Han}A-Za-z0-9·]+$/u;

/** The name in marks that stands as the subject of `word` in `[clause, start)`. */
export function markedName(
  { flat, text }: Paragraph,
  clause: number,
  start: number,
  word: string,
): Mention | null {
  // `“旧船”称不上船`
  if (!speaks.test(word) || /^[不得]/.test(flat.slice(start + word.length))) return null;
  const before = flat.slice(clause, start);
  const [, hiddenName = ''] = alone.exec(before) ?? [];
  if (hiddenName === '') return null;
  const at = clause + before.indexOf(`“${hiddenName}”`) + 1;
  const range = [at, at + hiddenName.length] as const;
  const name = text.slice(...range);
  if (!wordAlone.test(name) || documentNounAtEnd(name) !== '') return null;
  return { kind: 'anonymous', range, core: range, name, role: null, alias: null };
}

/** Who `韦伯` is where several of the article bear the name: `奥兰·韦伯说，…。她的女儿玛拉·韦伯…。韦伯说`. */
import type { Range } from '../../model.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Member } from './cast.ts';
import { type History, named, type Resolved, spoke } from './history.ts';
import { piecesOf } from './pieces.ts';

/** Of those with the surname who spoke last, or, where none of them did, was named last; `members`: all with that piece. */
export function bearer(
  history: History,
  surname: string,
  members: Iterable<Member>,
  paragraph: Paragraph,
  [at, end]: Range,
): Resolved | null {
  // `韦伯家族`: all of them.
  if (/^(?:家|一家|夫妇|兄弟|姐妹)/.test(paragraph.text.slice(end, end + 2))) return null;
  const names = new Set<string>();
  for (const { name } of members) {
    const pieces = piecesOf(name);
    if (pieces.length > 1 && pieces.at(-1) === surname) names.add(name);
  }
  if (names.size < 2) return null;
  const last = history.lastSpoken(0, ({ name }) => names.has(name));
  if (last) return spoke(last);
  const near = history.before(paragraph, at).find(({ member }) => names.has(member.name));
  return near ? named(near) : null;
}

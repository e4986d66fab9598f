/**
 * The first line that is left is the title, if it is not a sentence of prose. 《…》 around it goes.
 *
 * @example
 *   in: 《谁在为算力买单?》
 *   in: 过去一年，三家公司都在买卡，而且买得越来越多。
 *   out: # 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡，而且买得越来越多。
 *
 * The name of site and channel above it goes.
 *
 * @example
 *   in: 某某网
 *   in: 财经
 *   in: 谁在为算力买单
 *   in: 过去一年，三家公司都在买卡，而且买得越来越多。
 *   out: # 谁在为算力买单
 *   out: 过去一年，三家公司都在买卡，而且买得越来越多。
 *
 * A text that begins with prose has no title.
 *
 * @example
 *   in: 过去一年，三家公司都在买卡。
 *   in: 它们买得越来越多。
 */
import { drop, type Line, markTitle } from '../draft.ts';
import { isMasthead, isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';
import { withoutSite } from '../titles.ts';

const wrapped = /^(?:标题\s?[:：]\s?(.+)|《([^《》]+)》)$/;

/** Headlines of Chinese news seldom pass 40 characters; two-part ones of magazines reach 60. */
const longest = 80;

export const title: Rule = {
  id: 'title',
  run: ({ lines }) => {
    if (lines.some(({ mark }) => mark === '#')) return nothing;
    const masthead = lines.slice(0, 3).findLastIndex(isMasthead) + 1;
    const line = lines[masthead];
    if (line === undefined || lines.length < masthead + 2) return nothing;
    const bare = wrapped.exec(line.plain);
    const inner = bare ? (bare[1] ?? bare[2] ?? '') : line.plain;
    if (inner.length < 4 || inner.length > longest) return nothing;
    if (!bare && (line.plain.includes('。') || (isProse(line.plain) && !isHeadline(line)))) return nothing;
    return { changes: [...lines.slice(0, masthead).map(drop), ...markTitle(line, withoutSite(inner))] };
  },
};

/** A question or cry of one line may head an article; quoted speech and long sentences do not. */
function isHeadline({ plain }: Line): boolean {
  return plain.length <= 50 && !/^[“「『"](?!.{1,6}[”」』"][^，。：]{1,6}[：])/.test(plain);
}

/**
 * The first line that is left is the title, if it is not a sentence of prose. 《…》 around it goes.
 *
 * @example
 *   in: 《谁在为算力买单?》
 *   in: 过去一年，三家公司都在买卡，而且买得越来越多。
 *   out: # 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡，而且买得越来越多。
 *
 * A text that begins with prose has no title.
 *
 * @example
 *   in: 过去一年，三家公司都在买卡。
 *   in: 它们买得越来越多。
 */
import { type Line, markTitle } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';
import { withoutSite } from '../titles.ts';

const wrapped = /^(?:标题\s?[:：]\s?(.+)|《([^《》]+)》)$/;

/** Headlines of Chinese news seldom pass 40 characters; two-part ones of magazines reach 60. */
const longest = 80;

export const title: Rule = {
  id: 'title',
  run: ({ lines }) => {
    if (lines.some(({ mark }) => mark === '#')) return nothing;
    const line = lines[0];
    if (line === undefined || lines.length < 2) return nothing;
    const bare = wrapped.exec(line.plain);
    const inner = bare ? (bare[1] ?? bare[2] ?? '') : line.plain;
    if (inner.length < 4 || inner.length > longest) return nothing;
    if (!bare && (line.plain.includes('。') || (isProse(line.plain) && !isHeadline(line, lines[1]))))
      return nothing;
    return { changes: markTitle(line, withoutSite(inner)) };
  },
};

/** A question or cry of one line may head an article; quoted speech and long sentences do not. */
function isHeadline({ plain }: Line, next: Line | undefined): boolean {
  return plain.length <= 50 && !/^[“「『"]/.test(plain) && next !== undefined && next.plain.length > 0;
}

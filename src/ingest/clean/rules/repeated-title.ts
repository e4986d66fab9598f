/**
 * The title again, as an image's caption or above the text, perhaps with the site's name after it.
 *
 * @example
 *   in: # 谁在为算力买单?
 *   in: 过去一年，三家公司都在买卡。
 *   in: 谁在为算力买单？
 *   in: 它们买得越来越多。
 *   in: 谁在为算力买单？_财经_某某网
 *   out: # 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡。
 *   out: 它们买得越来越多。
 */
import { drop } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';
import { isSameTitle } from '../titles.ts';

export const repeatedTitle: Rule = {
  id: 'repeated-title',
  run: ({ lines }) => {
    const title = lines.find(({ mark }) => mark === '#');
    if (title === undefined) return nothing;
    // A line much longer cannot be the title with a site's name.
    const longest = title.plain.length + 40;
    return {
      changes: lines
        .filter(
          (line) => line !== title && line.plain.length <= longest && isSameTitle(title.plain, line.plain),
        )
        .map(drop),
    };
  },
};

/**
 * The title again as an image's caption or above the text, and other short lines that recur.
 *
 * @example
 *   in: # 谁在为算力买单?
 *   in: 某某账号
 *   in: 过去一年，三家公司都在买卡。
 *   in: 谁在为算力买单?
 *   in: 它们买得越来越多。
 *   in: 某某账号
 *   out: # 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡。
 *   out: 它们买得越来越多。
 *
 * Not what is said twice in prose, nor the turns of an interview.
 *
 * @example
 *   in: 张三：
 *   in: 我觉得贵。
 *   in: 张三：
 *   in: 我觉得贵。
 */
import { drop, type Line } from '../draft.ts';
import { endsSentence } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { isSameTitle } from '../titles.ts';

/** Recurring lines longer than this are more than a caption or a button. */
const longest = 30;

export const repeatedTitle: Rule = {
  id: 'repeated-title',
  run: ({ lines }) => {
    const title = lines.find(({ mark }) => mark === '#');
    const seen = new Map<string, number>();
    for (const { plain } of lines) seen.set(plain, (seen.get(plain) ?? 0) + 1);
    const again = (line: Line) =>
      line !== title &&
      ((title !== undefined && isSameTitle(title.plain, line.plain)) ||
        (line.plain.length <= longest &&
          !endsSentence(line.plain) &&
          !/[：:，,]$/.test(line.plain) &&
          (seen.get(line.plain) ?? 0) > 1));
    return { changes: lines.filter(again).map(drop) };
  },
};

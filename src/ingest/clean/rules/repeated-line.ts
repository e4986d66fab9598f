/**
 * Short lines that recur, buttons and advertisements of a page: every copy goes.
 *
 * @example
 *   in: 谁在为算力买单?
 *   in: 某某账号
 *   in: 过去一年，三家公司都在买卡。
 *   in: 谁在为算力买单?
 *   in: 它们买得越来越多。
 *   in: 某某账号
 *   out: 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡。
 *   out: 谁在为算力买单?
 *   out: 它们买得越来越多。
 *
 * Not what is said twice in prose, nor the turns of an interview, nor the title, of which one copy stays.
 *
 * @example
 *   in: 张三：
 *   in: 我觉得贵。
 *   in: 张三：
 *   in: 我觉得贵。
 */
import { drop } from '../draft.ts';
import { endsSentence } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Recurring lines longer than this are more than a button. */
const longest = 20;

export const repeatedLine: Rule = {
  id: 'repeated-line',
  run: ({ lines }) => {
    const short = lines.filter(({ plain, mark }) => mark === '' && plain.length <= longest);
    const seen = new Map<string, number>();
    for (const { plain } of short) seen.set(plain, (seen.get(plain) ?? 0) + 1);
    const first = lines[0]?.plain;
    const again = short.filter(
      ({ plain }) =>
        plain !== first && (seen.get(plain) ?? 0) > 1 && !endsSentence(plain) && !/[：:，,]$/.test(plain),
    );
    return { changes: again.map(drop) };
  },
};

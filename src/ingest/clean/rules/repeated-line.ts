/**
 * Short lines that recur, at least once before or after the text, are a page's buttons and advertisements:
 * every copy goes.
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
 *   in: 两家公司各有各的产品。
 *   in: 张三：
 *   in: 我觉得贵。
 *   in: 张三：
 *   in: 我觉得贵。
 *   in: 成立时间：2023年
 *   in: 它的产品很多，客户也很多。
 *   in: 成立时间：2023年
 *   in: 它的产品很多，客户也很多。
 */
import { drop } from '../draft.ts';
import { endsSentence, isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** Recurring lines longer than this are more than a button. */
const longest = 20;

export const repeatedLine: Rule = {
  id: 'repeated-line',
  run: ({ lines }) => {
    const prose = lines.filter(({ plain }) => isProse(plain));
    const [head, tail] = [prose[0]?.n ?? lines.length, prose.at(-1)?.n ?? 0];
    const short = lines.filter(
      ({ n, plain, mark }) =>
        n > 0 && mark === '' && plain.length <= longest && !endsSentence(plain) && !/[：:，,]$/.test(plain),
    );
    const seen = new Map<string, number>();
    for (const { plain } of short) seen.set(plain, (seen.get(plain) ?? 0) + 1);
    const outside = new Set(short.filter(({ n }) => n < head || n > tail).map(({ plain }) => plain));
    const title = lines[0]?.plain;
    const again = short.filter(
      ({ plain }) => plain !== title && (seen.get(plain) ?? 0) > 1 && outside.has(plain),
    );
    return { changes: again.map(drop) };
  },
};

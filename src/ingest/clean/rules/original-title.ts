/**
 * `(原标题:…)` at the head is the article's title, where it has no other; anywhere else it goes.
 *
 * @example
 *   in: 发布日期:2025-04-23
 *   in: (原标题:某报 | 谁在为算力买单?)
 *   in: 过去一年，三家公司都在买卡。
 *   out: 发布日期:2025-04-23
 *   out: # 某报 | 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡。
 *
 * @example
 *   in: 过去一年，三家公司都在买卡。
 *   in: 原标题：谁在为算力买单
 *   out: 过去一年，三家公司都在买卡。
 */
import { drop, markTitle } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const wrapped = /^[（(【[]?\s?(?:原文?标题|原题)\s?[:：]\s?(.{4,100}?)\s?[）)】\]]?$/;

export const originalTitle: Rule = {
  id: 'original-title',
  run: ({ lines }) => {
    const prose = lines.find((line) => isProse(line.plain) && !wrapped.test(line.plain))?.n ?? lines.length;
    const found = lines.filter(({ plain }) => plain.length <= 120 && wrapped.test(plain));
    const titled = lines.some(({ mark }) => mark === '#');
    return {
      changes: found.flatMap((line, i) => {
        const inner = wrapped.exec(line.plain)?.[1] ?? '';
        return !titled && i === 0 && line.n < prose ? markTitle(line, inner) : [drop(line)];
      }),
    };
  },
};

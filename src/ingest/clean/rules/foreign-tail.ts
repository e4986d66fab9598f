/**
 * Text of other works stitched on after the article: from `喜欢…请大家收藏` on, where it stands in the last
 * half of the text, everything goes.
 *
 * @example
 *   in: 两位专家谈到了算力。
 *   in: 他们的看法不同。
 *   in: 喜欢某书请大家收藏:()某书
 *   in: 少年出山，一剑霜寒，从此天下无敌!...
 *   out: 两位专家谈到了算力。
 *   out: 他们的看法不同。
 *   flag: foreign-tail
 *   flag: promo
 */
import { nothing, type Rule } from '../rule.ts';

const opener = /^喜欢.{1,60}请(?:大家)?收藏|^(?:如果您喜欢|您可能还会喜欢|同类推荐|本站推荐|相关小说)/;

export const foreignTail: Rule = {
  id: 'foreign-tail',
  run: ({ text, lines }) => {
    const line = lines.find(({ plain, from }) => from >= text.length / 3 && opener.test(plain));
    if (line === undefined) return nothing;
    return { changes: [{ range: [line.from, text.length], after: '' }], flags: ['foreign-tail', 'promo'] };
  },
};

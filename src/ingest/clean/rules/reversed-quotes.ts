/**
 * Quotation marks the wrong way round are turned: a paragraph that opens with a closing mark and whose marks
 * strictly alternate from there.
 *
 * @example
 *   in: ”投资放缓反映出人们的认识。“张三表示。
 *   out: “投资放缓反映出人们的认识。”张三表示。
 *
 * @example
 *   in: ”的意思没有人知道，他说：“不知道。”
 */
import type { Rule } from '../rule.ts';

export const reversedQuotes: Rule = {
  id: 'reversed-quotes',
  run: ({ lines }) => ({
    changes: lines.flatMap(({ text, start }) => {
      if (!text.startsWith('”')) return [];
      const marks = [...text.matchAll(/[“”]/g)];
      const turned = marks.every(({ 0: mark }, i) => mark === (i % 2 === 0 ? '”' : '“'));
      if (!turned || marks.length % 2 !== 0) return [];
      return marks.map(({ 0: mark, index }) => ({
        range: [start + index, start + index + 1] as const,
        after: mark === '”' ? '“' : '”',
      }));
    }),
  }),
};

/**
 * Carriage returns become line ends; control, zero-width and bidirectional characters go; no-break and other
 * fixed-width spaces become plain ones. The ideographic space stays: it separates parts of a headline.
 *
 * @example
 *   in: 甲\u200b公司\ufeff发布\u0000财报。\r\n第二\u00a0季度
 *   out: 甲公司发布财报。
 *   out: 第二 季度
 */
import type { Change } from '../../model.ts';
import type { Rule } from '../rule.ts';

const lineEnd = /[\u0085\u2028\u2029\r]/;
const space = /[\t\v\f\p{Zs}]/u;

/** A joiner before a pictograph is part of an emoji, not dirt. Chinese characters are ruled out first. */
const dirt =
  /(?![一-鿿])(?:\r\n?|(?!\n)\p{Cc}|(?!\u200d\p{Extended_Pictographic})\p{Cf}|[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f])/gu;

export const controlCharacters: Rule = {
  id: 'control-characters',
  run: ({ text }) => ({
    changes: [...text.matchAll(dirt)].map(({ 0: found, index }): Change => {
      const after = lineEnd.test(found) ? '\n' : space.test(found) ? ' ' : '';
      return { range: [index, index + found.length], after };
    }),
  }),
};

/**
 * Rules of dashes, stars or equals signs between paragraphs: marks of a template or a typesetter, not words.
 *
 * @example
 *   in: 第一段。
 *   in: ---
 *   in: 第二段。
 *   in: * * *
 *   out: 第一段。
 *   out: 第二段。
 */
import { lineRule } from '../line-rule.ts';

export const thematicBreak = lineRule(
  'thematic-break',
  /^(?:[-*_=~—–─━＿－.·…。]\s?){3,}$|^[…~—\-*■◆◇□●○★☆▲△▼▽※]{1,}$/,
);

/**
 * What programs leave at the end of a paragraph: `NaN`, `undefined`, `null`, a template's dashes.
 *
 * @example
 *   in: 模型必须重新调整。NaN
 *   in: 这就是领先一步的原因。---
 *   in: 芯片股继续下跌。...
 *   in: 返回值是NaN的情况很少。
 *   out: 模型必须重新调整。
 *   out: 这就是领先一步的原因。
 *   out: 芯片股继续下跌。
 *   out: 返回值是NaN的情况很少。
 */
import type { Rule } from '../rule.ts';

const end =
  /(?<=[。！？”」）)])\s?(?:NaN|undefined|null|\[object Object\]|-{2,}|_{2,}|={2,}|\*{2,}|(?<=。)\.{3,6})+$/;

export const residue: Rule = {
  id: 'residue',
  run: ({ lines }) => ({
    changes: lines.flatMap((line) => {
      const found = end.exec(line.text.slice(-80));
      if (!found) return [];
      const stop = line.start + line.text.length;
      return [{ range: [stop - found[0].length, stop], after: '' }];
    }),
  }),
};

/**
 * What programs leave at the end of a paragraph: `NaN`, `undefined`, `null`, a template's dashes; on a line of
 * their own a template's fields, comments, a picture cut off in its address, a full stop.
 *
 * @example
 *   in: 模型必须重新调整。NaN
 *   in: 这就是领先一步的原因。---
 *   in: 芯片股继续下跌。...
 *   in: {% include http://example.org/a %}
 *   in: {body}。{body}
 *   in: ![图片](https://example.org/a
 *   in: <!-- 图片 -->
 *   in: 。
 *   in: 返回值是NaN的情况很少。
 *   out: 模型必须重新调整。
 *   out: 这就是领先一步的原因。
 *   out: 芯片股继续下跌。
 *   out: 返回值是NaN的情况很少。
 */
import { drop } from '../draft.ts';
import type { Rule } from '../rule.ts';

const end =
  /(?<=[。！？”」）)])\s?(?:NaN|undefined|null|\[object Object\]|-{2,}(?!-)|_{2,}(?!_)|={2,}(?!=)|\*{2,}(?!\*)|(?<=。)\.{3,6})+$/;

const field = '\\{{1,2}\\s?(?:title|date|body|content|author|\\.{3})\\s?\\}{1,2}';
const whole = new RegExp(
  `^(?:\\{%[^%]{0,300}%\\}|(?:${field}[。.]?){1,8}|!\\[[^\\]]{0,80}\\]\\([^()\\s]{0,400}|<!--[^<>]{0,300}-->|\\[//\\]: # \\(.{0,200}\\)|[。．]{1,2}|[(（[{]\\.{3}[)）\\]}])$`,
  'i',
);

/** No such line is longer. */
const longest = 500;

export const residue: Rule = {
  id: 'residue',
  run: ({ lines }) => ({
    changes: lines.flatMap((line) => {
      if (line.text.length <= longest && whole.test(line.text)) return [drop(line)];
      const found = end.exec(line.text.slice(-80));
      if (!found) return [];
      const stop = line.start + line.text.length;
      return [{ range: [stop - found[0].length, stop], after: '' }];
    }),
  }),
};

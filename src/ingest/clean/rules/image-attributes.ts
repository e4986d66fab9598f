/**
 * Attributes in braces behind an image, a link or a heading, as Pandoc writes them; and the marks of headings
 * without words.
 *
 * @example
 *   in: 公司任命了新的总裁。![图片](https://example.org/a.jpg){ width=60% }
 *   in: 更多见[某站](https://example.org){.external target="_blank"}。
 *   in: ## 谁在买单 {#who .unnumbered}
 *   in: ##
 *   in: 集合{a=1}与代码{x}不同。
 *   out: 公司任命了新的总裁。![图片](https://example.org/a.jpg)
 *   out: 更多见[某站](https://example.org)。
 *   out: ## 谁在买单
 *   out: 集合{a=1}与代码{x}不同。
 */
import type { Change } from '../../model.ts';
import { drop } from '../draft.ts';
import type { Rule } from '../rule.ts';

const attribute = '(?:[.#][\\w-]{1,40}|[\\w-]{1,24}=(?:"[^"{}]{0,80}"|[^\\s"{}]{1,80}))';
const list = `\\{:?\\s?${attribute}(?:\\s${attribute}){0,8}\\s?\\}`;
const behind = new RegExp(`(?<=[)\\]])${list}`, 'g');
const heading = new RegExp(`(?<=^#{1,6} .{1,100})\\s?${list}$`, 'g');
const empty = /^(?:> ?){0,4}#{1,6}$/;

export const imageAttributes: Rule = {
  id: 'image-attributes',
  run: ({ lines }) => ({
    changes: lines.flatMap((line): Change[] => {
      if (empty.test(line.text)) return [drop(line)];
      if (!line.text.includes('{')) return [];
      return [...line.text.matchAll(line.mark === '' ? behind : heading)].map(({ 0: found, index }) => ({
        range: [line.start + index, line.start + index + found.length],
        after: '',
      }));
    }),
  }),
};

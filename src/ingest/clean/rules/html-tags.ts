/**
 * Markup of HTML left in a text or in Markdown, as editors paste it: its blocks become lines, headings get
 * Markdown's marks, all other tags go, pictures with them. What stands between code's marks is left.
 *
 * @example
 *   in: <div class="content"><p>来源：<a href="https://example.org/a">某站</a></p><h4><strong>谁在买单</strong></h4><p>三家公司都在买卡。<br/>价格还会涨。</p>
 *   in: 公司没有回应。</p><p class="empty"><br></p>
 *   in: <p>船员们表示，航道必须重新疏浚。
 *   in: <img alt="" src="https://example.org/a.png" style="width:100%"/>
 *   in: 他说，这是<em>唯一</em>的办法，a < b 且 b > c。
 *   out: 来源：某站
 *   out: ## 谁在买单
 *   out: 三家公司都在买卡。
 *   out: 价格还会涨。
 *   out: 公司没有回应。
 *   out: 船员们表示，航道必须重新疏浚。
 *   out: 他说，这是唯一的办法，a < b 且 b > c。
 *
 * @example
 *   in: 段落写在 `<p class="a"></p>` 里，List<String> 是一个类型，<T> 也是。
 */
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import { linesOf } from '../html/lines.ts';
import { changesFor, markOf } from '../html/output.ts';
import { parsePage } from '../html/page.ts';
import { nothing, type Rule } from '../rule.ts';

const block =
  'p|div|h[1-6]|[uo]l|li|blockquote|section|article|figure|figcaption|center|table|t[rdh]|tbody|pre';
const inline = 'span|strong|em|[biu]|a|font|small|su[bp]|mark|code|i?frame|img';

/** Tags that are meant as such: those that end an element, have attributes, break or open a line. */
const markup = new RegExp(
  `</(?:${block}|${inline})>|<(?:${block}|${inline})\\s[a-z][\\w-]{0,30}=[^<>]*>|<(?:br|hr)\\s?/?>|<img\\s[^<>]*>|^<(?:${block})>`,
  'i',
);
const code = /`[^`<]*<[^`]*`/;
const fence = /^(?:`{3}|~{3})/;

export const htmlTags: Rule = {
  id: 'html-tags',
  run: ({ text, format, lines }) => {
    if (format === 'html' || !/<[a-z/]/i.test(text)) return nothing;
    const changes: Change[] = [];
    // A fence before the first line stands around the whole text.
    let fenced = false;
    for (const line of lines) {
      if (fence.test(line.text)) fenced = !fenced && line.n > 0;
      else if (!fenced && markup.test(line.text) && !code.test(line.text)) changes.push(...unmark(line));
    }
    return { changes };
  },
};

function unmark({ text, start }: Line): Change[] {
  const output = linesOf(parsePage(text), text).map((line) => ({ runs: line.runs, mark: markOf(line) }));
  return changesFor(output, text, '').map(({ range, after }) => ({
    range: [start + range[0], start + range[1]],
    after,
  }));
}

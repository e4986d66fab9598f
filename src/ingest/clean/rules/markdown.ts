/**
 * Markdown's marks become what they mean: bold, links, struck words and escapes their text, images and the
 * captions in italics below them nothing, every level of heading one level, a paragraph all in bold and no longer
 * than a heading a heading.
 *
 * Only lines that hold such marks are parsed, each by itself, by the parser remark uses (with bold as Chinese
 * needs it: `**甲。**乙` is none in CommonMark); what cannot be meant in dirty prose (emphasis by single stars
 * round anything but Chinese, as in `3*4*5`; lists, indented code, raw HTML) is left. Two stars that the parser
 * pairs with nothing go as well, but for those that stand for letters of a word: `这**是怎么回事`.
 *
 * @example
 *   in: **甲报5月6日消息，**三家公司都在买卡。
 *   in: ![图片](https://example.org/a.png)
 *   in: *新机房的机柜*
 *   in: >
 *   in: **谁在买单**
 *   in: 更多见[某站](https://example.org)的报道，3*4*5 张。
 *   in: *注：数字未经审计。*
 *   in: 交给丙公司*1，再由丁公司*2装配。
 *   in: ** 乙报：** “涨价。”**Mara Lindqvist说。
 *   in: 原文是~~[丙报的报道](https://example.org)~~，作者 \| 张三，真好~~
 *   out: 甲报5月6日消息，三家公司都在买卡。
 *   out: ## 谁在买单
 *   out: 更多见某站的报道，3*4*5 张。
 *   out: 注：数字未经审计。
 *   out: 交给丙公司*1，再由丁公司*2装配。
 *   out: 乙报： “涨价。”Mara Lindqvist说。
 *   out: 原文是丙报的报道，作者 | 张三，真好~~
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { inlineMarks, readInline } from '../inline-marks.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const marks = new RegExp(`${inlineMarks.source}|^>|^#{1,6} `);

/** A line that is longer, or has more marks, is not parsed: attention in Markdown is not linear. */
const longest = 20_000;
const mostMarks = 300;

function isLong(text: string): boolean {
  if (text.length > longest) return true;
  let count = 0;
  for (const char of text) if ('*_[]'.includes(char)) count++;
  return count > mostMarks;
}

/** A paragraph in bold up to this long is a heading. */
const headline = 45;

/** Nothing but a picture, and what stands in italics right below it. */
const picture = /^!\[.*\)$/;
const caption = /^\*[^*]{2,80}\*$/;

export const markdown: Rule = {
  id: 'markdown',
  run: ({ lines }) => ({
    changes: lines.flatMap((line, i) => {
      if (!marks.test(line.text) || isLong(line.text)) return [];
      const below = caption.test(line.text) && picture.test(lines[i - 1]?.text ?? '');
      return below ? [drop(line)] : unmark(line);
    }),
  }),
};

function unmark(line: Line): Change[] {
  const prefix = /^(?:#{1,6} +|(?:> ?)+)/.exec(line.text)?.[0] ?? '';
  const inner = line.text.slice(prefix.length);
  if (inner === '') return [drop(line)];
  const { kept, bold } = readInline(inner);
  const [first] = kept;
  if (first === undefined) return [drop(line)];
  const heads = bold >= inner.length - 4 && inner.length <= headline && !isProse(inner.replaceAll('*', ''));
  const mark = prefix.startsWith('#') ? (prefix.trim() === '#' ? '# ' : '## ') : heads ? '## ' : '';
  const at = line.start + prefix.length;
  const changes: Change[] = [{ range: [line.start, at + first[0]], after: mark }];
  for (const [i, [, end]] of kept.entries()) {
    changes.push({ range: [at + end, at + (kept[i + 1]?.[0] ?? inner.length)], after: '' });
  }
  return changes;
}

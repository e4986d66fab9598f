/**
 * Markdown's marks become what they mean: bold, links, struck words and escapes their text, images and the captions in italics below
 * them nothing, every level of heading one level, a paragraph all in bold and no longer than a heading a heading.
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
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { matchesOf } from '../../matches.ts';
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const inline = /\*\*|__|~~|\\[|*_#.~>!+-]|\]\(|!\[|\*[^*]*[\u4e00-\u9fff][^*]*\*/;
const marks = new RegExp(`${inline.source}|^>|^#{1,6} `);

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

const disabled = {
  extensions: [
    cjkFriendlyExtension(),
    {
      disable: {
        null: [
          'autolink',
          'codeIndented',
          'codeFenced',
          'definition',
          'hardBreakEscape',
          'htmlFlow',
          'htmlText',
          'list',
          'setextUnderline',
          'thematicBreak',
          'characterEscape',
          'characterReference',
          'blockQuote',
          'headingAtx',
          'codeText',
        ],
      },
    },
  ],
};

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
  const { kept, bold } = read(inner);
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

interface Reading {
  /** The ranges of text that stay. */
  readonly kept: readonly Span[];
  /** How many characters of them are in bold. */
  readonly bold: number;
}

/** `甲\|乙`; `\(` and `\[` are left, as formulas have them. */
const escaped = /\\(?=[|*_#.~>!+-])/g;

/** `~~删去~~`; people who write `真好~~` strike nothing. */
const struck = /(?:(?<![\u4e00-\u9fffA-Za-z~])~~(?=[^\s~])|~~(?=[[「《“]))[^~]{1,400}~~(?!~)/g;

/** Reads the marks within a line. */
function read(inner: string): Reading {
  if (!inline.test(inner)) return { kept: [[0, inner.length]], bold: 0 };
  const gone = [
    ...matchesOf(inner, escaped).map(({ index }) => [index, index + 1] as const),
    ...matchesOf(inner, struck).flatMap(({ 0: { length }, index }) => [
      [index, index + 2] as const,
      [index + length - 2, index + length] as const,
    ]),
  ].sort((a, b) => a[0] - b[0]);
  const { kept, bold } = parse(inner);
  return { bold, kept: gone.length === 0 ? kept : kept.flatMap((range) => without(range, gone)) };
}

type Span = readonly [number, number];

/** What is left of a range without what goes, which is in order. */
function without([start, end]: Span, gone: readonly Span[]): Span[] {
  const out: Span[] = [];
  let at = start;
  for (const [from, to] of gone) {
    if (to <= at || from >= end) continue;
    if (from > at) out.push([at, from]);
    at = to;
  }
  if (at < end) out.push([at, end]);
  return out;
}

/** Asks the parser only where there are any marks but one pair of stars around. */
function parse(inner: string): Reading {
  const whole = /^\*\*([^*_[\]`~<>]+)\*\*$/.exec(inner)?.[1];
  if (whole?.trim() === whole && whole !== undefined) {
    return { kept: [[2, inner.length - 2]], bold: whole.length };
  }
  const simple = readBold(inner) ?? readLinks(inner);
  if (simple) return simple;
  const kept: [number, number][] = [];
  const bold = collect(inner, fromMarkdown(inner, disabled), kept, false);
  return { bold, kept: kept.flatMap((range) => withoutStars(inner, range)) };
}

/** Around stars that are no letters of a word. */
const open = /[\s\p{P}]$/u;

/** The range without the stars in it that the parser paired with nothing. */
function withoutStars(inner: string, [start, end]: readonly [number, number]): [number, number][] {
  const text = inner.slice(start, end);
  const stars = [...text.matchAll(/\*{2,}/g)];
  const out: [number, number][] = [];
  let at = 0;
  for (const { 0: run, index } of stars) {
    const before = text.slice(0, index);
    const behind = text.slice(index + run.length);
    const edge = before.trim() === '' || behind.trim() === '';
    if (!edge && stars.length % 2 === 1 && !open.test(before) && !open.test(behind.charAt(0))) continue;
    if (index > at) out.push([start + at, start + index]);
    at = index + run.length;
  }
  if (at < text.length) out.push([start + at, end]);
  return out;
}

/** Marks other than stars, or what the parser may take for them. */
const other = /[_[\]`~<>&\\!]/;
const bounded = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

/**
 * Reads bold that begins and ends with a letter or digit, in a line without any other mark: there is but one
 * way to, and the parser takes many times as long. Null where there is more to it.
 */
function readBold(inner: string): Reading | null {
  const parts = inner.split('**');
  if (parts.length % 2 === 0 || inner.trim() !== inner || other.test(inner)) return null;
  const kept: [number, number][] = [];
  let at = 0;
  let bold = 0;
  for (const [i, part] of parts.entries()) {
    const isBold = i % 2 === 1;
    if (part.includes('*') || (isBold && !bounded.test(part))) return null;
    if (part !== '') kept.push([at, at + part.length]);
    if (isBold) bold += part.length;
    at += part.length + 2;
  }
  return { kept, bold };
}

/** A link or an image whose text has no marks and whose address has no brackets. */
const link = /(!?\[)([^_[\]`~<>&\\!*\t]*)\]\([^\s()<>\\[\]`"'|]*\)/g;

/** Reads such links in a line without any other mark, for the same reason. Null where there is more to it. */
function readLinks(inner: string): Reading | null {
  if (inner.trim() !== inner) return null;
  const kept: [number, number][] = [];
  let at = 0;
  for (const { 0: whole, 1: open = '', 2: words = '', index } of inner.matchAll(link)) {
    if (index > at) kept.push([at, index]);
    const start = index + open.length;
    if (open === '[' && words !== '') kept.push([start, start + words.length]);
    at = index + whole.length;
  }
  if (at < inner.length) kept.push([at, inner.length]);
  const outside = inner.replace(link, '');
  return at === 0 || /[*\t]/.test(outside) || other.test(outside) ? null : { kept, bold: 0 };
}

/** Gathers the ranges of text that stay; gives the length of what is in bold. */
function collect(inner: string, node: Nodes, kept: [number, number][], bold: boolean): number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'text') {
    push(kept, start, end);
    return bold ? end - start : 0;
  }
  if (node.type === 'image') return 0;
  // Stars before digits are those of footnotes.
  const literal =
    node.type === 'emphasis' &&
    (!/[\u4e00-\u9fff]/.test(inner.slice(start, end)) || /\d/.test(inner.charAt(end)));
  if (literal) push(kept, start, start + 1);
  let length = 0;
  if ('children' in node) {
    for (const child of node.children) length += collect(inner, child, kept, bold || node.type === 'strong');
  }
  if (literal) push(kept, end - 1, end);
  return length;
}

function push(kept: [number, number][], start: number, end: number): void {
  const last = kept.at(-1);
  if (last && last[1] === start) last[1] = end;
  else kept.push([start, end]);
}

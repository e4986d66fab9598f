/**
 * Markdown's marks become what they mean: bold and links their text, images nothing, every level of heading
 * one level, a paragraph all in bold and no longer than a heading a heading.
 *
 * Only lines that hold such marks are parsed, each by itself, by the parser remark uses (with bold as Chinese
 * needs it: `**甲。**乙` is none in CommonMark); what cannot be
 * meant in dirty prose (emphasis by single stars as in `3*4*5`, lists, indented code, raw HTML) is left.
 *
 * @example
 *   in: **甲报5月6日消息，**三家公司都在买卡。
 *   in: ![图片](https://example.org/a.png)
 *   in: >
 *   in: **谁在买单**
 *   in: 更多见[某站](https://example.org)的报道，3*4*5 张。
 *   out: 甲报5月6日消息，三家公司都在买卡。
 *   out: ## 谁在买单
 *   out: 更多见某站的报道，3*4*5 张。
 */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';

const inline = /\*\*|__|\]\(|!\[/;
const marks = new RegExp(`${inline.source}|^>|^#{1,6} `);

/** A longer line is not parsed: attention in Markdown is not linear. */
const longest = 20_000;

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

export const markdown: Rule = {
  id: 'markdown',
  run: ({ lines }) => ({
    changes: lines.flatMap((line) =>
      line.text.length <= longest && marks.test(line.text) ? unmark(line) : [],
    ),
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
  readonly kept: readonly (readonly [number, number])[];
  /** How many characters of them are in bold. */
  readonly bold: number;
}

/** Reads the marks within a line; the parser is asked only where there are any but one pair of stars around. */
function read(inner: string): Reading {
  if (!inline.test(inner)) return { kept: [[0, inner.length]], bold: 0 };
  const whole = /^\*\*([^*_[\]`~<>]+)\*\*$/.exec(inner)?.[1];
  if (whole?.trim() === whole && whole !== undefined) {
    return { kept: [[2, inner.length - 2]], bold: whole.length };
  }
  const simple = readBold(inner) ?? readLinks(inner);
  if (simple) return simple;
  const kept: [number, number][] = [];
  return { bold: collect(fromMarkdown(inner, disabled), kept, false), kept };
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
function collect(node: Nodes, kept: [number, number][], bold: boolean): number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'text') {
    push(kept, start, end);
    return bold ? end - start : 0;
  }
  if (node.type === 'image') return 0;
  if (node.type === 'emphasis') push(kept, start, start + 1);
  let length = 0;
  if ('children' in node) {
    for (const child of node.children) length += collect(child, kept, bold || node.type === 'strong');
  }
  if (node.type === 'emphasis') push(kept, end - 1, end);
  return length;
}

function push(kept: [number, number][], start: number, end: number): void {
  const last = kept.at(-1);
  if (last && last[1] === start) last[1] = end;
  else kept.push([start, end]);
}

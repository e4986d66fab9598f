/** Reads the marks of Markdown within a line: which of its text stays, and how much of that is in bold. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { matchesOf } from '../matches.ts';

/** What a line has that holds any marks. */
export const inlineMarks = /\*\*|__|~~|\\[|*_#.~>!+-]|\]\(|!\[|\*[^*\u4e00-\u9fff]*[\u4e00-\u9fff][^*]*\*/;

/** What the parser is not to look for: dirty prose cannot mean it. */
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

/** Where a piece of the line begins and ends. */
type Span = readonly [number, number];

export interface Reading {
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
export function readInline(inner: string): Reading {
  if (!inlineMarks.test(inner)) return { kept: [[0, inner.length]], bold: 0 };
  const gone = [
    ...matchesOf(inner, escaped).map(({ index }): Span => [index, index + 1]),
    ...matchesOf(inner, struck).flatMap(({ 0: { length }, index }): Span[] => [
      [index, index + 2],
      [index + length - 2, index + length],
    ]),
  ].sort((a, b) => a[0] - b[0]);
  const { kept, bold } = parse(inner);
  return { bold, kept: kept.flatMap((range) => without(range, gone)) };
}

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
  return { bold, kept: kept.flatMap((range) => without(range, strayStars(inner, range))) };
}

/** Around stars that are no letters of a word. */
const open = /[\s\p{P}]$/u;

/** The stars in a range that the parser paired with nothing and that are no letters of a word. */
function strayStars(inner: string, [start, end]: Span): Span[] {
  const text = inner.slice(start, end);
  const stars = matchesOf(text, /\*{2,}/g);
  return stars.flatMap(({ 0: { length }, index }): Span[] => {
    const before = text.slice(0, index);
    const behind = text.slice(index + length);
    const edge = before.trim() === '' || behind.trim() === '';
    const letters = !edge && stars.length % 2 === 1 && !open.test(before) && !open.test(behind.charAt(0));
    return letters ? [] : [[start + index, start + index + length]];
  });
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

/** The text as the rules before left it, read as lines. */
import type { Change, Format } from '../model.ts';
import { simplify, traditional } from './script.ts';

/** A line that is not empty. Offsets are into the draft's text. */
export interface Line {
  /** Index among the draft's lines. */
  readonly n: number;
  /** The line with its newline: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The line without the white space around it: `[start, start + text.length)`. */
  readonly start: number;
  readonly text: string;
  /** `text` in simplified characters, same length, without Markdown's heading marker: for patterns. */
  readonly plain: string;
  /** `#` to `######` where the line is a Markdown heading, else empty. */
  readonly mark: string;
}

export class Draft {
  readonly text: string;
  readonly format: Format;
  /** Lines known to recur on the host's pages. */
  readonly template: ReadonlySet<string>;
  #lines: readonly Line[] | null = null;

  constructor(text: string, format: Format = 'text', template: ReadonlySet<string> = new Set()) {
    this.text = text;
    this.format = format;
    this.template = template;
  }

  /** The lines that are not empty; computed once. */
  get lines(): readonly Line[] {
    this.#lines ??= split(this.text);
    return this.#lines;
  }
}

/** A change that removes a whole line. */
export function drop(line: Line): Change {
  return { range: [line.from, line.to], after: '' };
}

/** What the line itself writes for `value`, a part of its simplified view. */
export function asWritten({ text, plain }: Line, value: string): string {
  const at = plain.indexOf(value);
  const start = text.length - plain.length + at;
  return at < 0 ? value : text.slice(start, start + value.length);
}

/** Changes that make `inner`, a part of the line, the article's title and drop the rest of the line. */
export function markTitle(line: Line, inner: string): Change[] {
  const plain = line.start + line.text.length - line.plain.length;
  const from = plain + line.plain.indexOf(inner);
  return [
    { range: [line.start, from], after: '# ' },
    { range: [from + inner.length, line.start + line.text.length], after: '' },
  ];
}

function split(text: string): Line[] {
  const view = traditional(text) ? simplify(text) : text;
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline + 1;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.length - raw.trimStart().length;
      const mark = /^#{1,6}(?= )/.exec(trimmed)?.[0] ?? '';
      const plain = view.slice(start + mark.length, start + trimmed.length).trimStart();
      lines.push({ n: lines.length, from, to, start, text: trimmed, plain, mark });
    }
    from = to;
  }
  return lines;
}

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
  /** Lines in simplified characters, by what is written. */
  #simplified = new Map<string, string>();

  constructor(text: string, format: Format = 'text', template: ReadonlySet<string> = new Set()) {
    this.text = text;
    this.format = format;
    this.template = template;
  }

  /** The draft after a rule made `text` of it; lines that stay are not converted again. */
  changed(text: string): Draft {
    const next = new Draft(text, this.format, this.template);
    next.#simplified = this.#simplified;
    return next;
  }

  /** The lines that are not empty; computed once. */
  get lines(): readonly Line[] {
    this.#lines ??= split(
      this.text,
      traditional(this.text) ? (line) => this.#simplify(line) : (line) => line,
    );
    return this.#lines;
  }

  #simplify(line: string): string {
    const simplified = this.#simplified.get(line) ?? simplify(line);
    this.#simplified.set(line, simplified);
    return simplified;
  }
}

/** A change that removes a whole line. */
export function drop(line: Line): Change {
  return { range: [line.from, line.to], after: '' };
}

/** What the line itself writes for `value`, a part of its simplified view or several parted by spaces. */
export function asWritten({ text, plain }: Line, value: string): string {
  const part = (some: string) => {
    const at = plain.indexOf(some);
    const start = text.length - plain.length + at;
    return at < 0 ? null : text.slice(start, start + some.length);
  };
  return (
    part(value) ??
    value
      .split(' ')
      .map((some) => part(some) ?? some)
      .join(' ')
  );
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

/** @param view a line in simplified characters, as long as the line. */
function split(text: string, view: (line: string) => string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline + 1;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.length - raw.trimStart().length;
      const mark = trimmed.startsWith('#') ? (/^#{1,6}(?= )/.exec(trimmed)?.[0] ?? '') : '';
      const plain = view(trimmed).slice(mark.length).trimStart();
      lines.push({ n: lines.length, from, to, start, text: trimmed, plain, mark });
    }
    from = to;
  }
  return lines;
}

/** The text as the rules before left it, read as lines. */
import { matchesOf } from '../matches.ts';
import type { Change, Format, Range } from '../model.ts';
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
  /** Whether any character has to be converted; sought when first asked for. */
  #traditional: boolean | null = null;
  /** Lines in simplified characters, by what is written. */
  #simplified = new Map<string, string>();

  constructor(text: string, format: Format = 'text', template: ReadonlySet<string> = new Set()) {
    this.text = text;
    this.format = format;
    this.template = template;
  }

  /** The draft after a rule's changes made `text` of it; lines that stay are not converted again. */
  changed(text: string, changes: readonly Change[]): Draft {
    const next = new Draft(text, this.format, this.template);
    next.#simplified = this.#simplified;
    if (this.#traditional === false && !changes.some(({ after }) => traditional(after))) {
      next.#traditional = false;
    }
    return next;
  }

  /** The lines that are not empty; computed once. */
  get lines(): readonly Line[] {
    this.#lines ??= split(this.text, (line) => this.#simplify(line));
    return this.#lines;
  }

  #simplify(line: string): string {
    this.#traditional ??= traditional(this.text);
    if (!this.#traditional) return line;
    const simplified = this.#simplified.get(line) ?? simplify(line);
    this.#simplified.set(line, simplified);
    return simplified;
  }
}

/** Takes out what a global pattern finds in the line's words; the space behind a heading's marker is not theirs. */
export function cutOut({ text, plain, start }: Line, pattern: RegExp): Change[] {
  const words = text.length - plain.length;
  return matchesOf(text.slice(words), pattern).map(({ 0: found, index }) => ({
    range: [start + words + index, start + words + index + found.length] as const,
    after: '',
  }));
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
      lines.push(new ReadLine(lines.length, [from, to], start, trimmed, view));
    }
    from = to;
  }
  return lines;
}

/** A line that is converted only for a rule that reads it in simplified characters: the first rules do not. */
class ReadLine implements Line {
  readonly n: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly text: string;
  readonly mark: string;
  readonly #view: (line: string) => string;
  #plain: string | null = null;

  constructor(n: number, [from, to]: Range, start: number, text: string, view: (line: string) => string) {
    this.n = n;
    this.from = from;
    this.to = to;
    this.start = start;
    this.text = text;
    this.mark = text.startsWith('#') ? (/^#{1,6}(?= )/.exec(text)?.[0] ?? '') : '';
    this.#view = view;
  }

  get plain(): string {
    this.#plain ??= this.#view(this.text).slice(this.mark.length).trimStart();
    return this.#plain;
  }
}

/**
 * The edit log: a piece table that composes rules' changes and can always say what they did to the source.
 *
 * The published text is a row of pieces. A kept piece is a run of the source; a changed piece is a run of
 * the source that now reads otherwise. A rule sees only the text so far; its changes are applied to the
 * pieces, so that afterwards every published offset still maps to the source, and the changed pieces are
 * the edits. Law (tested): applying `edits` to the source gives `text`.
 */
import type { Change, Edit, Range } from './model.ts';

/** `text` published for `range` of the source; `rule` is null where it is the source's own words. */
interface Piece {
  readonly range: Range;
  readonly text: string;
  readonly rule: string | null;
}

export class EditLog {
  readonly text: string;
  readonly #source: string;
  readonly #pieces: readonly Piece[];
  /** Published offset at which each piece starts; made when first asked for. */
  #made: readonly number[] | null = null;

  private constructor(source: string, pieces: readonly Piece[], text: string) {
    this.#source = source;
    this.#pieces = pieces;
    this.text = text;
  }

  /** A log without changes. */
  static of(source: string): EditLog {
    return new EditLog(
      source,
      source === '' ? [] : [{ range: [0, source.length], text: source, rule: null }],
      source,
    );
  }

  /**
   * The log after `rule` changed this text.
   *
   * @param changes in any order, within the text, not overlapping; insertions are empty ranges.
   * @throws RangeError where changes overlap or leave the text: a mistake in a rule.
   */
  apply(rule: string, changes: readonly Change[]): EditLog {
    const wanted = changes
      .filter((change) => this.text.slice(change.range[0], change.range[1]) !== change.after)
      .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
    if (wanted.length === 0) return this;
    const out: Piece[] = [];
    const rest = new Cursor(this.#pieces);
    let at = 0;
    let text = '';
    for (const { range, after } of wanted) {
      if (range[0] < at || range[1] < range[0] || range[1] > this.text.length) {
        throw new RangeError(`rule ${rule}: change [${range}] overlaps another or leaves the text`);
      }
      rest.take(range[0] - at, out);
      const replaced: Piece[] = [];
      rest.take(range[1] - range[0], replaced);
      out.push(changed(replaced, rest.sourceAt(out), after, rule));
      text += this.text.slice(at, range[0]) + after;
      at = range[1];
    }
    rest.takeAll(out);
    text += this.text.slice(at);
    return new EditLog(this.#source, settle(out, this.#source), text);
  }

  /**
   * The part of this log that publishes `range`, as a log of its own: what stands outside the range is
   * recorded as removed by `rule`.
   */
  slice(range: Range, rule: string): EditLog {
    const { length } = this.text;
    return this.apply(rule, [
      { range: [0, range[0]], after: '' },
      { range: [range[1], length], after: '' },
    ]);
  }

  /** Every change, in the source's order. */
  get edits(): readonly Edit[] {
    return this.#pieces.flatMap((piece) =>
      piece.rule === null
        ? []
        : [
            {
              rule: piece.rule,
              range: piece.range,
              before: this.#source.slice(piece.range[0], piece.range[1]),
              after: piece.text,
            },
          ],
    );
  }

  /**
   * The shortest run of the source that is published as `range` (not empty) of the text. A range that
   * starts or ends inside a changed piece takes the whole piece's source.
   */
  toSource(range: Range): Range {
    const first = this.#pieceAt(range[0]);
    const last = this.#pieceAt(Math.max(range[0], range[1] - 1));
    const from = this.#pieces[first];
    const to = this.#pieces[last];
    if (!from || !to) return [this.#source.length, this.#source.length];
    return [
      from.rule === null ? from.range[0] + range[0] - (this.#starts[first] ?? 0) : from.range[0],
      to.rule === null ? to.range[0] + range[1] - (this.#starts[last] ?? 0) : to.range[1],
    ];
  }

  get #starts(): readonly number[] {
    if (this.#made) return this.#made;
    const starts: number[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      starts.push(at);
      at += piece.text.length;
    }
    this.#made = starts;
    return starts;
  }

  /** The index of the piece that holds the published character at `offset`. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    // Removed pieces share their offset with the piece after them: the last of them holds the character.
    return low;
  }
}

/** Applies edits (sorted, as `EditLog.edits` gives them) to the source. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let out = '';
  for (const { range, after } of edits) {
    out += source.slice(at, range[0]) + after;
    at = range[1];
  }
  return out + source.slice(at);
}

/** Reads a row of pieces from left to right by published length. */
class Cursor {
  readonly #pieces: readonly Piece[];
  #index = 0;
  /** What is left of the piece under the cursor, once a part of it was taken. */
  #head: Piece | null = null;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Adds to `out` what publishes the next `length` characters; removed pieces before the end come along. */
  take(length: number, out: Piece[]): void {
    let left = length;
    while (left > 0) {
      const piece = this.#head ?? this.#pieces[this.#index];
      if (!piece) break;
      if (piece.text.length <= left) {
        out.push(piece);
        left -= piece.text.length;
        this.#head = null;
        this.#index += 1;
      } else {
        const [before, after] = split(piece, left);
        out.push(before);
        this.#head = after;
        left = 0;
      }
    }
  }

  /** Adds everything that is left; a removed piece at the very end is part of it. */
  takeAll(out: Piece[]): void {
    for (let index = this.#index; index < this.#pieces.length; index += 1) {
      const piece = (index === this.#index && this.#head) || this.#pieces[index];
      if (piece) out.push(piece);
    }
    this.#head = null;
    this.#index = this.#pieces.length;
  }

  /** Where in the source the cursor stands, given what was taken so far. */
  sourceAt(taken: readonly Piece[]): number {
    return this.#head?.range[0] ?? taken.at(-1)?.range[1] ?? 0;
  }
}

/**
 * A piece in two, the first publishing `length` characters. A changed piece of equal length is split
 * character by character; of any other, the first part keeps the source and the second stands after it.
 */
function split(piece: Piece, length: number): [Piece, Piece] {
  const oneToOne = piece.rule === null || piece.text.length === piece.range[1] - piece.range[0];
  const middle = oneToOne ? piece.range[0] + length : piece.range[1];
  return [
    { range: [piece.range[0], middle], text: piece.text.slice(0, length), rule: piece.rule },
    { range: [middle, piece.range[1]], text: piece.text.slice(length), rule: piece.rule },
  ];
}

/** One piece that publishes `after` for all the source that `pieces` published. */
function changed(pieces: readonly Piece[], at: number, after: string, rule: string): Piece {
  const first = pieces[0];
  const last = pieces.at(-1);
  const range = [first?.range[0] ?? at, last?.range[1] ?? at] as const;
  // Most were not changed before; thousands may be changed at once, by a handful of rules.
  const again = pieces.filter((piece) => piece.rule !== null && piece.text !== '');
  if (again.length === 0) return { range, text: after, rule };
  const earlier = new Set(again.map((piece) => piece.rule));
  const rules = new Set([...[...earlier].flatMap((names) => names?.split('+') ?? []), rule]);
  return { range, text: after, rule: [...rules].join('+') };
}

/** Whether `text` is the source's at `[start, end)`; most texts are told from it by their first character. */
function stands(text: string, source: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  return text === '' || (text.charCodeAt(0) === source.charCodeAt(start) && source.startsWith(text, start));
}

/** Drops pieces that change nothing, and joins kept neighbours. */
function settle(pieces: readonly Piece[], source: string): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const [start, end] = piece.range;
    const plain = piece.rule === null || stands(piece.text, source, start, end);
    if (start === end && piece.text === '') continue;
    const before = out.at(-1);
    if (plain && before?.rule === null) {
      out[out.length - 1] = {
        range: [before.range[0], end],
        text: source.slice(before.range[0], end),
        rule: null,
      };
    } else {
      out.push(plain && piece.rule !== null ? { ...piece, rule: null } : piece);
    }
  }
  return out;
}

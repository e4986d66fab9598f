/**
 * What cleaning did to an article, laid out to be read: the source line by line, with what was removed and
 * what was put in its place.
 *
 * The source itself need not be at hand: published text and edits together give it back.
 */
import type { ArticleRecord } from '../ingest/publish/records.ts';

type EditRecord = ArticleRecord['edits'][number];

export interface Piece {
  readonly text: string;
  readonly change: 'kept' | 'removed' | 'added';
  /** Rule of the edit; null for kept text. */
  readonly rule: string | null;
}

export interface Row {
  readonly pieces: readonly Piece[];
  /** Rules at work in the row, with the number of their edits. */
  readonly rules: readonly (readonly [rule: string, edits: number])[];
  readonly removed: boolean;
}

/** Rows that belong together: one row of the article, or a run of rows that were removed whole. */
export interface RowGroup {
  readonly removed: boolean;
  readonly rows: readonly Row[];
}

/**
 * Source and published text interwoven.
 *
 * @param body the published text.
 * @param edits in the source's order; applied to the source they give `body`.
 */
export function pieces(body: string, edits: readonly EditRecord[]): readonly Piece[] {
  const out: Piece[] = [];
  let source = 0;
  let published = 0;
  const push = (text: string, change: Piece['change'], rule: string | null) => {
    if (text !== '') out.push({ text, change, rule });
  };
  for (const { rule, range, before, after } of edits) {
    const kept = range[0] - source;
    push(body.slice(published, published + kept), 'kept', null);
    push(before, 'removed', rule);
    push(after, 'added', rule);
    published += kept + after.length;
    source = range[1];
  }
  push(body.slice(published), 'kept', null);
  return out;
}

/** Pieces cut into lines. Lines without a visible character, and changes of mere space, are left out. */
export function rows(all: readonly Piece[]): readonly Row[] {
  const out: Row[] = [];
  let line: Piece[] = [];
  const flush = () => {
    const shown = line.filter((piece) => piece.change === 'kept' || piece.text.trim() !== '');
    if (shown.some((piece) => piece.text.trim() !== '')) out.push(row(shown));
    line = [];
  };
  for (const piece of all) {
    for (const [index, text] of piece.text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) flush();
      if (text !== '') line.push({ ...piece, text });
    }
  }
  flush();
  return out;
}

function row(shown: readonly Piece[]): Row {
  const rules = new Map<string, number>();
  let last: Piece | undefined;
  for (const piece of shown) {
    // What an edit put in stands right after what it removed: one edit, counted once.
    const again = piece.change === 'added' && last?.change === 'removed' && last.rule === piece.rule;
    if (piece.rule !== null && !again) rules.set(piece.rule, (rules.get(piece.rule) ?? 0) + 1);
    last = piece;
  }
  return {
    pieces: shown,
    rules: [...rules],
    removed: shown.every((piece) => piece.change === 'removed' || piece.text.trim() === ''),
  };
}

/** Rows in groups, runs of removed rows together. */
export function groups(all: readonly Row[]): readonly RowGroup[] {
  const out: { removed: boolean; rows: Row[] }[] = [];
  for (const one of all) {
    const before = out.at(-1);
    if (one.removed && before?.removed) before.rows.push(one);
    else out.push({ removed: one.removed, rows: [one] });
  }
  return out;
}

/** The rules of some edits with the number of edits, the busiest first. Joined rules count for each. */
export function ruleCounts(
  edits: readonly EditRecord[],
): readonly (readonly [rule: string, edits: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of edits) {
    for (const one of rule.split('+')) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
}

/** The published text of an article, as `edits` produce it. */
export function bodyOf(article: Pick<ArticleRecord, 'paragraphs'>): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
}

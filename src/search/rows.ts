/**
 * What is known of every record without reading it: a table of columns, one row a record in the order of
 * `records.ts`, small enough to be loaded whole. Filters and their counts are reckoned from it. (Pagefind's
 * own filter counts compare every hit with every value, which takes seconds where tens of thousands match.)
 */

/** Records that stand one after another in one page of Pagefind's: fewer pages are less to load. */
export const recordsPerPage = 32;

/** Records whose texts are loaded together. */
export const recordsPerText = 8;

export const facets = ['kind', 'person', 'organisation', 'topic', 'outlet', 'year', 'occasion'] as const;
export type Facet = (typeof facets)[number];

/** Something for each facet. */
export function perFacet<T>(make: (facet: Facet, number: number) => T): Readonly<Record<Facet, T>> {
  return Object.fromEntries(facets.map((facet, number) => [facet, make(facet, number)])) as Record<Facet, T>;
}

/** A value one can filter by: what stands in the address, and what is shown. */
export type Value = readonly [id: string, label: string];

export interface Table {
  readonly values: Readonly<Record<Facet, readonly Value[]>>;
  /**
   * For each facet and record the indices of its values, one number: 0 for none, else 1 + the index into
   * `sets`' lists. Runs of equal numbers are written as `[number, length]`.
   */
  readonly columns: Readonly<Record<Facet, Runs>>;
  /** Lists of topics, which `columns.topic` points into; the other columns point into `values` directly. */
  readonly sets: readonly (readonly number[])[];
  /** ISO dates, and which of them is the record's (0 for none). */
  readonly dates: readonly string[];
  readonly date: Runs;
  /** Records that report the same words: rows, the first the one that is shown. */
  readonly same: readonly (readonly number[])[];
  /** How many words of Pagefind's each record has. */
  readonly words: readonly number[];
  /** Every character of the normalised texts: a term with another stands nowhere. */
  readonly characters: string;
}

/** Flat pairs: number, how often, number, how often, … */
export type Runs = readonly number[];

/** A column as it was before runs were taken together. */
export function unroll(column: Runs): Int32Array {
  let size = 0;
  for (let i = 1; i < column.length; i += 2) size += column[i] ?? 0;
  const out = new Int32Array(size);
  let at = 0;
  for (let i = 0; i < column.length; i += 2) {
    const end = at + (column[i + 1] ?? 0);
    out.fill(column[i] ?? 0, at, end);
    at = end;
  }
  return out;
}

/** Filters: which rows they leave, and how many records each further value would leave. */
import { type Facet, facets, perFacet, type Table } from './rows.ts';
import type { Rows } from './store.ts';

export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export type Counts = Readonly<Record<Facet, readonly Count[]>>;

type Columns = Readonly<Record<Facet, Int32Array>>;

/** Value indices of each number a facet's column can hold. */
function meanings(table: Table, facet: Facet): readonly (readonly number[])[] {
  const single = table.values[facet].map((_, index) => [index]);
  return [[], ...(facet === 'topic' ? table.sets : single)];
}

/**
 * Applies filters to the rows that match a query. Values of one facet widen, facets narrow; a facet's own
 * counts leave its own choice aside, so that a second value shows what it would add.
 */
export function filter(
  table: Table,
  columns: Columns,
  matching: Rows,
  chosen: Chosen,
): { readonly rows: Rows; readonly counts: Counts } {
  const size = matching.length;
  const meaning = perFacet((facet) => meanings(table, facet));
  // How many facets a row fails, and which one if it is one.
  const failed = new Uint8Array(size);
  const failing = new Int8Array(size);
  for (const [number, facet] of facets.entries()) {
    const ids = chosen[facet];
    if (!ids?.length) continue;
    const wanted = new Set(ids.map((id) => table.values[facet].findIndex((value) => value[0] === id)));
    const passes = meaning[facet].map((values) => values.some((value) => wanted.has(value)));
    for (let row = 0; row < size; row++) {
      if (!passes[columns[facet][row] ?? 0]) {
        failed[row] = (failed[row] ?? 0) + 1;
        failing[row] = number;
      }
    }
  }
  const rows = new Uint8Array(size);
  const tallies = facets.map((facet) => new Int32Array(meaning[facet].length));
  for (let row = 0; row < size; row++) {
    if (!matching[row]) continue;
    if (failed[row] === 0) rows[row] = 1;
    else if (failed[row] !== 1) continue;
    for (const [number, facet] of facets.entries()) {
      if (failed[row] === 1 && failing[row] !== number) continue;
      const value = columns[facet][row] ?? 0;
      const tally = tallies[number];
      if (tally) tally[value] = (tally[value] ?? 0) + 1;
    }
  }
  const counts = perFacet((facet, number) => {
    const perValue = new Int32Array(table.values[facet].length);
    for (const [value, count] of (tallies[number] ?? new Int32Array()).entries()) {
      for (const index of meaning[facet][value] ?? []) perValue[index] = (perValue[index] ?? 0) + count;
    }
    const all = table.values[facet].map(([id, label], index): Count => {
      return { id, label, count: perValue[index] ?? 0, chosen: chosen[facet]?.includes(id) ?? false };
    });
    return all.filter((value) => value.count > 0 || value.chosen);
  });
  return { rows, counts };
}

/** The order results are shown in. */
import { analyze, type Script } from './analyzer.ts';
import type { Store } from './store.ts';
import type { Wanted } from './terms.ts';

export type Sort = 'relevance' | 'date';

/** Rows in the order they are shown: where the query stands as one phrase first, or the newest first. */
export async function ranked(
  store: Store,
  hits: readonly number[],
  included: readonly Wanted[],
  sort: Sort,
  script?: Script,
): Promise<readonly number[]> {
  if (sort === 'date') {
    const date = (row: number) => store.table.dates[(store.date[row] ?? 0) - 1] ?? '';
    return [...hits].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b));
  }
  if (included.length < 2 || hits.length === 0) return hits;
  const phrase = await store.rows(analyze(included.map(({ word }) => word).join(' '), script).units);
  return [...hits.filter((row) => phrase[row]), ...hits.filter((row) => !phrase[row])];
}

/** Reports of the same words come together under the first of them. */
export function fold(store: Store, order: readonly number[]): readonly (readonly number[])[] {
  const group = new Map(store.table.same.flatMap((rows) => rows.map((row) => [row, rows] as const)));
  const shown = new Map<readonly number[], number[]>();
  const out: number[][] = [];
  for (const row of order) {
    const own = group.get(row);
    const first = own && shown.get(own);
    if (first) {
      first.push(row);
      continue;
    }
    const result = [row];
    if (own) shown.set(own, result);
    out.push(result);
  }
  return out;
}

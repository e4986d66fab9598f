/** The terms of a query, looked up. */
import { analyze, type Script } from './analyzer.ts';
import type { Term } from './query.ts';
import type { Rows, Store } from './store.ts';

export interface Wanted {
  readonly word: string;
  readonly units: readonly string[];
  readonly exclude: boolean;
  rows: Rows;
  /** What is marked in a result: the term, or the forms of the names it was taken for. */
  marked: readonly (readonly string[])[];
}

/** Looks terms up; those with nothing in them are left out. */
export async function lookUp(store: Store, terms: readonly Term[], script?: Script): Promise<Wanted[]> {
  const analyzed = terms
    .map(({ text, exclude }) => ({ word: text, exclude, units: analyze(text, script).units }))
    .filter(({ units }) => units.length > 0);
  return await Promise.all(
    analyzed.map(async (term) => ({ ...term, rows: await store.rows(term.units), marked: [term.units] })),
  );
}

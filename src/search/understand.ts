/** Names in a query: typed as filters, or recognised in a word that no text holds. */
import { analyze, type Script } from './analyzer.ts';
import { type Remembered, remember } from './remember.ts';
import type { Rows, Store } from './store.ts';
import type { Wanted } from './terms.ts';

/** How words are taken: as they stand, as names wherever they can be, or as names where no text holds them. */
export type As = 'text' | 'names' | null;

/** A word that was taken for a name. */
export interface Understood {
  readonly word: string;
  readonly names: readonly { readonly label: string; readonly slug: string; readonly type: 'p' | 'o' }[];
}

/** How many names a word may be taken for at once. */
const mostNames = 3;

/** Filters typed as `@name` and `#topic`: for each the rows that pass. */
export async function typedFilters(store: Store, names: readonly string[], topics: readonly string[]) {
  const { values, sets } = store.table;
  const groups: Rows[] = [];
  const unknown: string[] = [];
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  for (const name of names) {
    const slugs = remember(name, await store.names(), await store.script());
    const chosen = slugs.filter(([, , forms]) => forms.some((form) => same(form, name)));
    const meant = chosen.length > 0 ? chosen : slugs;
    if (meant.length === 0) unknown.push(`@${name}`);
    else groups.push(spokenBy(store, meant));
  }
  for (const topic of topics) {
    const index = values.topic.findIndex(([id, label]) => same(id, topic) || same(label, topic));
    if (index < 0) unknown.push(`#${topic}`);
    else
      groups.push(
        store.columns.topic.reduce((rows, set, row) => {
          if (sets[set - 1]?.includes(index)) rows[row] = 1;
          return rows;
        }, new Uint8Array(store.size)),
      );
  }
  return { groups, unknown };
}

/** Rows whose speaker is one of the names. */
function spokenBy(store: Store, names: readonly Remembered[]): Rows {
  const rows = new Uint8Array(store.size);
  for (const [type, slug] of names) {
    const facet = type === 'p' ? 'person' : 'organisation';
    const value = store.table.values[facet].findIndex(([id]) => id === slug) + 1;
    if (value === 0) continue;
    const column = store.columns[facet];
    for (let row = 0; row < store.size; row++) if (column[row] === value) rows[row] = 1;
  }
  return rows;
}

/** Takes terms that stand in no text, but perhaps in a list of names, for the names they may mean. */
export async function understand(store: Store, wanted: readonly Wanted[], as: As, script?: Script) {
  const understood: Understood[] = [];
  const names: Understood[] = [];
  const included = wanted.filter(({ exclude }) => !exclude);
  const candidates = included.filter(({ rows }) => named(store, rows) || !inText(store, rows));
  if (candidates.length === 0) return { understood, names };
  const all = await store.names();
  // A name in Latin letters has spaces: `shen xiangyang`, `Mark Zuckerberg`.
  const whole = included.map(({ word }) => word).join(' ');
  const together =
    candidates.length === included.length && included.length > 1 ? remember(whole, all, script) : [];
  for (const term of candidates) {
    const meant = (together.length > 0 ? together : remember(term.word, all, script)).slice(0, mostNames);
    const word = together.length > 0 ? whole : term.word;
    const labels = meant.map(([type, slug, [label = '']]) => ({ type, slug, label }));
    if (meant.length === 0) continue;
    const take = as === 'names' || (as === null && !inText(store, term.rows));
    const list = take ? understood : names;
    if (!list.some((one) => one.word === word)) list.push({ word, names: labels });
    if (take) widen(store, term, meant);
  }
  return { understood, names };
}

/** Makes a term mean what these people or organisations said, and what is said of them by any of their names. */
function widen(store: Store, term: Wanted, meant: readonly Remembered[]): void {
  term.rows = spokenBy(store, meant);
  term.marked = meant.flatMap(([, , forms]) => forms).map((form) => analyze(form).units);
  for (const mentions of meant.map((name) => name[5])) {
    let row = 0;
    for (const step of mentions) {
      row += step;
      term.rows[row] = 1;
    }
  }
}

/** Whether any of the rows is a name. */
function named(store: Store, rows: Rows): boolean {
  return rows.some((is, row) => is === 1 && (store.columns.kind[row] ?? 0) <= 2);
}

/** Whether any of the rows is more than a name. */
function inText(store: Store, rows: Rows): boolean {
  return rows.some((is, row) => is === 1 && (store.columns.kind[row] ?? 0) > 2);
}

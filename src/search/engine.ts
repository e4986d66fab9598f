/** Answers a query: which records, in which order, and what else a reader may want to know. */
import { analyze, type Script } from './analyzer.ts';
import { type Chosen, type Counts, filter } from './facets.ts';
import { type Mark, marks } from './match.ts';
import { parseQuery } from './query.ts';
import type { Shown } from './records.ts';
import { kinds } from './records.ts';
import type { Remembered } from './remember.ts';
import { remember } from './remember.ts';
import { list, type Rows, type Store, some } from './store.ts';

export type As = 'text' | 'names' | null;

export interface Request {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: 'relevance' | 'date';
  /** How many results to show. */
  readonly show: number;
  /**
   * `text`: every term as it stands. `names`: every term that can be a name as that name. Otherwise a term is
   * taken for a name where no text holds it.
   */
  readonly as: As;
}

export interface Found extends Shown {
  readonly marks: readonly Mark[];
  /** Addresses of other reports of the same words among the hits. */
  readonly also: readonly Shown[];
}

/** A word that was taken for a name. */
export interface Understood {
  readonly word: string;
  readonly names: readonly { readonly label: string; readonly slug: string; readonly type: 'p' | 'o' }[];
}

export interface Answer {
  readonly q: string;
  /** Matching records: quotes, paragraphs and headings, and all together. */
  readonly quotes: number;
  readonly paragraphs: number;
  readonly total: number;
  /** Results in all, reports of the same words counted once. */
  readonly folded: number;
  readonly found: readonly Found[];
  readonly counts: Counts;
  readonly understood: readonly Understood[];
  /** Terms that stand in texts, and could be names besides. */
  readonly names: readonly Understood[];
  /** Names after `@` and topics after `#` that nobody has. */
  readonly unknown: readonly string[];
  /** Where nothing was found: parts of the query that are in the collection. */
  readonly nearest: readonly string[];
}

/** How many names a word may be taken for at once. */
const mostNames = 3;

interface Wanted {
  readonly word: string;
  readonly units: readonly string[];
  readonly exclude: boolean;
  rows: Rows;
  /** What is marked in a result: the term, or the forms of the names it was taken for. */
  marked: readonly (readonly string[])[];
}

export async function search(store: Store, request: Request): Promise<Answer> {
  const query = parseQuery(request.q);
  const typed = await typedFilters(store, query.names, query.topics);
  let script: Script | undefined;
  let wanted = await lookUp(store, query.terms);
  if (wanted.some(({ rows }) => !some(rows)) || query.names.length > 0) {
    script = await store.script();
    wanted = await lookUp(store, query.terms, script);
  }
  const { understood, names } = await understand(store, wanted, request.as, script);

  const matching = new Uint8Array(store.size).fill(1);
  for (const { rows, exclude } of wanted) {
    for (let row = 0; row < store.size; row++) {
      if ((rows[row] === 1) === exclude) matching[row] = 0;
    }
  }
  if (typed.unknown.length > 0) matching.fill(0);
  for (const group of typed.groups) {
    for (let row = 0; row < store.size; row++) if (!group[row]) matching[row] = 0;
  }
  const { rows, counts } = filter(store.table, store.columns, matching, request.chosen);
  const hits = list(rows);
  const kindOf = (row: number) => kinds[(store.columns.kind[row] ?? 1) - 1];
  const included = wanted.filter(({ exclude }) => !exclude);
  const order = await ranked(store, hits, included, request.sort, script);
  const folded = fold(store, order);
  const terms = included.flatMap(({ marked }) => marked);
  return {
    q: request.q,
    quotes: hits.filter((row) => ['direct', 'indirect', 'headline'].includes(kindOf(row) ?? '')).length,
    paragraphs: hits.filter((row) => kindOf(row) === 'paragraph').length,
    total: hits.length,
    folded: folded.length,
    found: await Promise.all(
      folded.slice(0, request.show).map(([row, ...others]) => show(store, row ?? 0, others, terms, script)),
    ),
    counts,
    understood,
    names,
    unknown: typed.unknown,
    nearest: hits.length === 0 ? await nearest(store, included) : [],
  };
}

async function lookUp(
  store: Store,
  terms: readonly { readonly text: string; readonly exclude: boolean }[],
  script?: Script,
): Promise<Wanted[]> {
  const analyzed = terms
    .map(({ text, exclude }) => ({ word: text, exclude, units: analyze(text, script).units }))
    .filter(({ units }) => units.length > 0);
  return await Promise.all(
    analyzed.map(async (term) => ({ ...term, rows: await store.rows(term.units), marked: [term.units] })),
  );
}

/** Filters typed as `@name` and `#topic`: for each the rows that pass. */
async function typedFilters(store: Store, names: readonly string[], topics: readonly string[]) {
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
async function understand(store: Store, wanted: readonly Wanted[], as: As, script?: Script) {
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

/** Rows in the order they are shown: where the query stands as one phrase first, or the newest first. */
async function ranked(
  store: Store,
  hits: readonly number[],
  included: readonly Wanted[],
  sort: Request['sort'],
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
function fold(store: Store, order: readonly number[]): readonly (readonly number[])[] {
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

async function show(
  store: Store,
  row: number,
  others: readonly number[],
  terms: readonly (readonly string[])[],
  script?: Script,
): Promise<Found> {
  const record = await store.record(row);
  let marked = marks(record.text, terms, script);
  // The record itself may be in traditional characters.
  if (marked.length === 0 && terms.length > 0) marked = marks(record.text, terms, await store.script());
  return { ...record, marks: marked, also: await Promise.all(others.map((other) => store.record(other))) };
}

/** How many characters of a term without an answer are tried from either end. */
const tried = 12;

/** The longest beginnings and ends of the terms that the collection holds. */
async function nearest(store: Store, included: readonly Wanted[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { units, rows } of included.slice(0, 4)) {
    if (some(rows)) found.add(units.join(''));
    const most = Math.min(units.length - 1, tried);
    const longest = async (part: (length: number) => readonly string[]) => {
      for (let length = most; length > 1; length--) {
        if (some(await store.rows(part(length)))) return found.add(part(length).join(''));
      }
      return found;
    };
    await longest((length) => units.slice(0, length));
    await longest((length) => units.slice(-length));
  }
  return [...found];
}

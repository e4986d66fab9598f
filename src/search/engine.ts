/** Answers a query: which records, in which order, and what else a reader may want to know. */
import type { Script } from './analyzer.ts';
import { type Chosen, type Counts, filter } from './facets.ts';
import { type Mark, marks } from './match.ts';
import { fold, ranked, type Sort } from './order.ts';
import { parseQuery } from './query.ts';
import { kinds, type Shown } from './records.ts';
import { list, type Rows, type Store, some } from './store.ts';
import { lookUp, type Wanted } from './terms.ts';
import { type As, typedFilters, type Understood, understand } from './understand.ts';

export interface Request {
  readonly q: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** How many results to show. */
  readonly show: number;
  readonly as: As;
}

export interface Found extends Shown {
  readonly marks: readonly Mark[];
  /** Addresses of other reports of the same words among the hits. */
  readonly also: readonly Shown[];
}

export interface Answer {
  readonly q: string;
  /** Matching records: quotes, paragraphs and headings, and all together. */
  readonly quotes: number;
  readonly paragraphs: number;
  readonly total: number;
  /** Of these, what holds the words as they were typed: less where a word was taken for a name. */
  readonly literal: { readonly quotes: number; readonly paragraphs: number };
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

export async function search(store: Store, request: Request): Promise<Answer> {
  const query = parseQuery(request.q);
  const typed = await typedFilters(store, query.names, query.topics);
  let script: Script | undefined;
  let wanted = await lookUp(store, query.terms);
  if (wanted.some(({ rows }) => !some(rows)) || query.names.length > 0) {
    script = await store.script();
    wanted = await lookUp(store, query.terms, script);
  }
  const typedRows = matching(store, wanted, typed);
  const { understood, names } = await understand(store, wanted, request.as, script);
  const { rows, counts } = filter(store.table, store.columns, matching(store, wanted, typed), request.chosen);
  const literal = filter(store.table, store.columns, typedRows, request.chosen).rows;
  const hits = list(rows);
  const included = wanted.filter(({ exclude }) => !exclude);
  const order = await ranked(store, hits, included, request.sort, script);
  const folded = fold(store, order);
  const terms = included.flatMap(({ marked }) => marked);
  return {
    q: request.q,
    ...counted(store, hits),
    total: hits.length,
    literal: counted(store, list(literal)),
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

/** Rows that all terms and typed filters leave. */
function matching(
  store: Store,
  wanted: readonly Wanted[],
  typed: { readonly groups: readonly Rows[]; readonly unknown: readonly string[] },
): Rows {
  const left = new Uint8Array(store.size).fill(typed.unknown.length > 0 ? 0 : 1);
  const conditions = [
    ...wanted.map(({ rows, exclude }) => ({ rows, wants: exclude ? 0 : 1 })),
    ...typed.groups.map((rows) => ({ rows, wants: 1 })),
  ];
  for (const { rows, wants } of conditions) {
    for (let row = 0; row < store.size; row++) if (rows[row] !== wants) left[row] = 0;
  }
  return left;
}

/** How many of the rows are quotes, and how many paragraphs or headings. */
function counted(store: Store, hits: readonly number[]) {
  const all = hits.map((row) => kinds[(store.columns.kind[row] ?? 1) - 1]);
  return {
    quotes: all.filter((kind) => kind === 'direct' || kind === 'indirect' || kind === 'headline').length,
    paragraphs: all.filter((kind) => kind === 'paragraph').length,
  };
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

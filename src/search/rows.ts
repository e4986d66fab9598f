/**
 * What is known of every record without reading it: a table of columns, one row a record in the order of
 * `records.ts`, small enough to be loaded whole. Filters and their counts are reckoned from it. (Pagefind's
 * own filter counts compare every hit with every value, which takes seconds where tens of thousands match.)
 */
import { kinds, type SearchRecord } from './records.ts';

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
}

/** Flat pairs: number, how often, number, how often, … */
type Runs = readonly number[];

/** Labels of the values that have one beside their id. */
export interface Labels {
  readonly person: ReadonlyMap<string, string>;
  readonly organisation: ReadonlyMap<string, string>;
  readonly topic: ReadonlyMap<string, string>;
}

export function buildTable(records: readonly SearchRecord[], labels: Labels): Table {
  const register = () => {
    const index = new Map<string, number>();
    const number = (id: string | null | undefined) => {
      if (id === null || id === undefined || id === '') return 0;
      const known = index.get(id) ?? index.size + 1;
      index.set(id, known);
      return known;
    };
    return { index, number };
  };
  const person = register();
  const organisation = register();
  const topic = register();
  const sets = register();
  const outlet = register();
  const year = register();
  const occasion = register();
  const dates = register();
  const topicSet = (ids: readonly string[]) => sets.number(ids.map((id) => topic.number(id)).join());
  const column = (number: (record: SearchRecord) => number) => runs(records.map(number));
  const columns = {
    kind: column((record) => kinds.indexOf(record.kind) + 1),
    person: column((record) => person.number(record.person)),
    organisation: column((record) => organisation.number(record.organisation)),
    topic: column((record) => topicSet(record.topics)),
    outlet: column((record) => outlet.number(record.outlet)),
    year: column((record) => year.number(record.date?.slice(0, 4))),
    occasion: column((record) => occasion.number(record.occasion)),
  };
  const date = column((record) => dates.number(record.date));
  const plain = (index: ReadonlyMap<string, number>, names?: ReadonlyMap<string, string>): Value[] =>
    [...index.keys()].map((id) => [id, names?.get(id) ?? id]);
  return {
    values: {
      kind: kinds.map((kind) => [kind, kind]),
      person: plain(person.index, labels.person),
      organisation: plain(organisation.index, labels.organisation),
      topic: plain(topic.index, labels.topic),
      outlet: plain(outlet.index),
      year: plain(year.index),
      occasion: plain(occasion.index),
    },
    columns,
    sets: [...sets.index.keys()].map((key) => key.split(',').map((number) => Number(number) - 1)),
    dates: [...dates.index.keys()],
    date,
    same: sameGroups(records),
  };
}

function sameGroups(records: readonly SearchRecord[]): number[][] {
  const row = new Map(records.flatMap(({ same }, index) => (same[0] ? [[same[0], index] as const] : [])));
  const done = new Set<number>();
  const groups: number[][] = [];
  for (const [index, { same }] of records.entries()) {
    if (same.length === 0 || done.has(index)) continue;
    const group = [...new Set([index, ...same.flatMap((id) => row.get(id) ?? [])])].sort((a, b) => a - b);
    for (const one of group) done.add(one);
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function runs(numbers: readonly number[]): number[] {
  const out: number[] = [];
  for (const number of numbers) {
    if (out.length > 0 && out.at(-2) === number) out[out.length - 1] = (out.at(-1) ?? 0) + 1;
    else out.push(number, 1);
  }
  return out;
}

/** A column as it was before `runs`. */
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

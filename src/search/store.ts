/** The index, opened: rows that hold a run of characters, records by row, and the table of columns. */
import { normalize, phrase, type Script } from './analyzer.ts';
import type { PagefindPage, Source } from './pagefind.ts';
import type { Shown } from './records.ts';
import type { Remembered } from './remember.ts';
import { type Facet, perFacet, type Table, unroll } from './rows.ts';

/** A set of rows: 1 where the row is in it. */
export type Rows = Uint8Array;

/** A term is searched by so many characters of its beginning, and by so many more while too much is found. */
const beginning = 3;
const further = 2;
/** How many records are read to see whether they hold a long term. */
const readable = 24;
/** How many terms' answers are kept. */
const kept = 64;

export class Store {
  readonly table: Table;
  readonly columns: Readonly<Record<Facet, Int32Array>>;
  readonly date: Int32Array;
  readonly size: number;
  #source: Source;
  #search: (words: string) => Promise<readonly PagefindPage[]>;
  #pages: readonly PagefindPage[];
  #row: ReadonlyMap<string, number>;
  #characters: ReadonlySet<string>;
  #answers = new Map<string, Promise<Rows>>();
  #script: Promise<Script> | undefined;
  #names: Promise<readonly Remembered[]> | undefined;

  private constructor(
    source: Source,
    search: (words: string | null) => Promise<readonly PagefindPage[]>,
    pages: readonly PagefindPage[],
    table: Table,
  ) {
    this.#source = source;
    this.#search = search;
    this.#pages = pages;
    this.#row = new Map(pages.map(({ id }, row) => [id, row]));
    this.table = table;
    this.#characters = new Set(table.characters);
    this.columns = perFacet((facet) => unroll(table.columns[facet]));
    this.date = unroll(table.date);
    this.size = pages.length;
  }

  /** @throws Error where the index cannot be loaded, or its table is another index's. */
  static async open(source: Source): Promise<Store> {
    const [pagefind, table] = await Promise.all([source.pagefind(), source.load('table') as Promise<Table>]);
    const search = async (words: string | null) => (await pagefind.search(words))?.results ?? [];
    const store = new Store(source, search, await search(null), table);
    if (store.columns.kind.length !== store.size) {
      throw new Error(`The index has ${store.size} records, its table ${store.columns.kind.length} rows.`);
    }
    return store;
  }

  /** The table of traditional characters. */
  script(): Promise<Script> {
    this.#script ??= this.#source.load('script').then((file) => {
      const [from = '', to = ''] = file as readonly string[];
      const simplified = [...to];
      return new Map([...from].map((character, i) => [character, simplified[i] ?? character]));
    });
    return this.#script;
  }

  names(): Promise<readonly Remembered[]> {
    this.#names ??= this.#source.load('names') as Promise<readonly Remembered[]>;
    return this.#names;
  }

  /** What a row's record shows. */
  async record(row: number): Promise<Shown> {
    const data = await this.#pages[row]?.data();
    return JSON.parse(data?.anchors[0]?.title ?? '{}') as Shown;
  }

  /** The rows whose text holds `units`, exactly. */
  rows(units: readonly string[]): Promise<Rows> {
    const key = units.join('');
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#find(units);
    this.#answers.set(key, answer);
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size > kept && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }

  async #find(units: readonly string[]): Promise<Rows> {
    const found = new Uint8Array(this.size);
    if (units.length === 0 || units.some((unit) => !this.#characters.has(unit))) return found;
    for (let length = beginning; ; length += further) {
      const pages = await this.#search(phrase(units.slice(0, length)));
      const rows = pages.flatMap(({ id }) => this.#row.get(id) ?? []);
      if (length >= units.length || rows.length === 0) {
        for (const row of rows) found[row] = 1;
        return found;
      }
      if (rows.length <= readable) {
        await Promise.all(
          rows.map(async (row) => {
            if (await this.#holds(row, units.join(''))) found[row] = 1;
          }),
        );
        return found;
      }
    }
  }

  /** Whether a record's text holds normalised words. */
  async #holds(row: number, words: string): Promise<boolean> {
    const { text } = await this.record(row);
    return normalize(text).includes(words) || normalize(text, await this.script()).includes(words);
  }
}

/** Rows in a set, ascending. */
export function list(rows: Rows): number[] {
  const out: number[] = [];
  for (let row = rows.indexOf(1); row >= 0; row = rows.indexOf(1, row + 1)) out.push(row);
  return out;
}

export function some(rows: Rows): boolean {
  return rows.includes(1);
}

/** The index, opened: rows that hold a run of characters, records by row, and the table of columns. */
import { normalize, one, pairs, type Script } from './analyzer.ts';
import type { PagefindPage, Source } from './pagefind.ts';
import type { Shown } from './records.ts';
import type { Remembered } from './remember.ts';
import { type Facet, perFacet, recordsPerPage, recordsPerText, type Table, unroll } from './rows.ts';

/** A set of rows: 1 where the row is in it. */
export type Rows = Uint8Array;

/** From so many characters on, what is found may be read to see whether it holds the whole term. */
const beginning = 3;
/** How many records are read for that. */
const readable = 12;
/** How many terms' answers are kept. */
const kept = 64;

export class Store {
  readonly table: Table;
  readonly columns: Readonly<Record<Facet, Int32Array>>;
  readonly date: Int32Array;
  readonly size: number;
  #source: Source;
  #search: (word: string) => Promise<readonly PagefindPage[]>;
  /** For each page of Pagefind's, by its id, how many words stand before it. */
  #before: ReadonlyMap<string, number>;
  /** For each record, how many words stand before it; and all words last. */
  #starts: Int32Array;
  #texts = new Map<number, Promise<readonly Shown[]>>();
  #characters: ReadonlySet<string>;
  #answers = new Map<string, Promise<Rows>>();
  #script: Promise<Script> | undefined;
  #names: Promise<readonly Remembered[]> | undefined;

  private constructor(
    source: Source,
    search: (word: string | null) => Promise<readonly PagefindPage[]>,
    pages: readonly PagefindPage[],
    table: Table,
  ) {
    this.#source = source;
    this.#search = search;
    this.table = table;
    this.#characters = new Set(table.characters);
    this.columns = perFacet((facet) => unroll(table.columns[facet]));
    this.date = unroll(table.date);
    this.size = table.words.length;
    this.#starts = new Int32Array(this.size + 1);
    for (const [row, words] of table.words.entries()) {
      this.#starts[row + 1] = (this.#starts[row] ?? 0) + words;
    }
    this.#before = new Map(pages.map(({ id }, page) => [id, this.#starts[page * recordsPerPage] ?? 0]));
  }

  /** @throws Error where the index cannot be loaded, or its table is another index's. */
  static async open(source: Source): Promise<Store> {
    const [pagefind, table] = await Promise.all([source.pagefind(), source.load('table') as Promise<Table>]);
    const search = async (word: string | null) => (await pagefind.search(word))?.results ?? [];
    const pages = await search(null);
    if (pages.length !== Math.ceil(table.words.length / recordsPerPage)) {
      throw new Error(`The index has ${pages.length} pages, its table ${table.words.length} rows.`);
    }
    return new Store(source, search, pages, table);
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
    const number = Math.floor(row / recordsPerText);
    const text =
      this.#texts.get(number) ?? (this.#source.load(`text/${number}`) as Promise<readonly Shown[]>);
    this.#texts.set(number, text);
    const record = (await text)[row % recordsPerText];
    if (!record) throw new Error(`The index has no record ${row}.`);
    return record;
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
    const words = units.length === 1 ? units.map(one) : pairs(units);
    // The first two are always needed: they load together.
    const ahead = words.slice(0, beginning - 1).map((word) => this.#places(word));
    let places = await (ahead[0] ?? new Int32Array());
    for (const [i, word] of words.entries()) {
      if (i === 0 || places.length === 0) continue;
      const rows = i >= beginning - 1 ? this.#rowsAt(places) : [];
      if (rows.length > 0 && rows.length <= readable) return await this.#reading(rows, units.join(''));
      places = followed(places, await (ahead[i] ?? this.#places(word)), i);
    }
    for (const row of this.#rowsAt(places)) found[row] = 1;
    return found;
  }

  /** Where a word stands, counted in words from the first record on; ascending. */
  async #places(word: string): Promise<Int32Array> {
    const pages = await this.#search(word);
    const places = pages.flatMap(({ id, words }) => {
      const before = this.#before.get(id) ?? 0;
      return words.map((place) => before + place);
    });
    return Int32Array.from(places).sort();
  }

  /** The rows that places stand in, each once; ascending. */
  #rowsAt(places: Int32Array): number[] {
    const rows: number[] = [];
    let row = 0;
    for (const place of places) {
      while ((this.#starts[row + 1] ?? Number.POSITIVE_INFINITY) <= place) row += 1;
      if (rows.at(-1) !== row) rows.push(row);
    }
    return rows;
  }

  /** Those of the rows whose text holds normalised words. */
  async #reading(rows: readonly number[], words: string): Promise<Rows> {
    const found = new Uint8Array(this.size);
    const holding = await Promise.all(rows.map((row) => this.#holds(row, words)));
    for (const [i, row] of rows.entries()) if (holding[i]) found[row] = 1;
    return found;
  }

  /** Whether a record's text holds normalised words. */
  async #holds(row: number, words: string): Promise<boolean> {
    const { text } = await this.record(row);
    return normalize(text).includes(words) || normalize(text, await this.script()).includes(words);
  }
}

/** Those of `places` that have one of `next` so many places on. Both ascend. */
function followed(places: Int32Array, next: Int32Array, steps: number): Int32Array {
  let at = 0;
  return places.filter((place) => {
    while ((next[at] ?? Number.POSITIVE_INFINITY) < place + steps) at += 1;
    return next[at] === place + steps;
  });
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

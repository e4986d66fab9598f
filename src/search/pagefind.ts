/** The part of Pagefind's browser API that search rests on. */
export interface PagefindPage {
  readonly id: string;
  /** Where in the page the words stand that were sought, counted in words. */
  readonly words: readonly number[];
}

export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** Pages that hold a word; all pages, in the order they were indexed, for `null`. */
  search(word: string | null): Promise<{ readonly results: readonly PagefindPage[] } | null>;
}

/** What search is made of besides Pagefind: files of the index's folder. */
export type Extra = 'table' | 'names' | 'script' | `text/${number}`;

/** How the engine gets at an index; the browser and the tests have each their own way. */
export interface Source {
  pagefind(): Promise<Pagefind>;
  /** The parsed content of a file. */
  load(file: Extra): Promise<unknown>;
}

/** The part of Pagefind's browser API that search rests on. */
export interface PagefindPage {
  readonly id: string;
  data(): Promise<{ readonly anchors: readonly { readonly title?: string }[] }>;
}

export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(phrase: string | null): Promise<{ readonly results: readonly PagefindPage[] } | null>;
}

/** What search is made of besides Pagefind: files of the index's folder. */
export type Extra = 'table' | 'names' | 'script';

/** How the engine gets at an index; the browser and the tests have each their own way. */
export interface Source {
  pagefind(): Promise<Pagefind>;
  /** The parsed content of a file. */
  load(file: Extra): Promise<unknown>;
}

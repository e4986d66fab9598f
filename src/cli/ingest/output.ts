/**
 * Writes an edition: `articles/*.mdx` and `data/*.jsonl` below one folder. Everything is written aside first
 * and renamed into place at the end, so that a run that dies leaves the former edition as it was.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, QuoteRecord } from '../../ingest/publish/records.ts';

export class Edition {
  readonly #out: string;
  readonly #aside: string;
  readonly #articles: number;
  readonly #quotes: number;
  readonly #written = new Set<string>();

  constructor(out: string) {
    mkdirSync(join(out, 'articles'), { recursive: true });
    mkdirSync(join(out, 'data'), { recursive: true });
    this.#out = out;
    this.#aside = mkdtempSync(join(out, '.ingest-'));
    this.#articles = openSync(join(this.#aside, 'articles.jsonl'), 'w');
    this.#quotes = openSync(join(this.#aside, 'quotes.jsonl'), 'w');
  }

  add(article: ArticleRecord, quotes: readonly QuoteRecord[], mdx: string): void {
    writeFileSync(join(this.#aside, `${article.slug}.mdx`), mdx);
    writeSync(this.#articles, `${JSON.stringify(article)}\n`);
    for (const quote of quotes) writeSync(this.#quotes, `${JSON.stringify(quote)}\n`);
    this.#written.add(article.slug);
  }

  /** Puts everything in place. A file that stays the same is not touched, so that watchers stay calm. */
  commit(): void {
    const former = formerSlugs(join(this.#out, 'data', 'articles.jsonl'));
    this.#close();
    for (const slug of this.#written) {
      settle(join(this.#aside, `${slug}.mdx`), join(this.#out, 'articles', `${slug}.mdx`));
    }
    for (const name of ['articles.jsonl', 'quotes.jsonl']) {
      settle(join(this.#aside, name), join(this.#out, 'data', name));
    }
    // Only what a former run says it wrote is removed; whatever else lies in the folder is not ours.
    for (const slug of former) {
      if (!this.#written.has(slug)) rmSync(join(this.#out, 'articles', `${slug}.mdx`), { force: true });
    }
    rmSync(this.#aside, { recursive: true });
  }

  /** Leaves the former edition as it was. */
  abandon(): void {
    this.#close();
    rmSync(this.#aside, { recursive: true, force: true });
  }

  #close(): void {
    closeSync(this.#articles);
    closeSync(this.#quotes);
  }
}

function settle(from: string, to: string): void {
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  renameSync(from, to);
}

/** Slugs in an edition's `articles.jsonl`; a file of another kind under that name counts as none. */
function formerSlugs(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => /^\{"slug":"([a-z0-9-]+)"/.exec(line)?.[1] ?? []);
}

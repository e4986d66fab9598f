/**
 * Writes an edition: `articles/*.mdx` and `data/*.jsonl` below one folder. Everything is written aside first
 * and renamed into place at the end, so that a run that dies leaves the former edition as it was. What the
 * former edition has of a source that could not be published this time is taken over.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../../ingest/publish/index.ts';
import type { ArticleRecord, QuoteRecord } from '../../ingest/publish/records.ts';
import { SameWords } from '../../ingest/publish/same.ts';
import { LineWriter, linesOf, rawLinesOf } from './lines.ts';

/** The end of a quote's line as it is first written: `same` is the last field of the record. */
const NONE_THE_SAME = '"same":[]}';

/** Where on that line its id stands: `{"id":"` and eight characters. */
const ID_AT = [7, 15] as const;

export class Edition {
  readonly #out: string;
  readonly #aside: string;
  readonly #articles: LineWriter;
  readonly #quotes: LineWriter;
  readonly #written = new Set<string>();
  readonly #same = new SameWords();

  constructor(out: string) {
    mkdirSync(join(out, 'articles'), { recursive: true });
    mkdirSync(join(out, 'data'), { recursive: true });
    removeLeftovers(out);
    this.#out = out;
    this.#aside = mkdtempSync(join(out, '.ingest-'));
    this.#articles = new LineWriter(join(this.#aside, 'articles.jsonl'));
    this.#quotes = new LineWriter(join(this.#aside, 'quotes.found.jsonl'));
  }

  add({ article, quotes, mdx }: Published): void {
    writeFileSync(join(this.#aside, `${article.slug}.mdx`), mdx);
    this.#articles.add(JSON.stringify(article));
    for (const quote of quotes) this.#addQuote(quote);
    this.#written.add(article.slug);
  }

  /** Takes over what the former edition has of these sources. @returns how many articles. */
  takeOver(sources: ReadonlySet<string>): number {
    if (sources.size === 0) return 0;
    const slugs = new Set<string>();
    for (const line of linesOf(join(this.#out, 'data', 'articles.jsonl'))) {
      const { slug, source } = JSON.parse(line) as ArticleRecord;
      const mdx = join(this.#out, 'articles', `${slug}.mdx`);
      if (!sources.has(source) || this.#written.has(slug) || !existsSync(mdx)) continue;
      copyFileSync(mdx, join(this.#aside, `${slug}.mdx`));
      this.#articles.add(line);
      this.#written.add(slug);
      slugs.add(slug);
    }
    for (const line of slugs.size > 0 ? linesOf(join(this.#out, 'data', 'quotes.jsonl')) : []) {
      const quote = JSON.parse(line) as QuoteRecord;
      if (slugs.has(quote.article)) this.#addQuote({ ...quote, same: [] });
    }
    return slugs.size;
  }

  /** Puts everything in place. A file that stays the same is not touched, so that watchers stay calm. */
  commit(): void {
    this.#close();
    this.#nameTheSame();
    const former = [...formerSlugs(join(this.#out, 'data', 'articles.jsonl'))];
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

  #addQuote(quote: QuoteRecord): void {
    this.#quotes.add(JSON.stringify(quote));
    this.#same.add(quote.id, quote.text);
  }

  /** Which quotes report the same words is known only when all are there: the file is written once more. */
  #nameTheSame(): void {
    const groups = this.#same.groups();
    const file = new LineWriter(join(this.#aside, 'quotes.jsonl'));
    for (const line of rawLinesOf(join(this.#aside, 'quotes.found.jsonl'))) {
      const same = groups.get(line.toString('latin1', ...ID_AT));
      file.add(
        same
          ? `${line.toString('utf8', 0, line.length - NONE_THE_SAME.length)}"same":${JSON.stringify(same)}}`
          : line,
      );
    }
    file.close();
  }

  #close(): void {
    this.#articles.close();
    this.#quotes.close();
  }
}

/** Milliseconds after which what was written aside belongs to a run that died. */
const HOUR = 3_600_000;

function removeLeftovers(out: string): void {
  for (const name of readdirSync(out)) {
    const path = join(out, name);
    if (!/^\.ingest-\w{6}$/.test(name) || Date.now() - statSync(path).mtimeMs < HOUR) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

/** Writes a file whole or not at all. A file that stays the same is not touched. */
export function writeWhole(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

function settle(from: string, to: string): void {
  const stays =
    statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size &&
    readFileSync(to).equals(readFileSync(from));
  if (!stays) renameSync(from, to);
}

/** Slugs in an edition's `articles.jsonl`; a file of another kind under that name counts as none. */
function* formerSlugs(path: string): Generator<string> {
  for (const line of linesOf(path)) {
    const slug = /^\{"slug":"([a-z0-9-]+)"/.exec(line)?.[1];
    if (slug) yield slug;
  }
}

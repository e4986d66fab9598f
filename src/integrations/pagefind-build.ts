/**
 * Builds the index: one Pagefind page a record, added in the records' order, which is the order Pagefind
 * lists them in and so the order of the table's rows. Everything stands in one folder, named by what is in
 * it, so that no reader ever meets files of two editions.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { indexWords } from '../search/analyzer.ts';
import { namesFile } from '../search/names.ts';
import type { Collection, SearchRecord, Shown } from '../search/records.ts';
import { searchRecords } from '../search/records.ts';
import { scriptFile, traditional } from '../search/script.ts';
import { buildTable } from '../search/table.ts';

/** Changes whenever an index built by this code differs from one built before from the same records. */
const format = 4;

/** A private-use language: Pagefind neither segments it nor stems it, here or in the browser. */
const language = 'qaa';

/** Above this many records Pagefind puts several into one file; hosts take some 20,000 files. */
const maxFragments = 8000;

/** What Pagefind brings along for pages that are not ours: its user interfaces, and a worker where we have our own. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** How many records are on their way to Pagefind at once. */
const batch = 256;

export interface Built {
  readonly records: number;
  readonly milliseconds: number;
}

/** 16 hexadecimal digits that name the index of a collection. */
export function indexVersion(collection: Collection): string {
  const { articles: _, quotes: __, ...rest } = collection;
  const content = JSON.stringify([format, searchRecords(collection), rest]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/**
 * Writes the index of a collection into a folder.
 *
 * @throws Error with Pagefind's own words where it refuses a record or cannot write.
 */
export async function buildIndex(collection: Collection, outputPath: string): Promise<Built> {
  const start = performance.now();
  const records = searchRecords(collection);
  const created = await createIndex({ forceLanguage: language, includeCharacters: '', maxFragments });
  const index = created.index;
  if (!index) throw new Error(`Pagefind could not start: ${created.errors.join('; ')}`);
  try {
    for (let from = 0; from < records.length; from += batch)
      await add(index, records.slice(from, from + batch));
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Pagefind could not write ${outputPath}: ${errors.join('; ')}`);
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })));
  await shorten(join(outputPath, 'pagefind.js'));
  const texts = records.map(({ text }) => text);
  const labels = (type: 'person' | 'organisation') =>
    new Map(collection.names.filter((name) => name.type === type).map(({ slug, name }) => [slug, name]));
  const table = buildTable(records, {
    person: labels('person'),
    organisation: labels('organisation'),
    topic: new Map(collection.topics.map(({ id, name }) => [id, name])),
  });
  // Not `.gz`: some hosts send that with `Content-Encoding`, so that the file would not arrive as it is.
  await Promise.all([
    writeFile(join(outputPath, 'table.pf_data'), gzipSync(JSON.stringify(table), { level: 9 })),
    writeFile(
      join(outputPath, 'names.pf_data'),
      gzipSync(JSON.stringify(namesFile(collection.names, texts)), { level: 9 }),
    ),
    writeFile(join(outputPath, 'script.pf_data'), gzipSync(scriptFile(traditional()), { level: 9 })),
  ]);
  return { records: records.length, milliseconds: performance.now() - start };
}

/** Writes a module's code without what only its authors need: a third of Pagefind's client. */
async function shorten(path: string): Promise<void> {
  const { code, errors } = await minify(path, await readFile(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(path, code);
}

/** Records one after another, for their order is the table's. */
async function add(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  const answers = await Promise.all(
    records.map((record) => index.addHTMLFile({ url: record.url, content: page(record) })),
  );
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind refused a record: ${errors.join('; ')}`);
}

/**
 * A record as Pagefind reads it. What is shown stands in an anchor's title, the one place that Pagefind
 * hands back to the browser without indexing it.
 */
function page(record: SearchRecord): string {
  const shown: Shown = {
    kind: record.kind,
    text: record.text,
    url: record.url,
    speaker: record.speaker,
    role: record.role,
    occasion: record.occasion,
    date: record.date,
    article: record.article,
    outlet: record.outlet,
    verbatim: record.verbatim,
  };
  const words = indexWords(record.text, traditional());
  return `<html lang="${language}"><body><i id="r" data-pagefind-title="${attribute(JSON.stringify(shown))}"></i>${words}</body></html>`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Builds the index. Records follow one another in the order they are shown; so many of them at a time are one
 * page of Pagefind's, so that the list of pages, which every reader loads, stays short. Pagefind tells where
 * in a page a word stands, and the table tells how many words each record has: that gives the record. Texts
 * are files of their own. Everything stands in one folder, named by what is in it, so that no reader ever
 * meets files of two editions.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { indexWords } from '../search/analyzer.ts';
import { namesFile } from '../search/names.ts';
import type { Collection, SearchRecord, Shown } from '../search/records.ts';
import { searchRecords } from '../search/records.ts';
import { recordsPerPage, recordsPerText } from '../search/rows.ts';
import { scriptFile, traditional } from '../search/script.ts';
import { buildTable } from '../search/table.ts';

/** Changes whenever an index built by this code differs from one built before from the same records. */
const format = 5;

/** A private-use language: Pagefind neither segments it nor stems it, here or in the browser. */
const language = 'qaa';

/**
 * What Pagefind brings along and search does without: user interfaces, a worker where we have our own, and the
 * pages' contents, for the texts are files of ours.
 */
const unused = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/** How many pages or files are on their way at once. */
const batch = 64;

/** The words of each of some records. */
type Words = readonly (readonly string[])[];

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
  const words = records.map(({ text }) => indexWords(text, traditional()));
  const created = await createIndex({ forceLanguage: language, includeCharacters: '' });
  const index = created.index;
  if (!index) throw new Error(`Pagefind could not start: ${created.errors.join('; ')}`);
  try {
    const pages = [...chunks(words, recordsPerPage).entries()];
    for (const some of chunks(pages, batch)) await add(index, some);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Pagefind could not write ${outputPath}: ${errors.join('; ')}`);
  } finally {
    await close();
  }
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true, recursive: true })));
  await shorten(join(outputPath, 'pagefind.js'));
  const texts = records.map(({ text }) => text);
  const labels = (type: 'person' | 'organisation') =>
    new Map(collection.names.filter((name) => name.type === type).map(({ slug, name }) => [slug, name]));
  const counts = words.map((list) => list.length);
  const table = buildTable(records, counts, {
    person: labels('person'),
    organisation: labels('organisation'),
    topic: new Map(collection.topics.map(({ id, name }) => [id, name])),
  });
  await mkdir(join(outputPath, 'text'), { recursive: true });
  const files: (readonly [name: string, content: unknown])[] = [
    ['table', table],
    ['names', namesFile(collection.names, texts)],
    ['script', scriptFile(traditional())],
    ...chunks(records.map(shown), recordsPerText).map((text, i) => [`text/${i}`, text] as const),
  ];
  for (const some of chunks(files, batch)) {
    await Promise.all(some.map(([name, content]) => writePacked(join(outputPath, name), content)));
  }
  return { records: records.length, milliseconds: performance.now() - start };
}

/** Writes a module's code without what only its authors need: a third of Pagefind's client. */
async function shorten(path: string): Promise<void> {
  const { code, errors } = await minify(path, await readFile(path, 'utf8'), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  await writeFile(path, code);
}

/** Not `.gz`: some hosts send that with `Content-Encoding`, so that the file would not arrive as it is. */
async function writePacked(path: string, content: unknown): Promise<void> {
  await writeFile(`${path}.pf_data`, gzipSync(JSON.stringify(content), { level: 9 }));
}

/** A list in pieces of `size`, the last as long as it comes. */
function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}

/** Pages in their order: the words of the records of each. */
async function add(index: PagefindIndex, pages: readonly (readonly [number, Words])[]): Promise<void> {
  const answers = await Promise.all(
    pages.map(([number, words]) =>
      index.addCustomRecord({ url: `/${number}`, language, content: words.flat().join(' ') }),
    ),
  );
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind refused a page: ${errors.join('; ')}`);
}

/** What a result shows, without what only the table needs. */
function shown(record: SearchRecord): Shown {
  return {
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
}

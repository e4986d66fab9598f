/**
 * `npm run bench:search -- [--records 20000] [--queries 200]`: Yinde's search beside four others on one
 * collection, in one run. Prints the table of the README.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { analyze } from '../search/analyzer.ts';
import { makeCollection, makeQueries } from '../search/bench/corpus.ts';
import { type Figures, judge, quantile, table } from '../search/bench/figures.ts';
import { addressesById, buildStock, buildYinde, folderSize } from '../search/bench/folders.ts';
import { type Ask, askQuoted, askStock, askYinde, cold, warm } from '../search/bench/in-browser.ts';
import { engines, measure } from '../search/bench/memory.ts';
import { host } from '../search/bench/served.ts';
import { searchRecords } from '../search/records.ts';
import { list } from '../search/store.ts';
import { openFolder } from '../search/testing/open-index.ts';
import { browser as chromiumHere } from './browser.ts';

/** Queries asked with an empty cache, each in a browser context of its own. */
const coldQueries = 25;
/** Words typed letter by letter to time a keystroke. */
const typedWords = 20;

const { values } = parseArgs({
  options: { records: { type: 'string', default: '20000' }, queries: { type: 'string', default: '200' } },
});
const note = (text: string) => process.stderr.write(`${text}\n`);

const collection = await makeCollection(Number(values.records), join('content', 'sources'));
const records = searchRecords(collection);
const queries = makeQueries(records, Number(values.queries));
const asked = queries.map(({ q }) => q);
const characters = records.reduce((sum, { text }) => sum + text.length, 0);
note(`${records.length} records, ${characters} characters, ${queries.length} queries`);

const root = await mkdtemp(join(tmpdir(), 'yinde-bench-'));
const browser = await chromium.launch(await chromiumHere());
const served = await host(root);
const rows: Figures[] = [];
let keystrokes: readonly number[] = [];
try {
  const yinde = await buildYinde(collection, root);
  rows.push(await inBrowser('**Yinde**', 'yinde', askYinde, yinde, await found()));
  const words = asked.filter((q) => q.length >= 4).slice(0, typedWords);
  const typed = words.flatMap((word) => [...word].map((_, i, all) => all.slice(0, i + 1).join('')));
  keystrokes = (await warm(browser, `${served.url}/yinde.html`, askYinde, typed)).map(
    (one) => one.milliseconds,
  );

  const stock = await buildStock(records, root);
  const addresses = await addressesById(join(root, 'stock'));
  for (const [name, ask] of [
    ['Pagefind 1.6', askStock],
    ['Pagefind 1.6, query in quotation marks', askQuoted],
  ] as const) {
    const answers = await warm(browser, `${served.url}/stock.html`, ask, asked);
    const urls = answers.map((answer) => new Set(answer.found.map((id) => addresses.get(id) ?? id)));
    rows.push(await inBrowser(name, 'stock', ask, stock, urls));
  }
  for (const engine of engines) {
    note(engine.name);
    rows.push(await measure(engine, records, queries));
  }
} finally {
  await browser.close();
  await served.close();
  await rm(root, { recursive: true, force: true });
}

process.stdout.write(
  `${table(rows)}\n\n${[
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${records.length.toLocaleString('en')} records,`,
    `${(characters / 1e6).toFixed(1)} million characters, ${queries.length} queries of 1 to 8 characters from anywhere`,
    `in the texts; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Chromium.`,
    `A keystroke while typing (${keystrokes.length} of them) is answered by Yinde in`,
    `${quantile(keystrokes, 0.5).toFixed(0)} ms (median; 95th percentile ${quantile(keystrokes, 0.95).toFixed(0)} ms).`,
  ].join('\n')}\n`,
);

/** What Yinde's engine finds, whole, on the index that the browser is measured on. */
async function found(): Promise<readonly ReadonlySet<string>[]> {
  const { store, close } = await openFolder(join(root, 'yinde'));
  try {
    const answers: Set<string>[] = [];
    for (const { q } of queries) {
      const holding = await store.rows(analyze(q, await store.script()).units);
      answers.push(new Set(list(holding).map((row) => records[row]?.url ?? '')));
    }
    return answers;
  } finally {
    await close();
  }
}

async function inBrowser(
  engine: string,
  folder: string,
  ask: Ask,
  build: number,
  urls: readonly ReadonlySet<string>[],
): Promise<Figures> {
  note(engine);
  const url = `${served.url}/${folder}.html`;
  const loaded = await cold(browser, url, ask, asked.slice(0, coldQueries), served.taken);
  const times = (await warm(browser, url, ask, asked)).map(({ milliseconds }) => milliseconds);
  return {
    engine,
    ...judge(queries, urls),
    cold: quantile(
      loaded.map(({ plain }) => plain),
      0.5,
    ),
    coldGzip: quantile(
      loaded.map(({ gzip }) => gzip),
      0.5,
    ),
    size: await folderSize(join(root, folder)),
    build,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

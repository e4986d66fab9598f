/** What is measured of a search engine, and how its answers are judged. */
import type { Judged } from './corpus.ts';

export interface Figures {
  readonly engine: string;
  /** Of the records that hold a query's words, the share found: mean over the queries that stand somewhere. */
  readonly recall: number;
  /** Of the records found, the share that holds the words: mean over the queries that found something. */
  readonly precision: number;
  /** Share of the queries whose answer is exactly right. */
  readonly exact: number;
  /** Bytes over the network until the first ten results, as they are and as a host with gzip sends them. */
  readonly cold: number;
  readonly coldGzip: number;
  /** Bytes of the index on disk. */
  readonly size: number;
  /** Seconds to build and write the index. */
  readonly build: number;
  /** Milliseconds to a warm answer: median and 95th percentile. */
  readonly median: number;
  readonly p95: number;
}

/** @param found for each query the addresses that an engine gave. */
export function judge(queries: readonly Judged[], found: readonly ReadonlySet<string>[]) {
  let recall = 0;
  let standing = 0;
  let precision = 0;
  let answered = 0;
  let exact = 0;
  for (const [i, { urls }] of queries.entries()) {
    const got = found[i] ?? new Set();
    const right = [...got].filter((url) => urls.has(url)).length;
    if (urls.size > 0) {
      standing += 1;
      recall += right / urls.size;
    }
    if (got.size > 0) {
      answered += 1;
      precision += right / got.size;
    }
    if (right === urls.size && got.size === urls.size) exact += 1;
  }
  return { recall: recall / standing, precision: precision / answered, exact: exact / queries.length };
}

/** The value a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The table of the README. */
export function table(rows: readonly Figures[]): string {
  const kilo = (bytes: number) => Math.round(bytes / 1000).toLocaleString('en');
  const head = [
    'Engine',
    'Recall',
    'Precision',
    'Exactly right',
    'First answer, kB',
    'with gzip, kB',
    'Index, MB',
    'Build, s',
    'Warm answer, ms (median / p95)',
  ];
  const body = rows.map((row) => [
    row.engine,
    row.recall.toFixed(3),
    row.precision.toFixed(3),
    `${(row.exact * 100).toFixed(1)} %`,
    kilo(row.cold),
    kilo(row.coldGzip),
    (row.size / 1e6).toFixed(1),
    row.build.toFixed(1),
    `${row.median.toFixed(1)} / ${row.p95.toFixed(1)}`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...body].map(line).join('\n');
}

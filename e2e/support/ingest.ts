/** Runs the ingest command as a keeper does, into a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ArticleRecord,
  articleRecord,
  type QuoteRecord,
  quoteRecord,
} from '../../src/ingest/publish/records.ts';

export interface Ingested {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** MDX by slug. */
  readonly mdx: ReadonlyMap<string, string>;
}

/** Ingests files or folders; registries are read and never written. */
export function ingest(...sources: readonly string[]): Ingested {
  const out = mkdtempSync(join(tmpdir(), 'yinde-ingest-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/ingest.ts', ...sources, '--out', out, '--read-only'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 },
  );
  const folder = join(out, 'articles');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return {
    code: status,
    stdout,
    stderr,
    articles: lines(join(out, 'data', 'articles.jsonl')).map((line) => articleRecord.parse(line)),
    quotes: lines(join(out, 'data', 'quotes.jsonl')).map((line) => quoteRecord.parse(line)),
    mdx: new Map(
      names.map((name) => [name.replace(/\.mdx$/, ''), readFileSync(join(folder, name), 'utf8')] as const),
    ),
  };
}

function lines(file: string): unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

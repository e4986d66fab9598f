/** What a keeper asks about: a quote's id, or a line of a file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ID } from '../../ingest/publish/ledger/mint.ts';
import type { ArticleRecord, QuoteRecord } from '../../ingest/publish/records.ts';
import { ingestFile } from '../ingest/file.ts';
import { linesOf } from '../ingest/lines.ts';
import { UsageError } from '../ingest/options.ts';
import { CONTENT, LEDGER } from '../ingest/site.ts';
import type { Question } from './report.ts';

/** @throws UsageError where there is no such quote, file or line. */
export function findQuestion(asked: string): Question {
  if (ID.test(asked)) return questionOfQuote(asked);
  const [, path = '', line = ''] = /^(.+?):(\d+)(?::\d+)?$/.exec(asked) ?? [];
  if (path === '') throw new UsageError(`${asked}: neither a quote's id nor FILE:LINE`);
  if (!existsSync(path)) throw new UsageError(`${path}: no such file`);
  const { article } = ingestFile(path, () => {});
  const { text } = article.source;
  let start = 0;
  for (let left = Number(line) - 1; left > 0; left -= 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) throw new UsageError(`${path} has no line ${line}`);
  }
  const end = text.indexOf('\n', start);
  return { article, range: [start, end < 0 ? text.length : end] };
}

function questionOfQuote(id: string): Question {
  const quote = find<QuoteRecord>(join(CONTENT, 'data', 'quotes.jsonl'), (one) => one.id === id);
  const slug = quote?.article;
  const record = find<ArticleRecord>(join(CONTENT, 'data', 'articles.jsonl'), (one) => one.slug === slug);
  if (!quote || !record) throw new UsageError(`${id}: ${fate(id)}`);
  return { article: ingestFile(record.source, () => {}).article, range: quote.range };
}

/** What the ledger says of an id that is not shown. */
function fate(id: string): string {
  const line = find<{ id: string; status: string; to?: string; reason?: string }>(
    LEDGER,
    (one) => one.id === id,
  );
  if (!line) return 'no such quote; npm run ingest first?';
  return [line.status, line.to && `to ${line.to}`, line.reason].filter(Boolean).join(' ');
}

function find<T>(path: string, wanted: (one: T) => boolean): T | undefined {
  for (const line of linesOf(path)) {
    const one = JSON.parse(line) as T;
    if (wanted(one)) return one;
  }
  return undefined;
}

/** The records the site was built from, against which its pages are checked. */
import { readFileSync } from 'node:fs';
import {
  type ArticleRecord,
  articleRecord,
  type QuoteRecord,
  quoteRecord,
} from '../../src/ingest/publish/records.ts';

export const articles: readonly ArticleRecord[] = lines('articles').map((line) => articleRecord.parse(line));
export const quotes: readonly QuoteRecord[] = lines('quotes').map((line) => quoteRecord.parse(line));

export function articleOf(quote: QuoteRecord): ArticleRecord {
  const article = articles.find(({ slug }) => slug === quote.article);
  if (!article) throw new Error(`quote ${quote.id} names article ${quote.article}, which has no record`);
  return article;
}

function lines(name: string): unknown[] {
  return readFileSync(`content/data/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The way of an article, from bytes to what is known of it. Pure: files are read and written elsewhere. */
import { clean } from './clean/index.ts';
import type { Article, Quotation, Source } from './model.ts';
import { findQuotations } from './quotes/index.ts';

export interface Ingested {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

export function ingest(source: Source): Ingested {
  const article = clean(source);
  return { article, quotations: findQuotations(article) };
}

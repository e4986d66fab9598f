/** The way of an article, from bytes to what is known of it. Pure: files are read and written elsewhere. */
import { clean } from './clean/index.ts';
import type { Article, Quotation, Source } from './model.ts';
import { findQuotations } from './quotes/index.ts';

export interface Ingested {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

/** @param template lines the source's host is known to put on its pages, as `learnTemplate` gives them. */
export function ingest(source: Source, template?: ReadonlySet<string>): Ingested {
  const article = clean(source, template);
  return { article, quotations: findQuotations(article) };
}

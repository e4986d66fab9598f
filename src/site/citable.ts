/** A quote as the citation formats want it. */
import type { Citable } from '../cite/index.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { address } from './addresses.ts';
import { absolute, edition } from './edition.ts';
import { titleOf } from './words.ts';

export function citable(quote: QuoteRecord, article: ArticleRecord): Citable {
  return {
    id: quote.id,
    url: absolute(address.quote(quote.id)),
    words: quote.text,
    kind: quote.kind,
    speaker: quote.speaker?.name ?? null,
    role: quote.role,
    said: quote.date,
    occasion: quote.occasion,
    article: titleOf(article),
    author: article.author,
    outlet: article.outlet,
    published: article.published,
    verbatim: quote.verbatim,
    accessed: edition,
  };
}

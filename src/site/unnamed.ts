/** Speakers without a page of their own. */

import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { once } from '../once.ts';
import type { Library } from './collection.ts';

type Speaker = NonNullable<QuoteRecord['speaker']>;

export interface Unnamed {
  readonly speaker: Speaker;
  readonly quotes: readonly QuoteRecord[];
}

export interface UnnamedSpeakers {
  readonly groups: readonly Unnamed[];
  readonly anonymous: readonly Unnamed[];
  /** Quotes whose speaker could not be established. */
  readonly unknown: readonly QuoteRecord[];
}

/** In the order of the articles and of the text. */
export function unnamedSpeakers(quotes: readonly QuoteRecord[]): UnnamedSpeakers {
  const found = new Map<string, { speaker: Speaker; quotes: QuoteRecord[] }>();
  for (const quote of quotes) {
    const { speaker } = quote;
    if (speaker?.type !== 'group' && speaker?.type !== 'anonymous') continue;
    const known = found.get(speaker.id);
    if (known) known.quotes.push(quote);
    else found.set(speaker.id, { speaker, quotes: [quote] });
  }
  const all = [...found.values()];
  return {
    groups: all.filter(({ speaker }) => speaker.type === 'group'),
    anonymous: all.filter(({ speaker }) => speaker.type === 'anonymous'),
    unknown: quotes.filter((quote) => quote.speaker === null),
  };
}

/** Articles that have such speakers, newest first, with them. */
export const unnamedArticles = once((all: Library) =>
  all.articles.flatMap((article): (UnnamedSpeakers & { readonly article: ArticleRecord })[] => {
    const quotes = article.quotes.flatMap((id) => all.quoteById.get(id) ?? []);
    const speakers = unnamedSpeakers(quotes);
    const some = speakers.groups.length + speakers.anonymous.length + speakers.unknown.length > 0;
    return some ? [{ article, ...speakers }] : [];
  }),
);

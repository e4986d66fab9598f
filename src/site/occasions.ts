/** Quotes gathered as a reader follows them: by day, then by occasion. */

import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { isNamed } from '../ingest/quotes/occasion/events.ts';
import { articleOf, type Library } from './collection.ts';
import { type When, whenSaid } from './words.ts';

export interface Occasion {
  readonly when: When;
  /** Null where the text names none. */
  readonly name: string | null;
  readonly quotes: readonly QuoteRecord[];
  /** The article all of them stand in, if it is one. */
  readonly article: ArticleRecord | null;
  /** The office of the speaker, if all of them were said in the same. */
  readonly role: string | null;
  /** Id of the day on its page, on the first occasion of each day. */
  readonly anchor: string | undefined;
}

/** Newest first; within a day in the order of the text. What has no date stands last. */
export function occasions(quotes: readonly QuoteRecord[], all: Library): readonly Occasion[] {
  const found = new Map<string, { when: When; name: string | null; quotes: QuoteRecord[] }>();
  for (const quote of quotes) {
    const when = whenSaid(quote, articleOf(quote, all));
    // `采访`, `财报` of two articles are not the same one.
    const within = isNamed(quote.occasion) ? '' : quote.article;
    const key = [when.date, when.basis, quote.occasion, within].join('\n');
    const known = found.get(key);
    if (known) known.quotes.push(quote);
    else found.set(key, { when, name: quote.occasion, quotes: [quote] });
  }
  const days = new Set<string>();
  return [...found.values()]
    .sort((a, b) => (b.when.date ?? '').localeCompare(a.when.date ?? ''))
    .map((occasion) => {
      const anchor = dayAnchor(occasion.when.date);
      const first = !days.has(anchor);
      days.add(anchor);
      return { ...occasion, ...shared(occasion.quotes, all), anchor: first ? anchor : undefined };
    });
}

/** What all quotes of an occasion have in common, to be said once. */
function shared(quotes: readonly QuoteRecord[], all: Library): Pick<Occasion, 'article' | 'role'> {
  const [first] = quotes;
  const same = (key: 'article' | 'role') => quotes.every((quote) => quote[key] === first?.[key]);
  return {
    article: first && same('article') ? articleOf(first, all) : null,
    role: first && same('role') ? first.role : null,
  };
}

/** Id of a day on the page of its year. */
export function dayAnchor(date: string | null): string {
  return date ? `d-${date}` : 'undated';
}

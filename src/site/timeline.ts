/** Everything said, by year. */

import type { QuoteRecord } from '../ingest/publish/records.ts';
import { once } from '../once.ts';
import { address } from './addresses.ts';
import type { Library } from './collection.ts';
import { dayAnchor, type Occasion, occasions } from './occasions.ts';
import { type PageOf, pageAddress, paged } from './paging.ts';

/** Address part of the year that holds what has no date. */
export const undated = 'undated';

export interface Year {
  /** Newest first. */
  readonly occasions: readonly Occasion[];
  readonly quotes: readonly QuoteRecord[];
  readonly pages: readonly PageOf<QuoteRecord>[];
}

/** Years, newest first; what has no date under `undated`, last. */
export const years = once((all: Library): ReadonlyMap<string, Year> => {
  const found = new Map<string, Occasion[]>();
  for (const occasion of occasions(all.quotes, all)) {
    const year = yearOf(occasion);
    const own = found.get(year);
    if (own) own.push(occasion);
    else found.set(year, [occasion]);
  }
  return new Map([...found].map(([year, own]) => [year, yearWith(own)]));
});

/** Where each occasion begins: page and day. */
export function occasionAddresses(year: string, { occasions: own, pages }: Year): readonly string[] {
  const size = pages[0]?.items.length ?? 1;
  let at = 0;
  return own.map(({ quotes, when }) => {
    const page = Math.floor(at / size) + 1;
    at += quotes.length;
    return `${pageAddress(address.year(year), page)}#${dayAnchor(when.date)}`;
  });
}

function yearOf({ when }: Occasion): string {
  return when.date?.slice(0, 4) ?? undated;
}

function yearWith(own: readonly Occasion[]): Year {
  const quotes = own.flatMap((occasion) => occasion.quotes);
  return { occasions: own, quotes, pages: paged(quotes) };
}

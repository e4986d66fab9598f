/** Long lists in pages, each light enough for one round trip. */
import type { QuoteRecord } from '../ingest/publish/records.ts';
import type { Library } from './collection.ts';
import { occasions } from './occasions.ts';

/** Quotes on a page: measured at 180 bytes each, compressed, beside 4 kB of frame; see the budget of 14.6 kB. */
export const perPage = 50;

export interface PageOf<T> {
  readonly items: readonly T[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
}

/** Items in pages; there is always a first one. */
export function paged<T>(items: readonly T[], size = perPage): readonly PageOf<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
  }));
}

const known = new WeakMap<readonly QuoteRecord[], readonly PageOf<QuoteRecord>[]>();

/** Quotes by day and occasion, newest first, in pages; parted once for all pages of a list. */
export function quotePages(quotes: readonly QuoteRecord[], all: Library): readonly PageOf<QuoteRecord>[] {
  const before = known.get(quotes);
  if (before) return before;
  const pages = paged(occasions(quotes, all).flatMap((occasion) => occasion.quotes));
  known.set(quotes, pages);
  return pages;
}

/** Address of a page of a list: the first is the list's own. */
export function pageAddress(base: string, page: number): string {
  return page === 1 ? base : `${base}${page}/`;
}

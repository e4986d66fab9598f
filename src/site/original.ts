/** The way to the words on the page they were captured from. */
import type { QuoteRecord } from '../ingest/publish/records.ts';

/** Characters of the words' beginning a browser is asked to find: enough to be alone on a page. */
const startLength = 24;

/**
 * The original address with a text fragment (WICG Scroll To Text), which a browser that knows it scrolls to
 * and marks. A fragment has to end where a word ends: the words up to the first mark of punctuation.
 */
export function inOriginal(url: string, { text }: Pick<QuoteRecord, 'text'>): string {
  const start = text.slice(0, startLength).split(/[，。、；：？！,;:?!\s]/u, 1)[0] ?? '';
  if (start.length < 4) return url;
  return `${url.split('#')[0]}#:~:text=${encodeURIComponent(start).replaceAll('-', '%2D')}`;
}

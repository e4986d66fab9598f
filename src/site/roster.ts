/** Who speaks in a row of quotes. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { QuoteRecord } from '../ingest/publish/records.ts';

export interface RosterLine {
  /** Null for those who could not be established, taken together. */
  readonly speaker: QuoteRecord['speaker'];
  readonly name: string;
  readonly count: number;
  readonly first: QuoteRecord;
}

/** Everyone who speaks, with most to say first; the unknown last. */
export function speakersIn(quotes: readonly QuoteRecord[]): readonly RosterLine[] {
  const lines = new Map<string, { speaker: QuoteRecord['speaker']; count: number; first: QuoteRecord }>();
  for (const quote of quotes) {
    const key = quote.speaker?.id ?? '';
    const known = lines.get(key);
    if (known) known.count += 1;
    else lines.set(key, { speaker: quote.speaker, count: 1, first: quote });
  }
  return [...lines.values()]
    .map((line) => ({ ...line, name: line.speaker?.name ?? say(site.unknownSpeaker) }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.count - a.count);
}

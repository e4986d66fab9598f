/** What a speaker's page says beside the quotes. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { QuoteRecord } from '../ingest/publish/records.ts';
import type { Library } from './collection.ts';
import { officeOf, type SpeakerEntry } from './speakers.ts';

export interface ShownRole {
  readonly title: string;
  /** `2020—2023`, `2024-04`; empty where nothing is known of the time. */
  readonly time: string;
}

/** Registered offices with their time; where none is registered, those the articles give. */
export function rolesOf(
  entry: SpeakerEntry,
  { articleBySlug, organisations }: Library,
): readonly ShownRole[] {
  if (entry.roles.length > 0) {
    return entry.roles.map(({ title, organisation, from, to }) => ({
      title: officeOf({ title, organisation }, (slug) => organisations.get(slug)?.name),
      time: from === to ? (from ?? '') : [from, to].map((end) => end ?? '').join('—'),
    }));
  }
  const given = new Map<string, string>();
  for (const quote of entry.quotes) {
    const published = articleBySlug.get(quote.article)?.published ?? '';
    if (quote.role && !given.has(quote.role)) given.set(quote.role, quote.date ?? published);
  }
  return [...given].map(([title, time]) => ({ title, time }));
}

/** Most of those who speak in the same articles that a margin can hold. */
const companyLimit = 16;

/** Who else speaks in the articles a speaker speaks in, those with most to say first. */
export function company(entry: SpeakerEntry, all: Library): readonly SpeakerEntry[] {
  const met = new Map<SpeakerEntry, number>();
  for (const slug of new Set(entry.quotes.map((quote) => quote.article))) {
    for (const id of all.articleBySlug.get(slug)?.quotes ?? []) {
      const speaker = all.quoteById.get(id)?.speaker;
      if (!speaker || speaker.id === entry.slug) continue;
      const other =
        speaker.type === 'person' ? all.people.get(speaker.id) : all.organisations.get(speaker.id);
      if (other) met.set(other, (met.get(other) ?? 0) + 1);
    }
  }
  return [...met]
    .sort((a, b) => b[1] - a[1])
    .slice(0, companyLimit)
    .map(([other]) => other);
}

/** The name in Latin letters and in toned pinyin; only the latter where they are one but for the tones. */
export function latinNames({ name, latin, pinyin }: SpeakerEntry): readonly string[] {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
  return [latin, pinyin].flatMap((one) =>
    !one || one === name || (one === latin && pinyin && bare(latin) === bare(pinyin)) ? [] : one,
  );
}

/** Direct, reported, headlines, articles: what there is of each. */
export function tallyOf(quotes: readonly QuoteRecord[]): readonly (readonly [string, number])[] {
  const of = (kind: QuoteRecord['kind']) => quotes.filter((quote) => quote.kind === kind).length;
  const figures: readonly (readonly [string, number])[] = [
    [say(site.direct), of('direct')],
    [say(site.indirect), of('indirect')],
    [say(site.headline), of('headline')],
    [say(site.articlesCount), new Set(quotes.map((quote) => quote.article)).size],
  ];
  return figures.filter(([, count]) => count > 0);
}

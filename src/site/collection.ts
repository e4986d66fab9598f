/** The whole collection, indexed so that pages look up and never search. Pure. */
import type { RegistryEntry } from '../ingest/people/registry.ts';
import type { LedgerLine } from '../ingest/publish/ledger/ledger.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import type { Topics } from '../ingest/publish/topics.ts';
import { officeOf, type SpeakerEntry, speakerEntries } from './speakers.ts';

/** A topic, with its id. */
export type Topic = Topics[string] & { readonly id: string };

/** What ingest wrote and keepers write, as read. */
export interface Raw {
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** By slug. */
  readonly people: ReadonlyMap<string, RegistryEntry>;
  readonly organisations: ReadonlyMap<string, RegistryEntry>;
  readonly topics: readonly Topic[];
  readonly ledger: readonly LedgerLine[];
}

export interface Library {
  /** Newest first; undated last. */
  readonly articles: readonly ArticleRecord[];
  readonly articleBySlug: ReadonlyMap<string, ArticleRecord>;
  /**
   * In the order of the articles, and of the text within each. Speakers have the name of the registry, and
   * in a spun copy its offices: an article's own form may be short, or garbled.
   */
  readonly quotes: readonly QuoteRecord[];
  /** Quotes as ingest recorded them. */
  readonly records: readonly QuoteRecord[];
  /** What the article calls the speaker, by id of the quote, where it is not the registry's name. */
  readonly inText: ReadonlyMap<string, string>;
  readonly quoteById: ReadonlyMap<string, QuoteRecord>;
  /** By slug of a person or organisation; the registered and the merely detected. */
  readonly people: ReadonlyMap<string, SpeakerEntry>;
  readonly organisations: ReadonlyMap<string, SpeakerEntry>;
  /** Those most spoken of first. */
  readonly topics: readonly Topic[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly quotesByTopic: ReadonlyMap<string, readonly QuoteRecord[]>;
  readonly ledger: readonly LedgerLine[];
  readonly ledgerById: ReadonlyMap<string, LedgerLine>;
}

/** The article a quote stands in. @throws Error where ingest's two files do not belong together. */
export function articleOf(quote: QuoteRecord, { articleBySlug }: Library): ArticleRecord {
  const article = articleBySlug.get(quote.article);
  if (!article) {
    throw new Error(
      `Quote ${quote.id} names the article ${quote.article}, which content/data/articles.jsonl does not have. Run \`npm run ingest\`.`,
    );
  }
  return article;
}

export function collect(raw: Raw): Library {
  const articles = [...raw.articles].sort(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.slug.localeCompare(b.slug, 'en'),
  );
  const recordById = new Map(raw.quotes.map((quote) => [quote.id, quote]));
  const records = articles.flatMap((article) => article.quotes.flatMap((id) => recordById.get(id) ?? []));
  const inText = new Map<string, string>();
  const quotes = records.map((record) => {
    const { speaker } = record;
    const entry = speaker && (speaker.type === 'person' ? raw.people : raw.organisations).get(speaker.id);
    if (!entry) return record;
    if (entry.name !== speaker.name) inText.set(record.id, speaker.name);
    const role = record.verbatim ? record.role : officeIn(record.article, entry, raw);
    return { ...record, role, speaker: { ...speaker, name: entry.name } };
  });
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  const quotesByTopic = gather(quotes, (quote) => quote.topics);
  const spoken = ({ id }: { id: string }) => quotesByTopic.get(id)?.length ?? 0;
  const topics = [...raw.topics].sort((a, b) => spoken(b) - spoken(a));
  return {
    articles,
    articleBySlug: new Map(articles.map((article) => [article.slug, article])),
    quotes,
    records,
    inText,
    quoteById,
    people: speakerEntries('person', raw.people, quotes),
    organisations: speakerEntries('organisation', raw.organisations, quotes),
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    quotesByTopic,
    ledger: raw.ledger,
    ledgerById: new Map(raw.ledger.map((entry) => [entry.id, entry])),
  };
}

/** The offices a reviewed file says the article gives: a garbled copy garbles offices too. */
function officeIn(article: string, { roles }: RegistryEntry, { organisations }: Raw): string | null {
  const held = roles.filter((role) => role.article === article);
  return held.map((role) => officeOf(role, (slug) => organisations.get(slug)?.name)).join('、') || null;
}

/** Items under each of their keys, in order. */
function gather<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const under = found.get(key);
      if (under) under.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/**
 * Everything the pages read, loaded once and indexed once. Pages look up; they do not search, and they
 * decide nothing that ingest has decided.
 */
import { type CollectionKey, getCollection } from 'astro:content';
import type { RegistryEntry } from '../ingest/people/registry.ts';
import type { LedgerLine } from '../ingest/publish/ledger/ledger.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import type { Topics } from '../ingest/publish/topics.ts';
import { type SpeakerEntry, speakerEntries } from './speakers.ts';

/** A topic, with its id. */
export type Topic = Topics[string] & { readonly id: string };

export interface Library {
  /** Newest first; undated last. */
  readonly articles: readonly ArticleRecord[];
  readonly articleBySlug: ReadonlyMap<string, ArticleRecord>;
  /**
   * In the order of the articles, and of the text within each. Speakers have the name of the registry: an
   * article's own form may be short, or garbled in a spun copy.
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

let loaded: Promise<Library> | undefined;

/** The collection; read anew for each page while a keeper works on it. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
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

async function load(): Promise<Library> {
  const [articleData, quoteData, people, organisations, topicData, ledgerData] = await Promise.all([
    collection<ArticleRecord>('articles'),
    collection<QuoteRecord>('quotes'),
    registered('people'),
    registered('organisations'),
    collection<Omit<Topic, 'id'>>('topics'),
    collection<LedgerLine>('ledger'),
  ]);
  const articles = articleData
    .map((entry) => entry.data)
    .sort(
      (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.slug.localeCompare(b.slug, 'en'),
    );
  const recordById = new Map(quoteData.map(({ data }) => [data.id, data]));
  const records = articles.flatMap((article) => article.quotes.flatMap((id) => recordById.get(id) ?? []));
  const inText = new Map<string, string>();
  const quotes = records.map((record) => {
    const { speaker } = record;
    const registry = speaker?.type === 'person' ? people : organisations;
    const name = speaker && registry.get(speaker.id)?.name;
    if (!name || name === speaker.name) return record;
    inText.set(record.id, speaker.name);
    return { ...record, speaker: { ...speaker, name } };
  });
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  const ledger = ledgerData.map(({ data }) => data);
  const quotesByTopic = gather(quotes, (quote) => quote.topics);
  const spoken = ({ id }: { id: string }) => quotesByTopic.get(id)?.length ?? 0;
  const topics = topicData.map(({ id, data }) => ({ ...data, id })).sort((a, b) => spoken(b) - spoken(a));
  return {
    articles,
    articleBySlug: new Map(articles.map((article) => [article.slug, article])),
    quotes,
    records,
    inText,
    quoteById,
    people: speakerEntries('person', people, quotes),
    organisations: speakerEntries('organisation', organisations, quotes),
    topics,
    topicById: new Map(topics.map((topic) => [topic.id, topic])),
    quotesByTopic,
    ledger,
    ledgerById: new Map(ledger.map((entry) => [entry.id, entry])),
  };
}

interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** A collection as its schema in `content.config.ts` promises it. */
async function collection<T>(name: CollectionKey): Promise<readonly Entry<T>[]> {
  return (await getCollection(name)) as unknown as readonly Entry<T>[];
}

async function registered(name: 'people' | 'organisations'): Promise<ReadonlyMap<string, RegistryEntry>> {
  return new Map((await collection<RegistryEntry>(name)).map(({ id, data }) => [id, data]));
}

/** Items under each of their keys, in order. */
export function gather<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
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

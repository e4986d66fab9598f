/** Everything the pages read, loaded once for all of them. */
import { type CollectionKey, getCollection } from 'astro:content';
import type { RegistryEntry } from '../ingest/people/registry.ts';
import type { LedgerLine } from '../ingest/publish/ledger/ledger.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { collect, type Library, type Topic } from './collection.ts';

export { articleOf, type Library } from './collection.ts';

let loaded: Promise<Library> | undefined;

/** The collection; read anew for each page while a keeper works on it. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const [articles, quotes, people, organisations, topics, ledger] = await Promise.all([
    collection<ArticleRecord>('articles'),
    collection<QuoteRecord>('quotes'),
    collection<RegistryEntry>('people'),
    collection<RegistryEntry>('organisations'),
    collection<Omit<Topic, 'id'>>('topics'),
    collection<LedgerLine>('ledger'),
  ]);
  return collect({
    articles: [...articles.values()],
    quotes: [...quotes.values()],
    people,
    organisations,
    topics: [...topics].map(([id, topic]) => ({ ...topic, id })),
    ledger: [...ledger.values()],
  });
}

/** A collection as its schema in `content.config.ts` promises it, by id. */
async function collection<T>(name: CollectionKey): Promise<ReadonlyMap<string, T>> {
  const entries = (await getCollection(name)) as unknown as readonly { id: string; data: T }[];
  return new Map(entries.map(({ id, data }) => [id, data]));
}

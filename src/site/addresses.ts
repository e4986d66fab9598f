/** Every address of the site, in one place: what links here and what is built there cannot drift apart. */
import type { QuoteRecord } from '../ingest/publish/records.ts';

type Speaker = NonNullable<QuoteRecord['speaker']>;

export const address = {
  home: '/',
  people: '/people/',
  person: (slug: string) => `/people/${slug}/`,
  organisations: '/organisations/',
  organisation: (slug: string) => `/organisations/${slug}/`,
  unnamed: '/unnamed/',
  articles: '/articles/',
  article: (slug: string) => `/articles/${slug}/`,
  /** Where a quote stands in its article. */
  place: (quote: Pick<QuoteRecord, 'article' | 'id'>) => `/articles/${quote.article}/#q-${quote.id}`,
  cleaned: (slug: string) => `/articles/${slug}/cleaned/`,
  restored: (slug: string) => `/articles/${slug}/restored/`,
  quote: (id: string) => `/q/${id}/`,
  card: (id: string) => `/q/${id}/card.svg`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  timeline: '/timeline/',
  year: (year: string) => `/timeline/${year}/`,
  corrections: '/corrections/',
  data: '/data/',
  about: '/about/',
  search: '/search/',
  feed: '/feed.xml',
  personFeed: (slug: string) => `/people/${slug}/feed.xml`,
  organisationFeed: (slug: string) => `/organisations/${slug}/feed.xml`,
} as const;

/** The page where a speaker's words are gathered; what has no page of its own stands on `/unnamed/`. */
export function speakerAddress(speaker: Pick<Speaker, 'id' | 'type'> | null): string {
  if (speaker === null) return `${address.unnamed}#unknown`;
  if (speaker.type === 'person') return address.person(speaker.id);
  if (speaker.type === 'organisation') return address.organisation(speaker.id);
  return `${address.unnamed}#${speaker.id}`;
}

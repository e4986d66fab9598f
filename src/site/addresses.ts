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
  /** Those of an article who have no page of their own. */
  unnamedIn: (slug: string) => `/unnamed/${slug}/`,
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

/**
 * The page where a speaker's words are gathered. Who has no page of their own stands on their article's page
 * of such speakers.
 *
 * @param article slug of the article; without it, unknown speakers are those of all articles.
 */
export function speakerAddress(speaker: Pick<Speaker, 'id' | 'type'> | null, article?: string): string {
  if (speaker === null) return `${article ? address.unnamedIn(article) : address.unnamed}#unknown`;
  if (speaker.type === 'person') return address.person(speaker.id);
  if (speaker.type === 'organisation') return address.organisation(speaker.id);
  // Ids of groups and anonymous sources are `<article>--<n>`.
  return `${address.unnamedIn(speaker.id.slice(0, speaker.id.lastIndexOf('--')))}#${speaker.id}`;
}

/**
 * What search finds, and in which order: every quote, title, paragraph and name of the collection as one
 * record each. The order is the ranking: names, quotes, titles, paragraphs, and within each the newest first.
 */
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { titleOf } from '../site/words.ts';
import { normalize } from './analyzer.ts';

export const kinds = [
  'person',
  'organisation',
  'direct',
  'indirect',
  'headline',
  'title',
  'paragraph',
] as const;

/** `direct`, `indirect` and `headline` are quotes; `paragraph` is a paragraph or heading of an article. */
export type Kind = (typeof kinds)[number];

/** What a result shows; the browser gets it with the record. */
export interface Shown {
  readonly kind: Kind;
  /** The words that are searched, as published. */
  readonly text: string;
  readonly url: string;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly occasion?: string | undefined;
  /** ISO date or its beginning: of the utterance, else of the publication. */
  readonly date?: string | undefined;
  /** The article's title. */
  readonly article?: string | undefined;
  readonly outlet?: string | undefined;
  /** False where the copy is spun or corrupted. */
  readonly verbatim?: false | undefined;
}

export interface SearchRecord extends Shown {
  /** Slug of the speaker's page. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly topics: readonly string[];
  readonly slug: string | null;
  /** Ids of the quotes that report the same words, this one's first. */
  readonly same: readonly string[];
}

/** A person or organisation one can search for. */
export interface Name {
  readonly slug: string;
  readonly type: 'person' | 'organisation';
  readonly name: string;
  readonly latin: string | null;
  readonly variants: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
}

export interface Collection {
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly names: readonly Name[];
  readonly topics: readonly Topic[];
}

/** A name's forms, each once, the usual one first. */
export function forms({ name, latin, variants }: Name): readonly string[] {
  return [...new Set([name, ...(latin ? [latin] : []), ...variants])];
}

/** All records in the order in which they are shown. */
export function searchRecords({ articles, quotes, names }: Collection): readonly SearchRecord[] {
  const byslug = new Map(articles.map((article) => [article.slug, article]));
  const named = [...names]
    .sort((a, b) => a.type.localeCompare(b.type) * -1 || a.slug.localeCompare(b.slug, 'en'))
    .map(nameRecord);
  const said = quotes.flatMap((quote) => {
    const article = byslug.get(quote.article);
    return article && article.rights !== 'none' ? [quoteRecord(quote, article)] : [];
  });
  const written = articles.filter((article) => article.rights !== 'none');
  const all = [
    ...named,
    ...newestFirst(said),
    ...newestFirst(written.flatMap(titleRecords)),
    ...newestFirst(written.filter((article) => article.rights === 'full').flatMap(paragraphRecords)),
  ];
  // Of a text that is nothing but space Pagefind makes no page.
  return all.filter(({ text }) => normalize(text) !== '');
}

/** Stable: within a day the order of the text stays. Undated last. */
function newestFirst(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return [...records].sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.slug ?? '').localeCompare(b.slug ?? '', 'en'),
  );
}

function nameRecord(name: Name): SearchRecord {
  return {
    kind: name.type,
    text: forms(name).join('；'),
    url: name.type === 'person' ? `/people/${name.slug}/` : `/organisations/${name.slug}/`,
    person: name.type === 'person' ? name.slug : null,
    organisation: name.type === 'organisation' ? name.slug : null,
    topics: [],
    slug: null,
    same: [],
  };
}

function quoteRecord(quote: QuoteRecord, article: ArticleRecord): SearchRecord {
  const speaker = quote.speaker;
  return {
    kind: quote.kind,
    text: quote.text,
    url: `/q/${quote.id}/`,
    speaker: speaker?.name,
    role: quote.role ?? undefined,
    occasion: quote.occasion ?? undefined,
    ...(quote.verbatim ? {} : { verbatim: false as const }),
    ...source(article),
    date: quote.date ?? article.published ?? undefined,
    person: speaker?.type === 'person' ? speaker.id : null,
    organisation: speaker?.type === 'organisation' ? speaker.id : null,
    topics: quote.topics,
    same: quote.same.length > 0 ? [quote.id, ...quote.same] : [],
  };
}

function titleRecords(article: ArticleRecord): readonly SearchRecord[] {
  if (article.title === null) return [];
  return [{ ...bare(article), kind: 'title', text: article.title, url: `/articles/${article.slug}/` }];
}

function paragraphRecords(article: ArticleRecord): readonly SearchRecord[] {
  return article.paragraphs.map(({ text }, index) => ({
    ...bare(article),
    kind: 'paragraph' as const,
    text,
    url: `/articles/${article.slug}/#p${index}`,
  }));
}

function source(article: ArticleRecord) {
  return {
    article: titleOf(article),
    outlet: article.outlet ?? undefined,
    date: article.published ?? undefined,
    slug: article.slug,
  };
}

function bare(article: ArticleRecord) {
  return { ...source(article), person: null, organisation: null, topics: article.topics, same: [] };
}

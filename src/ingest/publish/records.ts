/**
 * The records ingest leaves for everyone after it: the site, search, and whoever downloads the data.
 *
 * One JSON object a line. The fields and their order are public: `CONTRACT` fields first, then what the
 * site needs so that no page has to decide anything again. Ranges are UTF-16 offsets; those called
 * `range` point into the decoded source, those in a `place` into the published paragraph or title.
 */
import { z } from 'zod';

const range = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

/** A span of the published article: of its title (`paragraph` null) or of one paragraph. */
export const place = z.object({
  /** Index into the article's `paragraphs`; null: the title. */
  paragraph: z.int().nonnegative().nullable(),
  range,
});

/** One change: the source at `range` read `before` and is published as `after`. */
const edit = z.object({ rule: z.string(), range, before: z.string(), after: z.string() });

export const articleRecord = z.object({
  /** Id of the article, name of its MDX file, last part of its address. */
  slug: z.string(),
  /** Path of the source as given to ingest. */
  source: z.string(),
  /** Of the source's bytes, lower-case hexadecimal. */
  sha256: z.string(),
  encoding: z.string(),
  script: z.enum(['hans', 'hant']),
  title: z.string().nullable(),
  /** ISO date. */
  published: z.string().nullable(),
  author: z.string().nullable(),
  outlet: z.string().nullable(),
  flags: z.array(z.string()),
  /** The article as published, in order, without its title. */
  paragraphs: z.array(z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string(), range })),
  /** Applied to the source they give the published text: the paragraphs joined by an empty line. */
  edits: z.array(edit),
  /**
   * For a spun copy: what the words probably were, as changes on the published paragraphs. A reconstruction,
   * to be shown beside the copy and never instead of it; empty for every other article.
   */
  reconstruction: z.array(z.object({ rule: z.string(), place, before: z.string(), after: z.string() })),
  /** Where the title stands in the source; null where it does not. */
  titleRange: range.nullable(),
  /** Applied to the source at `titleRange` they give the title as it stands in the source, cleaned. */
  titleEdits: z.array(edit),
  /** Which of title, published, author, outlet the keeper supplied. */
  supplied: z.array(z.enum(['title', 'published', 'author', 'outlet'])),
  url: z.string().nullable(),
  captured: z.string().nullable(),
  rights: z.enum(['full', 'quotes', 'none']),
  note: z.string().nullable(),
  /** Ids of topics in `content/topics.yaml` whose words stand in the article. */
  topics: z.array(z.string()),
  /** Ids of the article's quotes, in the order of the text. */
  quotes: z.array(z.string()),
});

export const quoteRecord = z.object({
  /** Permanent: the address is `/q/<id>/`. */
  id: z.string(),
  /** Slug of the article. */
  article: z.string(),
  kind: z.enum(['direct', 'indirect', 'headline']),
  /** The words as published, without outer quotation marks. */
  text: z.string(),
  /** The words in the decoded source. */
  range,
  speaker: z
    .object({
      /** Slug of a person's or organisation's file; for groups and anonymous sources `<article>--<n>`. */
      id: z.string(),
      /** The fullest form the article gives, in simplified characters. */
      name: z.string(),
      type: z.enum(['person', 'organisation', 'group', 'anonymous']),
      aliases: z.array(z.string()),
      /** Slugs of the people and organisations who speak jointly (甲和乙), where all of them are known. */
      members: z.array(z.string()),
    })
    .nullable(),
  mention: z.object({ text: z.string(), range }).nullable(),
  cue: z.object({ text: z.string(), range }).nullable(),
  /** Id of the sieve that decided. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  occasion: z.string().nullable(),
  /** ISO date or its beginning. */
  date: z.string().nullable(),
  /** Whether the date stands in the text or was reckoned from the publication date. */
  dateBasis: z.enum(['stated', 'reckoned']).nullable(),
  /** The speaker's office as the article gives it. */
  role: z.string().nullable(),
  /** Names the speaker could be, where none is certain. */
  candidates: z.array(z.string()),
  /** A medium that relays the words. */
  channel: z.string().nullable(),
  /** False where the copy is spun or corrupted: the words are the copy's, not known to be the speaker's. */
  verbatim: z.boolean(),
  /** Where the words stand in the published article. */
  place,
  /** The published sentence or sentences that hold the words and what names the speaker. */
  sentence: place,
  /**
   * Where in the published article the speaker, the reporting word and the fuller name stand, and what tells when or
   * where it was said, if the sentence does not.
   */
  evidence: z.object({
    mention: place.nullable(),
    cue: place.nullable(),
    antecedent: place.nullable(),
    told: place.nullable(),
  }),
  /** 1-based line and column of the words in the source. */
  line: z.int().positive(),
  column: z.int().positive(),
  /** Indices of the edits that touch the words, into the article's `edits`; for words in the title, `titleEdits`. */
  edits: z.array(z.int().nonnegative()),
  topics: z.array(z.string()),
  /** Ids of other quotes that report the same words. */
  same: z.array(z.string()),
});

export type ArticleRecord = z.infer<typeof articleRecord>;
export type QuoteRecord = z.infer<typeof quoteRecord>;

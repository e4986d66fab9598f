/** How well ingest does, as last measured by `npm run bench -- --write`; what the site's page on method shows. */
import { z } from 'zod';
import json from './measured.json' with { type: 'json' };

/** Parts of one, from a precision–recall count. */
const score = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
});

const accuracy = z.object({
  /** How many articles, and how many annotated quotes in them. */
  articles: z.int(),
  quotes: z.int(),
  /** Kept text, by character 4-grams; and the share of its lines published to the letter. */
  cleaning: score,
  letter: z.number(),
  /** Title, date, author and outlet: how many of those the text gives are right. */
  metadata: z.object({ right: z.int(), wanted: z.int() }),
  /** Words found, with the right speaker. */
  all: score,
  direct: score,
  indirect: score,
  /** Share of the quotes found whose speaker is right. */
  speaker: z.number(),
});

export const measuredSchema = z.object({
  /** ISO date. */
  date: z.iso.date(),
  /** The five founding articles; the rules were made with them in view. */
  founding: accuracy.nullable(),
  /** Articles the rules were developed against, of other outlets. */
  development: accuracy.nullable(),
  /**
   * Quotes of the development articles by the confidence ingest gave them: how many, and how many right. `from`
   * is the lower bound of the bucket.
   */
  calibration: z.array(z.object({ from: z.number(), quotes: z.int(), right: z.int() })),
  /** Article text taken out of web pages: mean F1 of character 4-grams, and pages below 0.5. */
  pages: z.object({ pages: z.int(), mean: z.number(), wrong: z.int() }).nullable(),
  /** Of the whole of ingest, on one core. */
  throughput: z.object({ megabytesPerSecond: z.number(), peakMegabytes: z.number() }).nullable(),
});

export type Measured = z.infer<typeof measuredSchema>;
export type Accuracy = z.infer<typeof accuracy>;

export const measured: Measured = measuredSchema.parse(json);

/** The collections the site is built from: what ingest wrote, and what keepers write by hand. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { registryEntry } from './ingest/people/registry.ts';
import { correction } from './ingest/publish/corrections.ts';
import { ledgerLine } from './ingest/publish/ledger/ledger.ts';
import { articleRecord, quoteRecord } from './ingest/publish/records.ts';
import { topicsSchema } from './ingest/publish/topics.ts';

/** One JSON object a line. */
function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const registry = (base: string) =>
  defineCollection({
    loader: glob({ base, pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
    schema: registryEntry,
  });

export const collections = {
  articles: defineCollection({
    loader: file('content/data/articles.jsonl', { parser: jsonLines }),
    schema: articleRecord,
  }),
  quotes: defineCollection({
    loader: file('content/data/quotes.jsonl', { parser: jsonLines }),
    schema: quoteRecord,
  }),
  ledger: defineCollection({
    loader: file('content/quotes.lock.jsonl', { parser: jsonLines }),
    schema: ledgerLine,
  }),
  /** The articles themselves, to be read. */
  texts: defineCollection({
    loader: glob({
      base: 'content/articles',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.object({}),
  }),
  people: registry('content/people'),
  organisations: registry('content/organisations'),
  topics: defineCollection({
    loader: file('content/topics.yaml', { parser: (text) => parse(text) ?? {} }),
    schema: topicsSchema.valueType,
  }),
  corrections: defineCollection({
    loader: file('content/corrections.yaml', { parser: numbered }),
    schema: z.object({ id: z.string(), correction }),
  }),
};

/** Corrections are appended and never rewritten: their place in the file is their number for ever. */
function numbered(text: string): Record<string, unknown>[] {
  const all: readonly unknown[] = parse(text) ?? [];
  return all.map((one, index) => ({ id: `c-${String(index + 1).padStart(4, '0')}`, correction: one }));
}

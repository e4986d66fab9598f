/** What is spoken of: topics and the words that belong to them, from `content/topics.yaml`. */
import { z } from 'zod';

/** Topics by slug. */
export const topicsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.strictObject({
    /** In Chinese, as the reader sees it. */
    name: z.string().min(1),
    /** In English. */
    latin: z.string().min(1).optional(),
    /** A text that has one of them is about the topic. Case does not count; Latin words stand alone. */
    words: z.array(z.string().min(1)).min(1),
  }),
);

export type Topics = z.infer<typeof topicsSchema>;

/** @returns for a text the slugs of its topics, in the file's order. */
export function topicMatcher(topics: Topics): (text: string) => string[] {
  const patterns = Object.entries(topics).map(
    ([slug, { words }]) => [slug, new RegExp(words.map(pattern).join('|'), 'iu')] as const,
  );
  return (text) => patterns.flatMap(([slug, words]) => (words.test(text) ? slug : []));
}

function pattern(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const before = /^[a-z0-9]/i.test(word) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/i.test(word) ? '(?![a-z0-9])' : '';
  return before + literal + after;
}

import { expect, it } from 'vitest';
import { articleSlugs, slugify } from './slug.ts';

it('a slug is ASCII, lower-case, with single hyphens, Chinese in pinyin', () => {
  expect(slugify('算力 GPT-4：Über_Alles!')).toBe('suan-li-gpt-4-uber-alles');
  expect(slugify('——')).toBe('');
  expect(slugify('长'.repeat(500)).length).toBeLessThanOrEqual(80);
});

it('an article is called by its file, and by its folder too where the name is taken', () => {
  const slugs = articleSlugs(['in/a/x.txt', 'in/b/x.txt', 'in/b/x.html', 'in/b/x.md', 'in/——.txt']);
  expect([...slugs.values()]).toEqual(['x', 'b-x', 'x-html', 'x-md', 'article']);
});

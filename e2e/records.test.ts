/** What the site shows is what the records hold, and what they hold stands in the stored source. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits } from '../src/ingest/edits.ts';
import { articleOf, articles, quotes } from './support/records.ts';
import { pages } from './support/site.ts';

const byPath = new Map(pages().map((page) => [page.path, page]));

function decoded(source: string, encoding: string): string {
  return new TextDecoder(encoding).decode(readFileSync(source));
}

/** The words a reader sees on a page, spaces aside. */
function words(path: string): string {
  return bare(byPath.get(path)?.text ?? '');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

test.each(articles)('$slug: its edits turn the stored source into the published text', (article) => {
  const published = article.paragraphs.map(({ text }) => text).join('\n\n');
  expect(applyEdits(decoded(article.source, article.encoding), article.edits)).toBe(published);
});

test.each(quotes)(
  '$id: its words stand in the published article and, repairs aside, in the source',
  (quote) => {
    const article = articleOf(quote);
    const { paragraph, range } = quote.place;
    const host = paragraph === null ? article.title : article.paragraphs[paragraph]?.text;
    expect(host?.slice(...range)).toBe(quote.text);
    const source = decoded(article.source, article.encoding).slice(...quote.range);
    if (quote.edits.length === 0) expect(source).toBe(quote.text);
    else expect(quote.edits.every((index) => article.edits[index] !== undefined)).toBe(true);
  },
);

test.each(quotes)('$id: its page shows its words, and its article shows them in place', (quote) => {
  expect(words(`/q/${quote.id}/`)).toContain(bare(quote.text));
  expect(words(`/articles/${quote.article}/`)).toContain(bare(quote.text));
});

test.each(articles)('$slug: its page shows every paragraph, whole and in order', (article) => {
  const shown = words(`/articles/${article.slug}/`);
  let from = 0;
  for (const { text } of article.paragraphs) {
    const at = shown.indexOf(bare(text), from);
    expect([text, at]).not.toEqual([text, -1]);
    from = at;
  }
});

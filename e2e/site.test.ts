/** What must hold of every page of the built site, read as files. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf, type Page, pages, sitemap } from './support/site.ts';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));
const { origin, paths } = sitemap();

/** The first round trip of a new connection: ten TCP segments of 1460 bytes (RFC 6928). */
const FIRST_ROUND_TRIP = 14_600;
/** A collection that shrinks below its founding articles has lost pages. */
const FLOOR = { pages: 100, articles: 5, quotes: 80, people: 5 };

function brotli(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Where a reference leads: a path and fragment of this site, or null for another's address. */
function inside(page: Page, value: string): URL | null {
  const url = new URL(value, origin + page.path);
  return url.origin === origin ? url : null;
}

test('the site has not lost pages', () => {
  const under = (prefix: string) => paths.filter((path) => path.startsWith(prefix) && path !== prefix).length;
  expect(paths.length).toBeGreaterThanOrEqual(FLOOR.pages);
  expect(under('/articles/')).toBeGreaterThanOrEqual(FLOOR.articles);
  expect(under('/q/')).toBeGreaterThanOrEqual(FLOOR.quotes);
  expect(under('/people/')).toBeGreaterThanOrEqual(FLOOR.people);
});

test('every address in the sitemap is a page', () => {
  expect(paths.filter((path) => !byPath.has(path))).toEqual([]);
});

test('every quote record and every id in the ledger has its page', () => {
  const ids = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { id: string } => JSON.parse(line));
  const records = [...ids('content/data/quotes.jsonl'), ...ids('content/quotes.lock.jsonl')];
  expect(records.filter(({ id }) => !byPath.has(`/q/${id}/`))).toEqual([]);
});

test('every page is reached by links from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = byPath.get(path);
    for (const { element, value } of page?.references ?? []) {
      const url = page && element === 'a' ? inside(page, value) : null;
      if (url) reached.add(decodeURIComponent(url.pathname));
    }
  }
  expect(paths.filter((path) => !reached.has(path))).toEqual([]);
});

test.each(all.map((page) => [page.path, page] as const))(
  '%s: every link and fragment resolves',
  (_, page) => {
    const broken = page.references.filter(({ value }) => {
      const url = inside(page, value);
      if (url === null) return false;
      if (fileOf(url.pathname) === null) return true;
      const target = byPath.get(decodeURIComponent(url.pathname));
      const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
      return fragment !== '' && target !== undefined && !target.ids.has(fragment);
    });
    expect(broken).toEqual([]);
  },
);

test.each(all.map((page) => [page.path, page] as const))('%s loads nothing from elsewhere', (_, page) => {
  const loads = page.references.filter(
    ({ element, attribute, value }) =>
      !['a', 'blockquote', 'q'].includes(element) &&
      !(element === 'link' && attribute === 'href' && value === origin + page.path) &&
      !value.startsWith('data:') &&
      inside(page, value) === null,
  );
  expect(loads).toEqual([]);
  expect(page.html).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
});

test.each(all.map((page) => [page.path, page] as const))('%s has a strict policy on content', (_, page) => {
  const policy = /http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(page.html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'|\*|https?:/);
});

test.each(all.map((page) => [page.path, page] as const))('%s fits the first round trip', (_, page) => {
  expect(brotli(page.html + styles(page))).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
});

/** Linked style sheets, which a reader must have before the page shows. */
function styles(page: Page): string {
  const links = [...page.html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)];
  return links
    .map((link) => fileOf(/href="([^"]+)"/.exec(link[0])?.[1] ?? '') ?? '')
    .map((file) => (file === '' ? '' : readFileSync(file, 'utf8')))
    .join('');
}

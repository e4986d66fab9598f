/** Search answers exactly what plain substring search over the records answers. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { articles, quotes } from './support/records.ts';
import { expect, test } from './support/test.ts';

/** Runs of two Chinese characters from the middle of quotes, spread over the collection. */
const PAIRS = spread(
  quotes.flatMap(({ id, text }) => {
    const pair = /\p{Script=Han}{2}/u.exec(text.slice(Math.floor(text.length / 2)));
    return pair ? [{ id, query: pair[0] }] : [];
  }),
  10,
);
const WORDS = ['AI', '算力', '人工智能', '35万', 'Llama', '的'];

function spread<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]).filter(
    (one) => one !== undefined,
  );
}

/** How many texts hold the words, letter case aside. */
function holding(texts: readonly string[], words: string): string {
  return String(texts.filter((text) => text.toLowerCase().includes(words.toLowerCase())).length);
}

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('#results')).toHaveAttribute('data-query', query, { timeout: 20_000 });
}

async function expectExact(page: Page, query: string): Promise<void> {
  const results = page.locator('#results');
  const texts = quotes.map(({ text }) => text);
  const paragraphs = articles.flatMap((article) => article.paragraphs.map(({ text }) => text));
  await expect(results).toHaveAttribute('data-quotes', holding(texts, query));
  await expect(results).toHaveAttribute('data-paragraphs', holding(paragraphs, query));
}

for (const { id, query } of PAIRS) {
  test(`${query} finds its quote ${id} and counts to the letter`, async ({ page }) => {
    await ask(page, query);
    await expectExact(page, query);
    const found = page.locator(`#results li[data-url^="/q/${id}/"]`);
    const more = page.locator('#more');
    for (let asked = 0; (await found.count()) === 0 && (await more.count()) > 0 && asked < 40; asked += 1) {
      if (!(await more.first().isVisible())) break;
      await more.first().click();
    }
    await expect(found.first()).toBeAttached();
  });
}

for (const query of WORDS) {
  test(`${query} counts to the letter`, async ({ page }) => {
    await ask(page, query);
    await expectExact(page, query);
  });
}

test('what is nowhere in the collection finds nothing, and says so', async ({ page }) => {
  await ask(page, '鱻麤龘');
  await expect(page.locator('#results')).toHaveAttribute('data-quotes', '0');
  await expect(page.locator('#results')).toHaveAttribute('data-paragraphs', '0');
  await expect(page.locator('#results li[data-url]')).toHaveCount(0);
});

test('what a reader types cannot become markup', async ({ page }) => {
  await page.goto(
    `/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>')}`,
  );
  await page.waitForTimeout(500);
  await expect(page.locator('main img[src="x"], main script:has-text("alert")')).toHaveCount(0);
});

/** All script of our own that an answer takes, in bytes of Brotli. */
const OWN_SCRIPT = 12_000;

test('an answer takes little script of our own', async ({ page }) => {
  const own: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !pathname.startsWith('/pagefind/')) own.push(response.body());
  });
  await ask(page, '算力');
  const scripts = await Promise.all(own);
  const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
  const bytes = [...scripts, ...inline].reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(OWN_SCRIPT);
});

/**
 * Reading without network: pages read before, the whole site saved, and a new edition between two visits.
 * The network is taken away for good by closing the server, not by a setting of the browser.
 */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../src/cli/serve.ts';
import { publishEdition } from '../src/integrations/offline.ts';
import { articles, quotes } from './support/records.ts';
import { DIST } from './support/site.ts';

/** A host whose site can be replaced and whose network can go. */
class Host {
  #served: Served | null = null;
  #port = 0;

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async show(dir: string): Promise<void> {
    await this.vanish();
    this.#served = await serve({ dir, port: this.#port, host: 'localhost' });
    this.#port = Number(new URL(this.#served.url).port);
  }

  async vanish(): Promise<void> {
    await this.#served?.close();
    this.#served = null;
  }
}

const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = new Host();
    await host.show(DIST);
    await use(host);
    await host.vanish();
  },
});

/** The version of the next edition's index. */
const NEXT = 'f'.repeat(16);

const quote = quotes[0];
const article = articles[0];
if (!quote || !article) throw new Error('no records; run: npm run ingest');

/** Resolves when the service worker has taken charge and remembered the page. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href, { ignoreSearch: true }))))
    .toBe(true);
}

/** The version folders of the search index that any cache holds files of. */
function cachedIndexVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found = new Set<string>();
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        const version = /\/pagefind\/([0-9a-f]{16})\//.exec(url)?.[1];
        if (version) found.add(version);
      }
    }
    return [...found];
  });
}

/**
 * A copy of the site in which one page says something new and the search index has another address. As in a
 * real build, scripts that changed have new names.
 */
async function nextEdition(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'yinde-next-'));
  await cp(DIST, dir, { recursive: true });
  const names = new Map<string, string>();
  for (const version of await readdir(join(dir, 'pagefind'))) {
    names.set(version, NEXT);
    await rename(join(dir, 'pagefind', version), join(dir, 'pagefind', NEXT));
  }
  for (const script of (await readdir(join(dir, '_'))).filter((name) => name.endsWith('.js'))) {
    names.set(script, script.replace(/\.js$/, '.next.js'));
    await rename(join(dir, '_', script), join(dir, '_', names.get(script) ?? script));
  }
  for (const path of await readdir(dir, { recursive: true })) {
    if (!/\.(?:html|js)$/.test(path) || path.startsWith('pagefind')) continue;
    let text = await readFile(join(dir, path), 'utf8');
    for (const [before, after] of names) text = text.replaceAll(before, after);
    await writeFile(join(dir, path), text.replace('<h1', '<p id="next">新版</p><h1'));
  }
  await publishEdition(dir);
  return dir;
}

test('a page read once is read again without network, the very first one too', async ({ page, host }) => {
  await visit(page, `${host.url}/q/${quote.id}/`);
  await visit(page, `${host.url}/articles/${article.slug}/`);
  await host.vanish();
  await page.goto(`${host.url}/q/${quote.id}/`);
  await expect(page.locator('main')).toContainText(quote.text);
  await page.goto(`${host.url}/articles/${article.slug}/`);
  await expect(page.locator('main')).toContainText(article.paragraphs[0]?.text.slice(0, 8) ?? '');
});

test('without network a page never read says so', async ({ page, host }) => {
  await visit(page, `${host.url}/`);
  await host.vanish();
  await page.goto(`${host.url}/timeline/`);
  await expect(page.locator('[data-absent]')).toBeVisible();
});

test('the whole site saved is read and searched without network, and removed', async ({ page, host }) => {
  test.slow();
  await visit(page, `${host.url}/offline/`);
  await page.locator('[data-save]').click();
  await expect(page.locator('[data-remove]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-state]')).toContainText('MB');
  await host.vanish();
  await page.goto(`${host.url}/people/`);
  await expect(page.locator('h1')).toBeVisible();
  const words = quote.text.slice(0, 4);
  await page.goto(`${host.url}/search/?q=${encodeURIComponent(words)}`);
  await expect(page.locator('#results')).toHaveAttribute('data-query', words, { timeout: 20_000 });
  await expect(page.locator('#results li').first()).toBeVisible();
  await page.goto(`${host.url}/offline/`);
  await page.locator('[data-remove]').click();
  await expect(page.locator('[data-remove]')).toBeHidden();
  expect(
    await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('saved'))),
  ).toEqual([]);
});

test('a new edition is offered, waits for the reader, and never mixes its index with the old', async ({
  page,
  host,
}) => {
  test.slow();
  await visit(page, `${host.url}/search/?q=${encodeURIComponent(quote.text.slice(0, 2))}`);
  await expect(page.locator('#results li').first()).toBeVisible({ timeout: 20_000 });
  await visit(page, `${host.url}/`);
  const before = await cachedIndexVersions(page);
  const next = await nextEdition();
  try {
    await host.show(next);
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistration().then((found) => found?.update().then(() => undefined)),
    );
    const notice = page.locator('#edition-notice');
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('#next')).toHaveCount(0);
    expect(await cachedIndexVersions(page)).toEqual(before);
    await notice.locator('button:not([data-later])').click();
    await expect(page.locator('#next')).toBeVisible({ timeout: 20_000 });
    await expect(notice).toBeHidden();
    await expect.poll(() => cachedIndexVersions(page)).toEqual([]);
    await page.goto(`${host.url}/search/?q=${encodeURIComponent(quote.text.slice(0, 2))}`);
    await expect(page.locator('#results li').first()).toBeVisible({ timeout: 20_000 });
    expect(await cachedIndexVersions(page)).toEqual([NEXT]);
  } finally {
    await rm(next, { recursive: true });
  }
});

test('the site can be installed', async ({ page, host }) => {
  await page.goto(`${host.url}/`);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(`${host.url}${href}`);
  const manifest = (await answer.json()) as {
    start_url: string;
    display: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.start_url).toBe('/');
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of manifest.icons) expect((await page.request.get(`${host.url}${src}`)).ok()).toBe(true);
});

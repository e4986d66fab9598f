/** Asks Yinde and stock Pagefind in a real browser: what is loaded, how long an answer takes, what is found. */
import type { Browser, Page } from '@playwright/test';
import type { Sent } from './served.ts';

/** A query asked in a page: ids or addresses of what was found, and the time until ten results can be shown. */
export interface Asked {
  readonly found: readonly string[];
  readonly milliseconds: number;
}

export type Ask = (page: Page, q: string) => Promise<Asked>;

interface Bench {
  ask(request: object): Promise<{ readonly found: readonly { readonly url: string }[] }>;
  pagefind: {
    init(): Promise<void>;
    search(
      q: string,
    ): Promise<{ readonly results: readonly { readonly id: string; data(): Promise<unknown> }[] }>;
  };
}

/** Through the site's client and worker. */
export const askYinde: Ask = (page, q) =>
  page.evaluate(async (q) => {
    const start = performance.now();
    const request = { q, chosen: {}, sort: 'relevance', as: 'text', show: 10 };
    const { found } = await (window as unknown as Bench).ask(request);
    return { found: found.map(({ url }) => url), milliseconds: performance.now() - start };
  }, q);

/** Through Pagefind's own interface, as its manual has it. */
export const askStock: Ask = (page, q) =>
  page.evaluate(async (q) => {
    const start = performance.now();
    const { results } = await (window as unknown as Bench).pagefind.search(q);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { found: results.map(({ id }) => id), milliseconds: performance.now() - start };
  }, q);

export const askQuoted: Ask = (page, q) => askStock(page, `"${q}"`);

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** What a browser with an empty cache loads until the first ten results, for each query. */
export async function cold(
  browser: Browser,
  url: string,
  ask: Ask,
  queries: readonly string[],
  taken: () => Sent,
): Promise<readonly Sent[]> {
  const out: Sent[] = [];
  for (const q of queries) {
    taken();
    const page = await open(browser, url);
    await ask(page, q);
    out.push(taken());
    await page.context().close();
  }
  return out;
}

/** Answers in one page, each query once; the first warms the page up and is asked again. */
export async function warm(
  browser: Browser,
  url: string,
  ask: Ask,
  queries: readonly string[],
): Promise<readonly Asked[]> {
  const page = await open(browser, url);
  const first = queries[0];
  if (first !== undefined) await ask(page, first);
  const out: Asked[] = [];
  for (const q of queries) out.push(await ask(page, q));
  await page.context().close();
  return out;
}

/** A reader's ways through the site, with JavaScript and without. */
import { address } from '../src/site/addresses.ts';
import { articleOf, quotes } from './support/records.ts';
import { expect, test } from './support/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('home leads to a person, to a quote, to its article, and back', async ({ page }) => {
      await page.goto('/');
      await page.locator('main a[href^="/people/"]:not([href="/people/"])').first().click();
      await expect(page).toHaveURL(/\/people\/[^/]+\/$/);
      const person = new URL(page.url()).pathname;

      await page.locator('main a[href^="/q/"]').first().click();
      await expect(page).toHaveURL(/\/q\/[0-9a-z]{8}\/$/);
      await expect(page.locator(`main a[href="${person}"]`).first()).toBeVisible();
      const quote = page.url();
      const id = quote.split('/').at(-2);

      await page.locator(`main a[href^="/articles/"][href$="#q-${id}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/articles/[^/]+/#q-${id}$`));
      await expect(page.locator(`#q-${id}`)).toBeInViewport();

      await page.locator(`a[href="/q/${id}/"]`).first().click();
      await expect(page).toHaveURL(quote);
      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL(quote);
    });

    for (const kind of ['direct', 'indirect', 'headline'] as const) {
      const quote = quotes.find((one) => one.kind === kind && one.speaker !== null);
      if (!quote) continue;
      test(`the address of a quote (${kind}), opened cold, shows who said what, where and why`, async ({
        page,
      }) => {
        const response = await page.goto(address.quote(quote.id));
        expect(response?.status()).toBe(200);
        const main = page.locator('main');
        await expect(main).toContainText(quote.text.slice(0, 20));
        await expect(main).toContainText(quote.speaker?.name ?? '');
        await expect(main.locator(`a[href="${address.place(quote)}"]`).first()).toBeVisible();
        const { title } = articleOf(quote);
        if (title !== null) await expect(page.locator('body')).toContainText(title);
      });
    }

    test('every entry of the navigation leads to a page with a heading', async ({ page }) => {
      await page.goto('/');
      const links = page.locator('header a[href^="/"], footer a[href^="/"], nav a[href^="/"]');
      const hrefs = new Set(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '/')));
      expect(hrefs.size).toBeGreaterThan(4);
      for (const href of hrefs) {
        const response = await page.goto(href);
        expect([href, response?.status()]).toEqual([href, 200]);
        if (response?.headers()['content-type']?.includes('html')) {
          await expect(page.locator('h1')).toHaveCount(1);
        }
      }
    });

    test('a missing page says so and leads on', async ({ page, complaints }) => {
      const response = await page.goto('/q/00000000/');
      expect(response?.status()).toBe(404);
      await expect(page.locator('main a[href^="/"], main form[action="/search/"]').first()).toBeVisible();
      // The browser reports the 404 this test asked for.
      complaints.splice(0);
    });
  });
}

test('without JavaScript the search page leads to the indexes', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  for (const href of [address.people, address.articles, address.topics]) {
    await expect(page.locator(`main a[href="${href}"]`).first()).toBeVisible();
  }
  await context.close();
});

/** Every page of the sitemap: WCAG 2.2 AA in light and dark, no sideways scrolling, a heading, a language. */
import { violations } from './support/axe.ts';
import { sitemap } from './support/site.ts';
import { expect, test } from './support/test.ts';

const paths = [...sitemap().paths, '/search/', '/404.html'];

/** Widths of a phone today, and of a page enlarged four times (WCAG 1.4.10). */
const NARROW = [390, 320];

test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

for (const path of paths) {
  test(`${path} is accessible in light and dark and fits a narrow screen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await violations(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);

    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
    }
    expect(await violations(page, ['target-size'])).toEqual([]);
  });
}

test('search results are accessible', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('算力')}`);
  await expect(page.locator('#results li[data-url]').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** Paper is a medium of its own: the words in black on white, without what only a screen needs. */
import { address } from '../src/site/addresses.ts';
import { articles, quotes } from './support/records.ts';
import { expect, test } from './support/test.ts';

const [article] = articles;
const quote = quotes.find(({ speaker }) => speaker?.type === 'person');
const kinds = [
  ['an article', address.article(article?.slug ?? ''), article?.paragraphs.at(-1)?.text ?? ''],
  ['a quote', address.quote(quote?.id ?? ''), quote?.text ?? ''],
  ['a person', address.person(quote?.speaker?.id ?? ''), quote?.speaker?.name ?? ''],
] as const;

test.use({ colorScheme: 'dark' });

for (const [kind, path, words] of kinds) {
  test(`${kind} is printed whole, dark on white, without navigation`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toContainText(words.slice(0, 30));
    await expect(page.locator('body > header nav, body > header form').first()).toBeHidden();
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(lightness(ink ?? '')).toBeLessThan(0.35);
    expect(lightness(paper ?? '')).toBeGreaterThan(0.95);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
}

/** 0 black to 1 white, of `rgb(…)`; what is transparent shows the paper. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

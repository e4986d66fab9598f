/** Search as a person uses it: keys, filters, the way back, input methods, names, and where a result leads. */
import { quotes } from './support/records.ts';
import { expect, test } from './support/test.ts';

const answered = { timeout: 20_000 };

test('nothing of search is loaded before the reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter((one) => /pagefind|\/(?:page|dialog|worker|hits)[-.]/.test(one))).toEqual([]);
  }
});

test('a key opens search over any page, arrows walk, Escape gives the focus back', async ({ page }) => {
  await page.goto('/people/');
  await page.locator('main a').first().focus();
  const before = await page.evaluate(() => document.activeElement?.outerHTML);
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('智能');
  await expect(dialog.locator('[role=option]').first()).toBeVisible(answered);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[role=option]').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.locator('[role=option]').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);

  await page.keyboard.press('Control+k');
  await expect(dialog.locator('[role=option]').first()).toBeVisible(answered);
  await page.keyboard.press('ArrowDown');
  const leads = await dialog.locator('[role=option]').first().getAttribute('data-url');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(leads ?? '', 'http://localhost').pathname);
});

test('what was searched is remembered on the device and can be forgotten', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  // An input method needs a field to write into; single keys typed before that wait for the dialog.
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.type('算力');
  await expect(page.locator('dialog [role=option]').first()).toBeVisible(answered);
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toHaveAttribute('data-query', '算力', answered);
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.locator('dialog [role=option]')).toHaveText(['算力']);
  await page.locator('dialog .foot button').click();
  await expect(page.locator('dialog [role=option]')).toHaveCount(0);
});

test('filters narrow, stand in the address, and the way back undoes them', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('智能')}`);
  const results = page.locator('#results');
  await expect(results).toHaveAttribute('data-query', '智能', answered);
  const all = await results.getAttribute('data-paragraphs');
  expect(Number(all)).toBeGreaterThan(0);
  const box = page.locator('#search-filters label').filter({ hasText: '直引' });
  const count = await box.locator('b').textContent();
  await box.locator('input').check();
  await expect(results).toHaveAttribute('data-paragraphs', '0');
  await expect(results).toHaveAttribute('data-quotes', count ?? '');
  expect(new URL(page.url()).searchParams.get('kind')).toBe('direct');
  await expect(box.locator('input')).toBeFocused();
  await page.locator('#search-sort a[data-sort=date]').click();
  await expect(page).toHaveURL(/sort=date/);
  await page.goBack();
  await page.goBack();
  await expect(results).toHaveAttribute('data-paragraphs', all ?? '');
  await page.goForward();
  await expect(results).toHaveAttribute('data-paragraphs', '0');
});

test('without words, filters list what a person said', async ({ page }) => {
  const speaker = quotes.find((quote) => quote.speaker?.type === 'person')?.speaker;
  await page.goto(`/search/?person=${speaker?.id}`);
  const said = quotes.filter((quote) => quote.speaker?.id === speaker?.id).length;
  await expect(page.locator('#results')).toHaveAttribute('data-quotes', String(said), answered);
});

test('while an input method composes nothing is searched', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('算力')}`);
  const results = page.locator('#results');
  await expect(results).toHaveAttribute('data-query', '算力', answered);
  await page.locator('#search-words').fill('');
  await page.locator('#search-words').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'moxing', selectionStart: 6, selectionEnd: 6 });
  await page.waitForTimeout(500);
  expect(await results.getAttribute('data-query')).not.toBe('moxing');
  await session.send('Input.insertText', { text: '模型' });
  await expect(results).toHaveAttribute('data-query', '模型', answered);
});

test('a name is understood by pinyin, initials and in English, and what was understood can be undone', async ({
  page,
}) => {
  for (const words of ['shenxiangyang', 'sxy', 'Harry Shum']) {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator('#results')).toHaveAttribute('data-query', words, answered);
    if (words === 'Harry Shum') continue;
    await expect(page.locator('#search-notes')).toContainText('按 沈向洋 查找');
    // The counts stay those of the words as they were typed.
    await expect(page.locator('#results')).toHaveAttribute('data-quotes', '0');
    expect(await page.locator('#results li.direct').count()).toBeGreaterThan(0);
    await page.locator('#search-notes a').first().click();
    await expect(page).toHaveURL(/as=text/);
    await expect(page.locator('#results li[data-url]')).toHaveCount(0);
  }
});

test('a result leads to its quote with the words marked there, and the address stays the permanent one', async ({
  page,
}) => {
  const quote = quotes.find(({ text }) => text.length > 12);
  const words = quote?.text.slice(3, 9) ?? '';
  await page.goto(`/search/?q=${encodeURIComponent(`"${words}"`)}`);
  await page.locator(`#results li[data-url="/q/${quote?.id}/"] > a`).click(answered);
  await expect(page.locator('.words mark.hit')).toHaveText(words);
  expect(new URL(page.url()).pathname).toBe(`/q/${quote?.id}/`);
  expect(new URL(page.url()).search).toBe('');
});

test('a paragraph is led to at its place in the article', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('算力')}&kind=paragraph`);
  const first = page.locator('#results li[data-url]').first();
  const text = (await first.locator('mark').first().textContent(answered)) ?? '';
  await first.locator('a').first().click();
  await expect(page.locator('mark.hit').first()).toHaveText(text);
  await expect(page.locator('mark.hit').first()).toBeInViewport();
});

test('pasted words are found to the letter, in part, or not here', async ({ page }) => {
  const quote = quotes.find(({ text }) => text.length > 30 && text.length < 120);
  const text = quote?.text ?? '';
  await page.goto('/search/paste/');
  const results = page.locator('#paste-results');
  const compare = async (words: string) => {
    await page.locator('#paste-words').fill(words);
    await page.locator('#paste-form button').click();
  };
  await compare(text);
  await expect(results).toHaveAttribute('data-found', 'whole', answered);
  await expect(results.locator(`li[data-url="/q/${quote?.id}/"]`)).toBeVisible();
  await compare(`${text.slice(0, 12)}某某${text.slice(14)}`);
  await expect(results).toHaveAttribute('data-found', 'part', answered);
  await expect(results.locator('ins').first()).toBeVisible();
  await compare('从前有座山，山里有座庙，庙里有个老和尚。');
  await expect(results).toHaveAttribute('data-found', 'not', answered);
  await expect(page.locator('#paste-status')).toContainText('不等于');
});

test('at 320 pixels nothing of search is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [`/search/?q=${encodeURIComponent('AI')}`, '/search/paste/']) {
    await page.goto(path);
    if (path.includes('?'))
      await expect(page.locator('#results')).toHaveAttribute('data-query', 'AI', answered);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe('on a poor network', () => {
  // What the page asks for must pass by the test.
  test.use({ serviceWorkers: 'block' });

  test('where a part of the index does not come, search says so instead of finding nothing, and tries again', async ({
    page,
    complaints,
  }) => {
    await page.route('**/*.pf_index', (route) => route.abort());
    await page.goto(`/search/?q=${encodeURIComponent('算力')}`);
    await expect(page.locator('#search-status')).toContainText('索引没有取到', answered);
    await expect(page.locator('#results')).not.toHaveAttribute('data-query');
    await page.unroute('**/*.pf_index');
    await page.locator('#search-form button').click();
    await expect(page.locator('#results')).toHaveAttribute('data-query', '算力', answered);
    complaints.length = 0;
  });
});

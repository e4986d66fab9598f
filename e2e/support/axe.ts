/** Accessibility by axe, injected once a page and run as often as the page changes. */
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds wrong: rule and the elements it found it on. All rules of WCAG 2.2 AA, or those named. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const runOnly: axeCore.RunOnly =
    rules.length === 0 ? { type: 'tag', values: WCAG } : { type: 'rule', values: [...rules] };
  const found = await page.evaluate(
    async (options) => (await globalThis.axe.run(document, options)).violations,
    { runOnly, resultTypes: ['violations'] } satisfies axeCore.RunOptions,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

declare global {
  var axe: typeof import('axe-core');
}

/**
 * Playwright's `test`, for which a page that complains fails: an error on the console (a violated content
 * policy is one), an uncaught exception, or a request that leaves this machine.
 */
import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

interface Fixtures {
  /** What a page complained of so far; a test may take out what it provoked itself. */
  readonly complaints: string[];
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== baseURL) complaints.push(`left: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

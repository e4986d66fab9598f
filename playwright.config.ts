import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browser } from './src/cli/browser.ts';

// The first process to read this chooses a free port; the workers read it from the environment.
process.env.YINDE_PORT ??= String(await freePort());
const port = process.env.YINDE_PORT;

/** Browser tests against the site as built in `dist`. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: await browser(),
  },
  webServer: {
    command: `node src/cli/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

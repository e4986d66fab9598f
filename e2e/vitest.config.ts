import { defineConfig } from 'vitest/config';

/** Checks of the checkout and of the built site in `dist` that need no browser. */
export default defineConfig({
  test: { include: ['e2e/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});

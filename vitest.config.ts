import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/testing/seed.ts'],
    // Property tests on a busy machine take their time; one that hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

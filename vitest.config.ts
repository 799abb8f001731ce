import { defineConfig } from 'vitest/config';

const inBrowser = 'test/publication/site/browser/**/*.test.ts';

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    testTimeout: 60_000,
    // One more than by default on a machine of two cores: much of the time goes to waiting for other processes.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'], exclude: [inBrowser] } },
      {
        extends: true,
        // One Chromium for all of them, started only if one of them is to run.
        test: {
          name: 'browser',
          include: [inBrowser],
          globalSetup: ['test/publication/site/browser/chromium.ts'],
        },
      },
    ],
  },
});

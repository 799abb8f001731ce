import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/file-order.ts';

const all = 'test/**/*.test.ts';
const inBrowser = 'test/publication/site/browser/**/*.test.ts';

/** What replaces something that everybody in a process shares: modules, the clock, the network. */
const replaces = /\bvi\.mock\(|useFakeTimers|from 'nock'/;
/** The app lives by a clock that is replaced, and so do the sockets and limits of the packages that it loads. */
const theApp = /^test\/bot\/app\//;
const alone = globSync(all, { cwd: import.meta.dirname }).filter(
  file => theApp.test(file) || replaces.test(readFileSync(new URL(file, import.meta.url), 'utf8')),
);

export default defineConfig({
  test: {
    sequence: { shuffle: true, sequencer: FileOrder },
    testTimeout: 60_000,
    // What is waited for in a browser comes late on a busy machine; one second, as by default, has been too short.
    expect: { poll: { timeout: 15_000 } },
    // One more than by default on a machine of two cores: much of the time goes to waiting for other processes.
    maxWorkers: 2,
    projects: [
      // Nearly all share what they import: half of the time went to importing the same again for each file.
      {
        extends: true,
        test: { name: 'node', include: [all], exclude: [inBrowser, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
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

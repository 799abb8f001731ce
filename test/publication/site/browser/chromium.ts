import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens; `null` where there is none. */
    chromium: string | null;
  }
}

/** Starts one Chromium for all browser tests. Where there is none they are skipped, loudly; in CI that is an error. */
export default async function start(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = found('chromium');
  if (executablePath === null) {
    const remedy =
      'Chromium is not installed. `scripts/install-chromium.sh` installs it from the system’s packages.';
    if (process.env['CI'] !== undefined) throw new Error(remedy);
    console.warn(`\nTHE BROWSER TESTS ARE SKIPPED: nothing was looked at in a browser. ${remedy}\n`);
    project.provide('chromium', null);
    return undefined;
  }
  const server = await chromium.launchServer({
    executablePath,
    host: '127.0.0.1',
    // The sandbox needs rights that containers do not give; what is opened is our own. Nothing else may be called.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}

function found(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map(folder => join(folder, name)).find(existsSync) ?? null;
}

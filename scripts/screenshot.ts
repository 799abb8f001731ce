// Takes the picture of the example's site that the README shows: `npm run screenshot`. The site is made from the example
// registry and one invented change, and looked at from its folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteFiles } from '../core/publication/site/site-files.ts';
import { examplePublication } from './example-site.ts';

const picture = 'docs/site.png';
/** A usual screen, and as much of the page as shows what it is. In CSS pixels. */
const size = { width: 1200, height: 1560 };

const folder = mkdtempSync(join(tmpdir(), 'site-'));
try {
  for (const [path, data] of siteFiles(await examplePublication())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
  const { status, error, stderr } = spawnSync('chromium', argumentsFor(join(folder, 'index.html')), {
    encoding: 'utf8',
  });
  if (error !== undefined || status !== 0) {
    console.error(`Chromium took no picture: ${error?.message ?? stderr}`);
    console.error('scripts/install-chromium.sh installs it.');
    process.exitCode = 1;
  } else {
    console.log(`${picture} shows the example's site`);
  }
} finally {
  // Chromium's last process may still write to its profile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function argumentsFor(html: string): string[] {
  return [
    '--headless',
    // Chromium's sandbox needs rights that containers do not give; it opens nothing but our own file.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=1.5',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${size.width},${size.height}`,
    `--screenshot=${picture}`,
    pathToFileURL(html).href,
  ];
}

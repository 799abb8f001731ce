// Takes the picture of the example's page that the README shows: `node scripts/screenshot.ts`, after
// scripts/install-chromium.sh. The page is shown as a code host shows Markdown, without its surroundings.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const page = 'SUBPROCESSORS.md';
const picture = 'docs/page.png';
/** Width of a Markdown file on a wide screen, and as much of the page as shows what it is. In CSS pixels. */
const size = { width: 1010, height: 1482 };

const style = `
body { margin: 32px; color: #1f2328; background: #fff; font: 16px/1.5 system-ui, "Liberation Sans", "DejaVu Sans", sans-serif; }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; }
h1 { font-size: 2em; } h2 { font-size: 1.5em; } h3 { font-size: 1.25em; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; margin: 24px 0 16px; }
body > :first-child { margin-top: 0; }
p, ul, table, blockquote { margin: 0 0 16px; }
a { color: #0969da; text-decoration: none; }
blockquote { color: #59636e; border-left: .25em solid #d1d9e0; padding: 0 1em; }
table { border-collapse: collapse; display: block; overflow: auto; width: max-content; max-width: 100%; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
tr:nth-child(2n) { background: #f6f8fa; }
code { background: #f0f1f2; border-radius: 6px; padding: .2em .4em; font-size: 85%; }
`;

const folder = mkdtempSync(join(tmpdir(), 'page-'));
try {
  const html = join(folder, 'page.html');
  writeFileSync(html, documentOf(readFileSync(page, 'utf8')));
  const { status, error, stderr } = spawnSync('chromium', argumentsFor(html), { encoding: 'utf8' });
  if (error !== undefined || status !== 0) {
    console.error(`Chromium took no picture: ${error?.message ?? stderr}`);
    console.error('scripts/install-chromium.sh installs it.');
    process.exitCode = 1;
  } else {
    console.log(`${picture} shows ${page}`);
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
    '--force-device-scale-factor=2',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${size.width},${size.height}`,
    `--screenshot=${picture}`,
    pathToFileURL(html).href,
  ];
}

function documentOf(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title><style>${style}</style><body>${body}</body></html>`;
}

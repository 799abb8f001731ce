import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { siteFolder } from '../../../../core/publication/files.ts';
import { historyJson } from '../../../../core/publication/formats/history-json.ts';
import type { Publication } from '../../../../core/publication/publication.ts';
import { siteFiles } from '../../../../core/publication/site/site-files.ts';
import { siteMarker } from '../../../../core/publication/site-marker.ts';
import { writeFolder } from '../../../../local/write-folder.ts';
import { tempFolder } from '../../../local/temp-folder.ts';

/** Where the site stands on its host, as under a project's pages: nothing may rely on standing at the top. */
const folder = '/acme/subprocessors/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Tests in a browser; where there is none they are skipped, as `chromium.ts` has said. */
export const inBrowser = describe.skipIf(inject('chromium') === null);

/** A page that somebody looks at, and what has to be true of it when they are done. */
export interface Visit {
  readonly page: Page;
  /** Ends it. Fails if the page asked for anything outside its folder, or complained. */
  leave(): Promise<void>;
}

/** What can be asked for only before a tab is opened. */
type Wishes = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'bypassCSP'>;

/** A tab of the browser, and what went wrong in it. */
interface Tab {
  readonly page: Page;
  readonly trouble: string[];
}

const screen = { width: 1280, height: 900 };

/** A site that is served on this machine, for the tests of one file. */
export interface Served {
  /** The same on a disk, opened from there. @param path of a page below the site's folder. */
  open(path: string, options?: Wishes): Promise<Visit>;
  /** @param path below the site's folder, `index.html?q=speech#example-speech`. */
  visit(path: string, options?: Wishes): Promise<Visit>;
}

/** Serves a publication's site while the tests of this file run. */
export function served(publication: () => Publication): Served {
  let server: Server;
  let browser: Browser;
  let origin = '';
  let disk = '';
  const idle = new Map<string, Tab>();

  beforeAll(async () => {
    const endpoint = inject('chromium');
    if (endpoint === null) return;
    const files = new Map<string, string | Uint8Array>(siteFiles(publication()));
    files.set('history.json', historyJson(publication().history));
    server = createServer(({ url = '' }, response) => {
      const path = decodeURIComponent(new URL(url, 'http://site.example').pathname);
      const file = path.startsWith(folder) ? files.get(path.slice(folder.length)) : undefined;
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file ?? 'not there');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.connect(endpoint);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise(resolve => (server === undefined ? resolve(null) : server.close(resolve)));
  });

  const newTab = async (options: Wishes): Promise<Tab> => {
    const trouble: string[] = [];
    const context = await browser.newContext({ viewport: screen, ...options });
    await context.route('**', route => {
      const url = route.request().url();
      if (url.startsWith(`${origin}${folder}`)) return route.continue();
      if (disk !== '' && url.startsWith(pathToFileURL(join(disk, '/')).href)) return route.continue();
      trouble.push(`asked for ${url}`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) trouble.push(`complained: ${message.text()}`);
    });
    page.on('pageerror', error => trouble.push(`failed: ${error.message}`));
    page.on('dialog', dialog => {
      trouble.push(`opened a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return { page, trouble };
  };

  const goTo = async (address: string, options: Wishes): Promise<Visit> => {
    // Visitors with the same wishes take turns in one tab: a new one costs more than most of what they do.
    const wishes = JSON.stringify(options);
    const tab = idle.get(wishes) ?? (await newTab(options));
    idle.delete(wishes);
    const { page, trouble } = tab;
    await page.goto(address);
    return {
      page,
      leave: async () => {
        await page.goto('about:blank');
        await page.unrouteAll();
        await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
        await page.setViewportSize(screen);
        idle.set(wishes, tab);
        expect(trouble.splice(0)).toEqual([]);
      },
    };
  };

  return {
    visit: (path, options = {}) => goTo(`${origin}${folder}${path}`, options),
    open: (path, options = {}) => {
      disk = join(tempFolder(), 'site');
      writeFolder(disk, siteFolder(publication()), siteMarker);
      return goTo(pathToFileURL(join(disk, path)).href, options);
    },
  };
}

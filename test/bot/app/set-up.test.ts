import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showSetUp } from '../../../bot/door/set-up.ts';
import { notedLog } from './a-bot.ts';

const before = { ...process.env };
beforeEach(() => {
  // What the machine that runs this test happens to hold must not matter.
  for (const name of ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_PROXY_URL', 'GHE_HOST', 'GH_ORG'])
    delete process.env[name];
});
afterEach(() => {
  process.env = { ...before };
});

/** The manifest in the form of the page, as a browser would send it. */
function manifestIn(html: string): {
  readonly hook_attributes: { readonly url: string };
  readonly [name: string]: unknown;
} {
  return JSON.parse(/value='([^']*)'/.exec(html)?.[1] ?? '');
}

describe('the first run', () => {
  it('shows a page that registers the app as app.yml has it', async () => {
    const { log, lines } = notedLog();
    const setUp = await showSetUp(
      { PORT: String(await freePort()), PUBLIC_URL: 'https://bot.calls.example/' },
      log,
    );
    try {
      const page = await fetch(`${setUp.address}/probot`);
      expect(page.status).toBe(200);
      const manifest = manifestIn(await page.text());
      expect(manifest).toMatchObject({
        public: false,
        hook_attributes: { url: 'https://bot.calls.example/api/github/webhooks' },
        redirect_url: `${setUp.address}/probot/setup`,
        default_permissions: { contents: 'write', statuses: 'write' },
      });
      expect(lines.join('')).toContain(setUp.address);
      // Nothing is installed, and no webhook goes through anybody else's server.
      expect(process.env.NO_SMEE_SETUP).toBe('true');
    } finally {
      await setUp.close();
    }
  });

  it('says what is missing for GitHub to reach the server', async () => {
    const { log, lines } = notedLog();
    const setUp = await showSetUp({ PORT: String(await freePort()) }, log);
    await setUp.close();
    expect(setUp.address).toMatch(/^http:\/\/localhost:/);
    expect(lines.join('')).toContain('PUBLIC_URL');
  });

  it('does not take an address that is none', async () => {
    await expect(showSetUp({ PUBLIC_URL: 'bot.calls.example' }, notedLog().log)).rejects.toThrow(
      '`PUBLIC_URL`',
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

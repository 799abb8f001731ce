import { run } from 'probot';
import { trimEnd } from '../../core/text/trim.ts';
import type { Environment } from '../channels/setting.ts';
import { SetupError } from './environment.ts';
import type { Log } from './log.ts';

/** The set-up page while it is shown. */
export interface SetUp {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Shows Probot's set-up page: it registers the app at GitHub from `app.yml` and writes what it gets to `.env`. Whoever
 * reaches the page can do that, so by default it is shown to this machine alone.
 */
export async function showSetUp(env: Environment, log: Log): Promise<SetUp> {
  const port = Number(env['PORT'] ?? '') || 3000;
  const host = env['HOST'] || 'localhost';
  // Probot takes these from the process. By itself it would install a relay and send every webhook through somebody
  // else's server.
  process.env.NO_SMEE_SETUP = 'true';
  const webhook = webhookAddress(env);
  if (webhook !== null) process.env.WEBHOOK_PROXY_URL = webhook;
  const server = await run(() => {}, {
    env: { PORT: String(port), HOST: host, LOG_FORMAT: 'json', LOG_LEVEL: 'warn' },
  });
  const address = `http://${host}:${port}`;
  log('warn', `No app is registered yet. Open ${address} in a browser, and start again afterwards.`);
  if (webhook === null) {
    log(
      'warn',
      'Set PUBLIC_URL to the address under which GitHub will reach this server: GitHub refuses localhost.',
    );
  }
  return { address, close: () => server.stop() };
}

function webhookAddress(env: Environment): string | null {
  const given = env['PUBLIC_URL']?.trim() ?? '';
  if (given === '') return null;
  if (!/^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/.test(given)) {
    throw new SetupError(['`PUBLIC_URL` is no web address. Write one such as `https://bot.calls.example`.']);
  }
  return `${trimEnd(given, '/')}${env['WEBHOOK_PATH'] || '/api/github/webhooks'}`;
}

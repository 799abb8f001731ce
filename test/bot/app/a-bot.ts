import { createHmac, generateKeyPairSync } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { ServerSettings } from '../../../bot/door/environment.ts';
import { type Log, lineLog } from '../../../bot/door/log.ts';
import { type Running, type ServeOptions, serve } from '../../../bot/door/serve.ts';
import type { Pass, Reconcile } from '../../../bot/reconcile.ts';
import { type Installations, type SmallGithub, smallGithub } from './small-github.ts';

export const secret = 'only-a-secret-of-these-tests';

/** An RSA key, made once. */
export const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** A pass that found nothing to do. */
export const quietPass: Pass = { rounds: 1, steps: [], settled: true, standsStill: null, nextDue: null };

/** Lines of a log, as they were written. */
export function notedLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: lineLog('debug', line => void lines.push(line)), lines };
}

export interface ABot extends Running {
  readonly lines: string[];
  /** What each pass was called with. */
  readonly passes: Reconcile[];
}

interface ABotOptions extends Partial<Pick<ServeOptions, 'limits' | 'grace'>> {
  readonly apiUrl: string;
  readonly settings?: Partial<ServerSettings>;
  /** What a pass does, instead of nothing. */
  readonly pass?: (options: Reconcile) => Promise<Pass>;
}

/** The bot on a free port of this machine, with passes that only note that they were called. */
export async function aBot({ apiUrl, settings, pass, ...rest }: ABotOptions): Promise<ABot> {
  const { log, lines } = notedLog();
  const passes: Reconcile[] = [];
  const running = await serve({
    settings: {
      appId: 77,
      privateKey,
      secret,
      host: '127.0.0.1',
      port: 0,
      webhookPath: '/api/github/webhooks',
      apiUrl,
      logLevel: 'debug',
      identities: ['github-actions[bot]'],
      debounce: 20,
      longest: 3_600_000,
      atOnce: 4,
      directory: 'registry',
      publishedBranch: 'published',
      ...settings,
    },
    log,
    app: {
      senders: () => new Map(),
      reconcile: async options => {
        passes.push(options);
        return pass === undefined ? quietPass : pass(options);
      },
    },
    ...rest,
  });
  return { ...running, lines, passes };
}

/** The same, until the test is over. */
export async function bot(options: ABotOptions): Promise<ABot> {
  const running = await aBot(options);
  onTestFinished(async () => void (await running.close()));
  return running;
}

/** As much of GitHub as is needed, until the test is over. */
export async function github(installations: Installations): Promise<SmallGithub> {
  const small = await smallGithub(installations);
  onTestFinished(() => small.close());
  return small;
}

let deliveries = 0;

/** A webhook as GitHub sends it. */
export function delivery(event: string, payload: unknown, signedWith: string | null = secret): RequestInit {
  deliveries += 1;
  const body = JSON.stringify(payload);
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': `00000000-0000-4000-8000-${String(deliveries).padStart(12, '0')}`,
      ...(signedWith === null
        ? {}
        : { 'x-hub-signature-256': `sha256=${createHmac('sha256', signedWith).update(body).digest('hex')}` }),
    },
    body,
    // A server that does not answer must fail a test, not hold it.
    signal: AbortSignal.timeout(15_000),
  };
}

/** What a webhook says about a repository. The rest of it is of no concern. */
export function about(fullName: string, more: object = {}): object {
  return { action: 'created', repository: { full_name: fullName }, installation: { id: 5 }, ...more };
}

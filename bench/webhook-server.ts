/**
 * A server that webhooks are sent to, in a process of its own, so that its memory is its own: `ours` is the bot as
 * `npm start` starts it, `bare` a Probot app that does nothing. It says where it listens, and how it is when it is asked.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNodeMiddleware, Probot } from 'probot';
import { lineLog } from '../bot/door/log.ts';
import { probotLog } from '../bot/door/probot-log.ts';
import { serve } from '../bot/door/serve.ts';
import { reconcile } from '../bot/reconcile.ts';
import { collectGarbage } from './garbage.ts';
import { mail } from './installation.ts';

/** What the parent hands over. */
export interface Settings {
  readonly appId: number;
  readonly privateKey: string;
  readonly secret: string;
  readonly apiUrl: string;
  readonly webhookPath: string;
}

/** How it is, with the garbage collected. */
export interface Report {
  readonly passes: number;
  readonly idle: boolean;
  readonly heapMegabytes: number;
  readonly rssMegabytes: number;
}

const [which, given = '{}'] = process.argv.slice(2);
const settings = JSON.parse(given) as Settings;
const log = lineLog('error', line => void process.stderr.write(line));

const { address, passes } = which === 'ours' ? await ours() : await bare();
process.on('message', () => {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  const report: Report = { ...passes(), heapMegabytes: heapUsed / 1e6, rssMegabytes: rss / 1e6 };
  process.send?.(report);
});
process.send?.(address);

async function ours() {
  const running = await serve({
    settings: {
      ...settings,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'error',
      identities: [],
      debounce: 1_000,
      longest: 60 * 60_000,
      atOnce: 4,
      directory: 'registry',
      publishedBranch: 'published',
    },
    log,
    app: { reconcile, senders: mail },
  });
  const passes = () => {
    const { done, failed, running: now, waiting } = running.door.health().passes;
    return { passes: done + failed, idle: now + waiting === 0 };
  };
  return { address: running.address, passes };
}

async function bare() {
  const { apiUrl: baseUrl, webhookPath: webhooksPath, ...rest } = settings;
  const probot = new Probot({ ...rest, baseUrl, webhookPath: webhooksPath, log: probotLog(log) });
  await probot.ready();
  const middleware = await createNodeMiddleware(app => void app.onAny(() => {}), { probot, webhooksPath });
  const server = createServer((request, response) => void middleware(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, passes: () => ({ passes: 0, idle: true }) };
}

import type { AddressInfo } from 'node:net';
import { createNodeMiddleware, Probot } from 'probot';
import { type AppOptions, appWith } from './app-function.ts';
import type { BodyLimits } from './body.ts';
import type { Door } from './door.ts';
import type { ServerSettings } from './environment.ts';
import { guardedServer, type HttpOptions } from './http.ts';
import { ImpatientOctokit } from './impatient-octokit.ts';
import type { Log } from './log.ts';
import { probotLog } from './probot-log.ts';

export interface ServeOptions {
  readonly settings: ServerSettings;
  readonly log: Log;
  readonly app: Omit<AppOptions, 'settings' | 'log' | 'opened'>;
  readonly limits?: Partial<BodyLimits> & Pick<HttpOptions, 'headers'>;
  /** Milliseconds that passes under way may take when the server is to stop. */
  readonly grace?: number;
}

export interface Running {
  /** `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly door: Door;
  /** Stops taking requests and waits for the passes under way. `false` if they were not finished in time. */
  close(): Promise<boolean>;
}

/** Starts the server. Rejects if it cannot listen where it should. */
export async function serve({
  settings,
  log,
  app,
  limits = {},
  grace = 60_000,
}: ServeOptions): Promise<Running> {
  const { appId, privateKey, secret, webhookPath, apiUrl, host, port, ...rest } = settings;
  const probot = new Probot({
    Octokit: ImpatientOctokit,
    appId,
    privateKey,
    secret,
    webhookPath,
    log: probotLog(log),
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
  });
  await probot.ready();
  const doors: Door[] = [];
  const middleware = await createNodeMiddleware(
    appWith({ ...app, settings: () => rest, log, opened: door => void doors.push(door) }),
    { probot, webhooksPath: webhookPath },
  );
  const door = opened(doors);
  const server = guardedServer({ middleware, webhookPath, log, ...limits });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await door.close();
    throw error;
  }
  const { address, port: actual, family } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    door,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      const finished = await inTime(door.close(), grace);
      server.closeAllConnections();
      return finished;
    },
  };
}

function opened([door]: readonly Door[]): Door {
  if (door === undefined) throw new Error('Probot did not load the app.');
  return door;
}

async function inTime(done: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const finished = await Promise.race([done.then(() => true as const), late]);
  clearTimeout(timer);
  return finished;
}

import type { Handler } from './handler.ts';

/** How the bot is, for anybody who asks: counts and times. It names no repository and no person. */
export interface Health {
  readonly status: 'ok' | 'starting' | 'stuck' | 'blind' | 'failing';
  readonly version: string;
  readonly since: string;
  readonly repositories: {
    readonly known: number;
    /** Those that a pass has gone over since the start. */
    readonly lookedAt: number;
    /** Those whose last pass failed. */
    readonly failing: number;
    /** Those where nothing may be done; the log says why. */
    readonly standingStill: number;
  };
  readonly passes: {
    readonly done: number;
    readonly failed: number;
    readonly running: number;
    readonly waiting: number;
    /** Seconds. */
    readonly oldestRunning: number | null;
  };
  readonly lastPass: string | null;
  readonly lastCensus: string | null;
  readonly lastError: { readonly at: string; readonly text: string } | null;
}

/** Answers `GET /healthz`: 200 while the bot does its work, 503 while somebody should look at it or start it again. */
export function answerHealth(health: () => Health): Handler {
  return (request, response) => {
    const path = request.url?.split('?')[0];
    if (path !== '/healthz' || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const now = health();
    response.writeHead(now.status === 'ok' ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
    });
    response.end(request.method === 'HEAD' ? undefined : `${JSON.stringify(now)}\n`);
    return true;
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type BodyLimits, BodyRefused, bodyOf } from './body.ts';
import type { Log } from './log.ts';

/** Probot's part: answers what it knows, and says whether it did. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

export interface HttpOptions extends Partial<BodyLimits> {
  readonly middleware: Middleware;
  readonly webhookPath: string;
  readonly log: Log;
  /** Milliseconds that the headers of a request may take; the whole of it may take six times as long. */
  readonly headers?: number;
}

/**
 * Bytes of a webhook, at most. GitHub sends up to 25 MB, but no event that matters here comes near this, and what is
 * turned away is made good by the next look.
 */
const most = 5 * 1024 * 1024;
/** Milliseconds. GitHub gives up after ten seconds. */
const time = 10_000;
/** Milliseconds that somebody whose body was refused may go on sending before the line is cut. */
const patience = 2_000;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * A server around Probot's middleware that answers every request: Probot's own leaves what it does not know unanswered,
 * and reads a body of any length for as long as it takes.
 */
export function guardedServer(options: HttpOptions): Server {
  // No webhook and no question about health has long headers or takes long to ask.
  const headersTimeout = options.headers ?? 5_000;
  const server = createServer(
    {
      headersTimeout,
      requestTimeout: headersTimeout * 6,
      // How often Node looks for those that are over: every half minute, if nobody says otherwise.
      connectionsCheckingInterval: headersTimeout / 5,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    (request, response) => void answer(request, response, options),
  );
  server.maxConnections = 250;
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { middleware, webhookPath, log, ...limits }: HttpOptions,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const path = request.url?.split('?')[0] ?? '/';
  try {
    if (request.method === 'POST' && (path === webhookPath || path === '/')) {
      // An app registered through the set-up page sends its webhooks to the top.
      request.url = webhookPath;
      request.body = await bodyOf(request, { most, time, ...limits });
    }
    await middleware(request, response, () => say(response, 404, 'There is nothing here.'));
  } catch (error) {
    if (error instanceof BodyRefused) {
      const cut = setTimeout(() => request.socket.destroy(), patience);
      request.once('close', () => clearTimeout(cut));
      say(response, error.status, error.message);
      return;
    }
    log('error', 'A request could not be answered.', {
      kind: error instanceof Error ? error.name : 'unknown',
    });
    say(response, 500, 'Something went wrong here.');
  }
}

function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

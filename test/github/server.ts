import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, refused, textOf } from './answers.ts';
import { archiveAt, isArchive } from './archives.ts';
import { callerOf } from './callers.ts';
import { dispatch } from './dispatch.ts';
import { Faults } from './faults.ts';
import { Contract } from './openapi.ts';
import { type AppRoute, type Method, type Route, Router } from './router.ts';
import { appRoutes, routes } from './routes/index.ts';
import type { World } from './world.ts';

const root = '/api/v3';

interface Logged {
  readonly method: string;
  readonly path: string;
  status: number;
  bytes: number;
}
interface Incoming {
  readonly method: string;
  readonly address: URL;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly text: string;
}

/** A request, from wherever it came. */
export interface Asked {
  readonly method: string;
  /** Absolute, or from the server's root. */
  readonly url: string;
  readonly authorization: string | undefined;
  /** Marks of an answer that whoever asks has already. */
  readonly ifNoneMatch?: string | undefined;
  readonly body: string | Promise<string>;
}

/** HTTP on loopback: who is it, may they, does it fit GitHub's description, then the route, then the same check on the answer. */
export class Server {
  readonly faults = new Faults();
  readonly log: Logged[] = [];
  readonly violations: string[] = [];
  readonly #world: World;
  readonly #router = new Router<Route | AppRoute>([...appRoutes, ...routes]);
  readonly #http = createServer((request, response) => void this.#serve(request, response));

  constructor(world: World) {
    this.#world = world;
    // On a busy machine a test may ask again after more than the usual five seconds, just as the connection is closed.
    this.#http.keepAliveTimeout = 0;
  }

  /** Answers the origin it listens on. */
  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise(resolve => this.#http.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.take({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      authorization: request.headers.authorization,
      ifNoneMatch: request.headers['if-none-match'],
      body: bodyOf(request),
    });
    if (answer === null) {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(answer.bytes ?? answer.text ?? textOf(answer.body));
  }

  /** Answers a request; `null` where whoever asked never hears of it. */
  async take({ method, url, authorization, ifNoneMatch, body }: Asked): Promise<Answer | null> {
    const address = new URL(url, this.#world.origin);
    const below = address.pathname.startsWith(`${root}/`);
    const path = below ? address.pathname.slice(root.length) : address.pathname;
    const entry: Logged = { method, path: path + address.search, status: 0, bytes: 0 };
    this.log.push(entry);
    const text = await body;
    const incoming = {
      method,
      address,
      path: below ? path : '',
      query: address.searchParams,
      authorization,
      text,
    };
    const crash = this.faults.crash.meets(method);
    if (crash === 'before') return null;
    const whole = await this.#answer(incoming).catch((error: unknown) =>
      this.#violation(incoming, `failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
    const written = textOf(whole.body);
    const answer = this.#limited(
      this.#ifChanged({ ...whole, text: written }, incoming, ifNoneMatch),
      authorization,
    );
    entry.status = answer.status;
    entry.bytes = Buffer.byteLength(text) + (answer.bytes?.length ?? Buffer.byteLength(answer.text ?? ''));
    // The work was done; whoever asked never hears of it.
    return crash === 'after' ? null : { ...answer, headers: this.#headersOf(answer) };
  }

  /**
   * Marks an answer, and sends the mark alone to whoever has that very answer. GitHub's marks depend on the token too:
   * what another one was answered is never confirmed.
   */
  #ifChanged(
    answer: Answer,
    { method, path, authorization = '' }: Incoming,
    known: string | undefined,
  ): Answer {
    if (method !== 'GET' || answer.status !== 200 || answer.bytes !== undefined) return answer;
    const { text = '' } = answer;
    const mark = createHash('sha1').update(authorization).update(text).digest('base64url');
    const etag = `W/"${mark}"`;
    const headers = { ...answer.headers, etag };
    if (known !== undefined && (known === etag || this.faults.saysUnchanged(path)))
      return { status: 304, text: '', headers: { ...headers, etag: known } };
    return { ...answer, headers };
  }

  /** With what is left of the hour, where limits are on. */
  #limited(answer: Answer, authorization: string | undefined): Answer {
    const { limiter } = this.faults;
    if (limiter.table === null) return answer;
    const caller = callerOf(this.#world, authorization);
    const now = this.#world.clock.now();
    if (answer.status === 304) limiter.giveBack(caller, now);
    return { ...answer, headers: { ...answer.headers, ...limiter.headers(caller, now) } };
  }

  /** The `date` is the world's: clients of an App correct their own clock by it. */
  #headersOf({ headers }: Answer): Record<string, string> {
    const date = this.#world.clock.now().toUTCString();
    return { 'content-type': 'application/json; charset=utf-8', date, ...headers };
  }

  async #answer(incoming: Incoming): Promise<Answer> {
    const { method, address } = incoming;
    const isElsewhere = isArchive(address.pathname);
    const path = isElsewhere ? address.pathname : incoming.path;
    await this.faults.runHooks(method, path);
    if (this.faults.latency > 0) await pause(this.faults.latency);
    const failure = this.faults.failureFor(method, path);
    if (failure && !failure.after) return failure.answer;
    const answer = isElsewhere ? archiveAt(this.#world, address) : this.#route(incoming);
    return failure ? failure.answer : answer;
  }

  #route(incoming: Incoming): Answer {
    const matched = this.#router.match(incoming.method, incoming.path);
    if (!matched) return this.#unknown(incoming);
    const caller = callerOf(this.#world, incoming.authorization);
    if (caller.kind === 'unknown') return refused(401, caller.problem);
    const tooMuch = this.faults.limiter.meets(caller, incoming.method, this.#world.clock.now());
    if (tooMuch !== null) return tooMuch;
    const contract = Contract.shared();
    const { route, path } = matched;
    const body = parsed(incoming.text);
    if (body === malformed) return refused(400, 'Problems parsing JSON');
    const problems = contract.requestProblems(route, incoming.query, body);
    if (problems.length > 0) return this.#violation(incoming, problems.join('; '));
    const { faults } = this;
    const answer = dispatch({ world: this.#world, faults, caller }, route, {
      path,
      query: incoming.query,
      body,
    });
    const wrong = contract.answerProblems(route, answer.status, answer.body);
    return wrong.length > 0 ? this.#violation(incoming, wrong.join('; ')) : answer;
  }

  #unknown(incoming: Incoming): Answer {
    if (incoming.path === '') return this.#violation(incoming, `the API's root is ${root}`);
    const declared = Contract.shared().declares(incoming.method as Method, incoming.path);
    return this.#violation(
      incoming,
      declared
        ? 'GitHub has this, the embedded one does not yet: add it to test/github/routes'
        : 'GitHub has no such route',
    );
  }

  #violation(incoming: Incoming, problem: string): Answer {
    const said = `${incoming.method} ${incoming.path}: ${problem}`;
    this.violations.push(said);
    return refused(500, `Not as GitHub describes itself. ${said}`);
  }
}

const malformed = Symbol('malformed');

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return malformed;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

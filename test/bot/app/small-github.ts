import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}

/** What is installed where: names of repositories by the id of the installation. */
export type Installations = ReadonlyMap<number, readonly string[]>;

export interface SmallGithub {
  readonly url: string;
  readonly calls: Call[];
  installations: Installations;
  /** Answers in place of the usual ones, by a part of `METHOD /path`. */
  readonly instead: Map<string, { status: number; body?: unknown; headers?: Record<string, string> }>;
  close(): Promise<void>;
}

/** As much of GitHub, on loopback, as an app asks besides its passes. */
export async function smallGithub(installations: Installations): Promise<SmallGithub> {
  const calls: Call[] = [];
  const instead: SmallGithub['instead'] = new Map();
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const { authorization = '' } = request.headers;
    calls.push({ method, path, authorization, body: await bodyOf(request) });
    const other = [...instead].find(([part]) => `${method} ${path}`.includes(part))?.[1];
    const { status, body, headers } = other ?? answerTo(method, path, authorization, github.installations);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const github: SmallGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    installations,
    instead,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
  return github;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

function answerTo(method: string, path: string, authorization: string, all: Installations): Answer {
  const { pathname, searchParams } = new URL(path, 'http://loopback.example');
  const page = <Item>(items: readonly Item[]) => {
    const size = Number(searchParams.get('per_page') ?? 30);
    const number = Number(searchParams.get('page') ?? 1);
    return items.slice((number - 1) * size, number * size);
  };
  if (method === 'GET' && pathname === '/app')
    return { status: 200, body: { id: 77, slug: 'calls-subprocessors' } };
  if (method === 'GET' && pathname === '/app/installations') {
    const ids = [...all.keys()];
    return {
      status: 200,
      body: page(ids).map(id => ({ id, suspended_at: id < 0 ? '2026-01-01T00:00:00Z' : null })),
    };
  }
  const token = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(pathname);
  if (method === 'POST' && token)
    return {
      status: 201,
      body: { token: `ghs_of${token[1]}`, expires_at: '2099-01-01T00:00:00Z', permissions: {} },
    };
  if (method === 'GET' && pathname === '/installation/repositories') {
    const id = Number(/ghs_of(\d+)$/.exec(authorization)?.[1]);
    const names = all.get(id) ?? [];
    return { status: 200, body: { total_count: names.length, repositories: page(names).map(asRepository) } };
  }
  const where = /^\/repos\/([^/]+\/[^/]+)\/installation$/.exec(pathname);
  if (method === 'GET' && where) {
    const found = [...all].find(([, names]) => names.includes(where[1] ?? ''));
    return found
      ? { status: 200, body: { id: found[0], suspended_at: null } }
      : { status: 404, body: { message: 'Not Found' } };
  }
  if (method === 'POST' && pathname.endsWith('/dispatches')) return { status: 204 };
  return { status: 404, body: { message: 'Not Found' } };
}

function asRepository(fullName: string) {
  const [login, name] = fullName.split('/');
  return { owner: { login }, name, archived: fullName.endsWith('-archived'), disabled: false };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? null : JSON.parse(text);
}

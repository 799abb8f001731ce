import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FileContent } from '../../core/publication/files.ts';
import { LocalError, systemCode, systemWords } from '../../local/local-error.ts';

/** A site that can be looked at on this machine. */
interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

type Files = ReadonlyMap<string, FileContent>;

/**
 * Serves files to this machine alone, from memory: a path that is none of theirs leads nowhere. Nothing is kept by the
 * browser, so that one looks at what was made last.
 *
 * @param port 0 for any that is free.
 * @throws LocalError if the port cannot be had.
 */
export async function serve(files: Files, port: number): Promise<Served> {
  const server = createServer((request, response) => answer(files, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(new LocalError(whyNot(error, port))));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function whyNot(error: Error, port: number): string {
  return systemCode(error) === 'EADDRINUSE'
    ? `Port ${port} is taken. Name another one: --serve ${port + 1}`
    : `Nothing can be served on port ${port}: ${systemWords(error)}.`;
}

function answer(files: Files, { method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const isHead = method === 'HEAD';
  const { status, headers, body } =
    isHead || method === 'GET'
      ? found(files, pathIn(url))
      : { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...common, ...headers });
  response.end(isHead ? undefined : body);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FileContent;
}

function found(files: Files, path: string): Answer {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const content = files.get(name);
  if (content !== undefined) return { status: 200, headers: { 'content-type': typeOf(name) }, body: content };
  // Relative links on the page would lead astray without the slash.
  if (files.has(`${path}/index.html`))
    return { status: 301, headers: { location: `/${encodeURI(path)}/` }, body: '' };
  const body = files.get('404.html') ?? 'There is no such page.';
  return { status: 404, headers: { 'content-type': typeOf('404.html') }, body };
}

/** What the site is asked for, without the slash in front; what cannot be read is asked for in vain. */
function pathIn(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
  } catch {
    return '\0';
  }
}

const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

function typeOf(path: string): string {
  return types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/plain; charset=utf-8';
}

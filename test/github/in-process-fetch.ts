import { type Answer, textOf } from './answers.ts';
import type { Server } from './server.ts';

/**
 * A `fetch` that asks a server of this process without a socket. Bodies are text in both directions, a lost connection
 * and a signal end it as they end the real one.
 */
export function fetchFrom(server: Pick<Server, 'take'>): typeof fetch {
  const ask: typeof fetch = async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
    signal?.throwIfAborted();
    const taken = server.take({
      method,
      url: address instanceof Request ? address.url : String(address),
      authorization: (headers as Readonly<Record<string, string>>)['authorization'],
      ifNoneMatch: (headers as Readonly<Record<string, string>>)['if-none-match'],
      body: typeof body === 'string' ? body : '',
    });
    const answer = await (signal ? Promise.race([taken, aborted(signal)]) : taken);
    if (answer === null)
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      });
    const elsewhere = answer.status === 302 ? answer.headers?.['location'] : undefined;
    // Whoever is sent elsewhere does not show their token there.
    if (elsewhere !== undefined) return ask(elsewhere, { signal: signal ?? null });
    return responseOf(answer, String(address));
  };
  return ask;
}

/**
 * As much of a `Response` as Octokit looks at: to make a real one takes longer than to answer. A client that is told not
 * to parse gets the parsed body all the same, through text as over a socket, and without the search for large numbers.
 */
function responseOf({ status, body, headers, bytes, text = textOf(body) }: Answer, url: string): Response {
  if (bytes !== undefined) return new Response(bytes, { status, headers: { ...headers } });
  const response = {
    status,
    url,
    headers: new Map(Object.entries(headers ?? {})),
    text: async () => text,
    get body() {
      return text === '' ? undefined : JSON.parse(text);
    },
  };
  return response as object as Response;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

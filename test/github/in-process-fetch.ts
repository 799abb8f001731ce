import { type Answer, textOf } from './answers.ts';
import type { Server } from './server.ts';

/**
 * A `fetch` that asks a server of this process without a socket. Bodies are text in both directions, a lost connection
 * and a signal end it as they end the real one.
 */
export function fetchFrom(server: Pick<Server, 'take'>): typeof fetch {
  return async (address, { method = 'GET', headers = {}, body, signal } = {}) => {
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
    return responseOf(answer, String(address));
  };
}

/**
 * As much of a `Response` as Octokit looks at: to make a real one takes longer than to answer. A client that is told not
 * to parse gets the parsed body all the same, through text as over a socket, and without the search for large numbers.
 */
function responseOf({ status, body, headers, text = textOf(body) }: Answer, url: string): Response {
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

import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  /** The bytes, before anything is read out of them. */
  readonly body: Buffer;
}

export type Answer = (response: http.ServerResponse, request: Request) => void;

/** A web server on this machine that remembers what it was asked. */
export class WebOnLoopback {
  readonly requests: Request[] = [];
  answer: Answer;
  readonly #server: http.Server;

  constructor(answer: Answer) {
    this.answer = answer;
    this.#server = http.createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = '', url = '', headers } = incoming;
      const request = { method, path: url, headers, body: Buffer.concat(chunks) };
      this.requests.push(request);
      this.answer(response, request);
    });
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/notices?for=calls`);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }
}

/** Answers with a status and nothing else. */
export function status(code: number, headers: http.OutgoingHttpHeaders = {}): Answer {
  return response => response.writeHead(code, headers).end();
}

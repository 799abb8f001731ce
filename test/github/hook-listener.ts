import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly id: string;
  readonly event: string;
  /** `event.action`, or the event alone. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The receiving end of webhooks: keeps what is signed with its secret, and answers 401 to the rest. */
export class HookListener {
  readonly secret = 'a secret of the hook';
  readonly heard: Heard[] = [];
  readonly #http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const signature = `sha256=${createHmac('sha256', this.secret).update(body).digest('hex')}`;
      const good = request.headers['x-hub-signature-256'] === signature;
      if (good) this.#keep(request.headers, body);
      response.writeHead(good ? 200 : 401).end();
    });
  });

  /** Answers the address it listens on. */
  async listen(): Promise<string> {
    await new Promise<void>(resolve => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise(resolve => this.#http.close(resolve));
  }

  #keep(headers: NodeJS.Dict<string | string[]>, body: Buffer): void {
    const payload = JSON.parse(body.toString()) as Record<string, unknown>;
    const event = String(headers['x-github-event']);
    const name = [event, payload['action'] ?? []].flat().join('.');
    this.heard.push({ id: String(headers['x-github-delivery']), event, name, payload });
  }
}

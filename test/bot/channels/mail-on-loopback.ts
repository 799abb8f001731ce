import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as it came in. */
export interface Received {
  readonly sender: string;
  readonly recipients: readonly string[];
  /** Headers by lower-case name, unfolded but not decoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Everything behind the headers, as it was sent. */
  readonly body: string;
  readonly raw: string;
}

/** What a mail server does on a bad day. A reply is its code and its words. */
export interface Mood {
  readonly login?: { readonly user: string; readonly password: string };
  readonly tls?: boolean;
  readonly toSender?: string;
  readonly toRecipient?: (address: string) => string | undefined;
  readonly toMessage?: (address: string) => string | undefined;
  /** Neither answers nor hangs up once the message is there. */
  readonly hangs?: boolean;
  /** Hangs up in the middle of the conversation about this address. */
  readonly dropsAt?: string;
}

/** A mail server on this machine, with a mood that can change. */
export class MailOnLoopback {
  readonly received: Received[] = [];
  connections = 0;
  mood: Mood = {};
  readonly #server: SMTPServer;
  readonly #sockets: net.Socket[] = [];

  constructor(mood: Mood = {}) {
    this.mood = mood;
    const options: SMTPServerOptions = {
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 1,
      authOptional: mood.login === undefined,
      disabledCommands: [...(mood.tls ? [] : ['STARTTLS']), ...(mood.login === undefined ? ['AUTH'] : [])],
      onAuth: ({ username, password }, _session, done) => {
        const known = username === this.mood.login?.user && password === this.mood.login?.password;
        if (known) done(null, { user: 'known' });
        else done(reply(`535 5.7.8 no login for ${username}`));
      },
      onMailFrom: (_address, _session, done) => done(reply(this.mood.toSender)),
      onRcptTo: ({ address }, _session, done) => {
        if (address === this.mood.dropsAt) for (const socket of this.#sockets) socket.destroy();
        else done(reply(this.mood.toRecipient?.(address)));
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', chunk => chunks.push(chunk));
        stream.on('end', () => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          const no = reply(this.mood.toMessage?.(recipients[0] ?? ''));
          if (no === null) this.received.push(parsed(session.envelope.mailFrom, recipients, chunks));
          if (!this.mood.hangs) done(no);
        });
      },
    };
    this.#server = new SMTPServer(options);
    this.#server.on('error', () => {});
    this.#server.server.on('connection', socket => {
      this.connections += 1;
      this.#sockets.push(socket);
    });
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server.server, 'listening');
    return this;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** The message that went to one address. */
  to(address: string): Received {
    const found = this.received.find(({ recipients }) => recipients.includes(address));
    if (found === undefined) throw new Error(`nothing came for ${address}`);
    return found;
  }

  stop(): Promise<void> {
    return new Promise(resolve => this.#server.close(() => resolve()));
  }
}

/** Something on a port that is no mail server, or a broken one. */
export async function portThat(
  speaks: (socket: net.Socket) => void,
): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    speaks(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () =>
    new Promise<void>(resolve => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, stop };
}

/** Splits a message into headers and body. */
export function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** The words of a header that RFC 2047 wrapped up. */
export function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : unquoted(text.replaceAll('_', ' ')),
    );
}

/** Text out of quoted-printable. */
export function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function parsed(sender: false | { address: string }, recipients: string[], chunks: Buffer[]): Received {
  const raw = Buffer.concat(chunks).toString('latin1');
  return {
    sender: sender === false ? '' : sender.address,
    recipients,
    headers: headersOf(raw),
    body: raw.slice(raw.indexOf('\r\n\r\n') + 4),
    raw,
  };
}

function reply(text: string | undefined): Error | null {
  if (text === undefined) return null;
  return Object.assign(new Error(text.slice(4)), { responseCode: Number(text.slice(0, 3)) });
}

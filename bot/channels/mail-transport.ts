import { createTransport, type Transporter } from 'nodemailer';
import { isLoopback } from './loopback.ts';
import type { MailServer } from './mail-server.ts';

/** How long to wait for a mail server, in milliseconds. */
export interface MailTimes {
  readonly connection: number;
  readonly greeting: number;
  /** Silence in a conversation. */
  readonly silence: number;
  /** All messages of one notice together. It stays well below the ten minutes for which a claim holds. */
  readonly notice: number;
}

/** A way to a mail server. Nothing is connected before it is used. */
export function transportTo({ host, port, secure, login }: MailServer, times: MailTimes): Transporter {
  return createTransport({
    host,
    port,
    secure,
    // A password never travels in the clear, not even when somebody on the way hides the offer of STARTTLS.
    requireTLS: login !== null && !isLoopback(host),
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: times.connection,
    dnsTimeout: times.connection,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    logger: false,
  });
}

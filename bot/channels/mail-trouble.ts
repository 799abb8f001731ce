import { codesOf, type NetworkTrouble, networkTroubleIn } from './network-trouble.ts';

/** What kept one message from being handed over. */
export interface MailTrouble {
  readonly what:
    | NetworkTrouble
    | 'login-refused'
    | 'login-wanted'
    | 'no-mail-server'
    | 'busy'
    | 'sender-refused'
    | 'wait'
    | 'refused';
  /** The reply's numbers (`550 5.1.1`) or an error's code, where there are any. */
  readonly code: string | null;
  /** It concerns this one address; any other trouble would meet the next message too. */
  readonly ofAddress: boolean;
}

/**
 * Reads what nodemailer threw. Only numbers and codes are taken from it: a server's words quote the recipient more often
 * than not. Replies: RFC 5321 section 4.2, RFC 3463 for the numbers with dots, RFC 4954 for 530, 534, 535.
 */
export function mailTroubleOf(error: unknown): MailTrouble {
  const { responseCode, response, command, code } = error instanceof Error ? (error as Reply) : {};
  if (typeof responseCode !== 'number') {
    if (code === 'EPROTOCOL') return { what: 'no-mail-server', code: null, ofAddress: false };
    return { what: networkTroubleIn(error), code: codesOf(error)[0] ?? null, ofAddress: false };
  }
  const numbers = numbersIn(responseCode, response);
  const of = (what: MailTrouble['what'], ofAddress = false): MailTrouble => ({
    what,
    code: numbers,
    ofAddress,
  });
  // Whatever a server answers to STARTTLS, the outcome is that there is no TLS.
  if (code === 'ETLS') return of('no-tls');
  if (responseCode === 421) return of('busy');
  if (responseCode === 530) return of('login-wanted');
  if (code === 'EAUTH') return responseCode >= 500 ? of('login-refused') : of('busy');
  const concerns = command === 'RCPT TO' || command === 'DATA';
  if (concerns) return of(responseCode >= 500 ? 'refused' : 'wait', true);
  if (responseCode < 500) return of('busy');
  return command === 'MAIL FROM' ? of('sender-refused') : of('no-mail-server');
}

interface Reply {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
}

function numbersIn(code: number, response: unknown): string {
  const enhanced =
    typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  return enhanced === undefined ? String(code) : `${code} ${enhanced}`;
}

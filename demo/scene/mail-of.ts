import {
  decodedWords,
  headersOf,
  type Received,
  unquoted,
} from '../../test/bot/channels/mail-on-loopback.ts';

/** A mail, readable. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Its plain text. */
  readonly text: string;
  /** As it came over the wire. */
  readonly raw: string;
}

/** Reads what came in: the headers, and the part that is plain text. */
export function mailOf({ headers, recipients, raw }: Received): Mail {
  return {
    to: recipients.join(', '),
    subject: decodedWords(headers.get('subject') ?? ''),
    headers,
    text: plainTextOf(raw),
    raw,
  };
}

/** A mail is one part or several with a boundary between; the first that is `text/plain` is the text. */
function plainTextOf(raw: string): string {
  const boundary = /^Content-Type: multipart\/\w+;\s+boundary="?([^"\r\n]+)/im.exec(raw)?.[1];
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`).map(part => part.trimStart());
  const plain = parts.find(part => /^Content-Type: text\/plain/im.test(part)) ?? '';
  const body = plain.slice(plain.indexOf('\r\n\r\n') + 4);
  const encoding = headersOf(plain).get('content-transfer-encoding') ?? '';
  return (encoding === 'quoted-printable' ? unquoted(body) : body).replaceAll('\r\n', '\n').trimEnd();
}

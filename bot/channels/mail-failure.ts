import type { Sent } from './channel.ts';
import type { MailTrouble } from './mail-trouble.ts';

/** How far an attempt came. */
export interface MailAttempt {
  /** How many addresses the channel has. */
  readonly addresses: number;
  /** How many of them have the notice, from this attempt or an earlier one. */
  readonly reached: number;
  /** Their marks. */
  readonly told: readonly string[];
  readonly troubles: readonly MailTrouble[];
  /** Variable that holds the addresses, for the sentence that tells staff where to look. */
  readonly variable: string;
}

/** The outcome of an attempt that did not reach everybody, in sentences for staff. Counts only. */
export function mailFailure({ addresses, reached, told, troubles, variable }: MailAttempt): Sent {
  const ofServer = troubles.find(({ ofAddress }) => !ofAddress);
  const sentences = [
    ...(ofServer === undefined ? [] : [mailTroubleInWords(ofServer)]),
    ...addressSentences(troubles, variable),
    ...(reached === 0
      ? []
      : [`${reached} of ${addresses} addresses have the notice; the next attempt leaves them out.`]),
  ];
  return {
    failed: sentences.join(' '),
    retry: ofServer !== undefined || troubles.some(({ what }) => what !== 'refused'),
    ...(told.length === 0 ? {} : { told }),
  };
}

function addressSentences(troubles: readonly MailTrouble[], variable: string): string[] {
  const waiting = troubles.filter(({ what, ofAddress }) => ofAddress && what === 'wait');
  const refused = troubles.filter(({ what, ofAddress }) => ofAddress && what === 'refused');
  return [
    ...(waiting.length === 0
      ? []
      : [
          `The mail server put off ${counted(waiting)}. That is usual and settles itself; nothing to do unless it goes on for a day.`,
        ]),
    ...(refused.length === 0
      ? []
      : [
          `The mail server refused ${counted(refused)}. Its log says which. Look through \`${variable}\` for an address that is wrong or no longer exists and put the right one there.`,
        ]),
  ];
}

/** `1 address (550 5.1.1)`, `3 addresses (451, 452)`. */
function counted(troubles: readonly MailTrouble[]): string {
  const codes = [...new Set(troubles.flatMap(({ code }) => code ?? []))].sort();
  return `${inAddresses(troubles.length)} (${codes.join(', ')})`;
}

/** `1 address`, `2 addresses`. */
export function inAddresses(count: number): string {
  return count === 1 ? '1 address' : `${count} addresses`;
}

/** One trouble in a sentence or two, with what to do. It names no host and no address. */
export function mailTroubleInWords({ what, code }: MailTrouble): string {
  const said = code === null ? '' : ` (${code})`;
  switch (what) {
    case 'unknown-name':
      return `The name of the mail server was not found${said}. Check the host in \`SMTP_URL\`.`;
    case 'unreachable':
      return `The mail server could not be reached${said}. Check host and port in \`SMTP_URL\`, and whether the server is running.`;
    case 'no-answer':
      return `The mail server did not answer in time${said}. If this goes on, check host and port in \`SMTP_URL\`: many networks let nothing out on port 25, and 587 or 465 is meant for programs.`;
    case 'broken-off':
      return `The mail server broke off the connection${said}. If this goes on, its log says why.`;
    case 'certificate':
      return `The certificate of the mail server was not accepted${said}, so nothing was sent. Check the host in \`SMTP_URL\`, and that the certificate is in date and names it. For an authority of your own, start the bot with \`NODE_EXTRA_CA_CERTS\`.`;
    case 'no-tls':
      return `No secure connection to the mail server came about${said}, so nothing was sent. A user and a password are sent only over TLS. Use \`smtps://\` with port 465, or \`smtp://\` with port 587 and a server that offers STARTTLS.`;
    case 'stopped':
      return 'The bot was stopped, or ran out of time, before the notice was out.';
    case 'login-refused':
      return `The mail server refused the user or the password${said}. Put the ones that hold now into \`SMTP_URL\`.`;
    case 'login-wanted':
      return `The mail server wants a user and a password${said}. Put them into \`SMTP_URL\`.`;
    case 'no-mail-server':
      return `What answered does not speak as a mail server does${said}. Check host and port in \`SMTP_URL\`; with port 465 it begins with \`smtps://\`.`;
    case 'busy':
      return `The mail server asked to come back later${said}. Nothing to do unless it goes on for a day.`;
    case 'sender-refused':
      return `The mail server does not take mail from the sender's address${said}. Put one into \`NOTICE_FROM\` that this user may send from.`;
    case 'wait':
    case 'refused':
    case 'unclear':
      return `The notice could not be handed to the mail server${said}. Its log may say why.`;
  }
}

import type { SendMailOptions } from 'nodemailer';
import { shortened } from '../../core/text/shortened.ts';
import { visible } from '../../core/text/visible.ts';
import type { Outgoing } from './channel.ts';
import { domainOf, type Mailbox } from './mailbox.ts';
import { messageId } from './mark.ts';
import { wrapped } from './wrap.ts';

/** The message to one address. Nothing in it is fetched, counted or followed, and it names no other recipient. */
export function messageTo(
  address: string,
  notice: Outgoing,
  from: Mailbox,
  key: Buffer | null,
  now: Date,
): SendMailOptions {
  const domain = domainOf(from.address);
  return {
    from: { name: oneLine(from.name), address: from.address },
    to: { name: '', address },
    replyTo: { name: '', address: notice.objectionsAddress },
    subject: oneLine(notice.subject),
    date: now,
    messageId: messageId(notice, address, key, domain),
    headers: {
      // RFC 2919: a name below a domain of the sender's own; the same for every notice of the channel.
      'List-Id': `<${notice.channel}.subprocessor-notices.${domain}>`,
      // RFC 3834: no out-of-office reply, which would arrive where objections are read. The second says so to Exchange;
      // its `All` would also suppress the reports of mail that could not be delivered.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    text: wrapped(notice.text),
    ...(notice.html === null ? {} : { html: notice.html }),
    // A text that looked like a path or an address must never make a mail out of a file or a page.
    disableFileAccess: true,
    disableUrlAccess: true,
    textEncoding: 'quoted-printable',
  };
}

/** RFC 5322, 2.1.1: 998 characters a line, and nothing folds a word. Subjects are shorter, and so are names. */
const longestHeader = 500;

/**
 * Text for a header: one line, in which what is hidden shows. What a mail program would take for an encoded word
 * (RFC 2047) is broken up: it would show something else than what was previewed.
 */
function oneLine(text: string): string {
  const line = visible(text.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').trim()).replaceAll('=?', '= ?');
  return shortened(line, longestHeader);
}

import { decodedWords } from '../../test/bot/channels/mail-on-loopback.ts';
import type { Mail } from '../scene/mail-of.ts';
import { html } from './escape.ts';

const shown = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'List-Id',
  'Auto-Submitted',
  'Message-ID',
] as const;

/** The name of a mail's files: `1-standard`. */
export function mailName({ to }: Mail, index: number): string {
  return `mail-${index + 1}-${to.split('@')[0] ?? ''}`.replace(/[^a-z0-9-]/gi, '-');
}

/** A mail as text: the headers that a reader knows, then its words. */
export function mailText(mail: Mail): string {
  return `${headers(mail)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n\n${mail.text}\n`;
}

/** All mails on one page. */
export function mailsHtml(mails: readonly Mail[]): string {
  const articles = mails.map((mail, index) => {
    const name = mailName(mail, index);
    const rows = headers(mail)
      .map(([header, value]) => `<div><dt>${header}</dt><dd>${html(value)}</dd></div>`)
      .join('\n');
    return `<article class="mail"><h2>To ${html(mail.to)}</h2>
<dl class="headers">${rows}</dl>
<pre tabindex="0">${html(mail.text)}</pre>
<p class="files"><a href="${name}.eml">As it came over the wire (.eml)</a> · <a href="${name}.txt">As text</a></p></article>`;
  });
  return `<h1>The mails</h1>
<p class="lead">One for each kind of agreement, given by the bot to a mail server on this machine: text and HTML, no picture, nothing that a mail program would fetch.</p>
${articles.join('\n')}`;
}

function headers({ headers: all }: Mail): [string, string][] {
  return shown.flatMap(name => {
    const value = all.get(name.toLowerCase());
    return value === undefined ? [] : [[name, decodedWords(value)] as [string, string]];
  });
}

import { trimEnd } from '../../core/text/trim.ts';

/** A line of facts: a label, a colon, and two spaces or more, which no text from a file can hold. */
const factLine = /^([^:]{1,80}): {2,}(\S.*)$/;

/** Pages and mailboxes as they stand in a plain text. */
const address = /(https:\/\/[^\s<>"'`]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/**
 * The plain text of a notice as a small HTML page: the same words, facts as a table whose rows have headings, and links
 * to pages and mailboxes only. Nothing in it is loaded from anywhere.
 */
export function noticeHtml(text: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<title>Notice about subprocessors</title>',
    '</head>',
    '<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">',
    ...text
      .trim()
      .split(/\n{2,}/)
      .map(block),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function block(text: string): string {
  const lines = text.split('\n');
  const rows = lines.map(line => factLine.exec(line));
  if (!rows.every(row => row !== null)) return `<p>${lines.map(linked).join('<br>\n')}</p>`;
  return ['<table>', ...rows.map(([, label = '', value = '']) => row(label, value)), '</table>'].join('\n');
}

function row(label: string, value: string): string {
  const style = 'text-align: left; vertical-align: top; padding-right: 1em; white-space: nowrap';
  return `<tr><th scope="row" style="${style}">${escaped(label)}</th><td>${linked(value)}</td></tr>`;
}

/** A line with its addresses as links; whatever ends the sentence around an address is no part of it. */
function linked(line: string): string {
  return line
    .split(address)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      const found = trimEnd(part, '.,;:!?)]');
      const target = found.startsWith('https:') ? URL.parse(found)?.href : `mailto:${found}`;
      const rest = escaped(part.slice(found.length));
      return target === undefined
        ? escaped(part)
        : `<a href="${escaped(target)}">${escaped(found)}</a>${rest}`;
    })
    .join('');
}

const entities: Readonly<{ [character: string]: string }> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, one => entities[one] ?? '');
}

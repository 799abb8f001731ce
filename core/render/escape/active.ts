/**
 * What GitHub turns into something else after the Markdown has been read: mentions, references to issues and commits,
 * addresses, emoji, mathematics. It looks at the finished text, so neither a backslash nor an entity holds it off;
 * only inside a code span does it leave text alone.
 * (docs.github.com, "Autolinked references and URLs" and "Writing mathematical expressions"; for addresses, the second
 * pass that micromark-extension-gfm-autolink-literal describes in its readme.)
 */
const activeAnywhere: readonly RegExp[] = [
  /@[\w.-]/,
  /#\d/,
  /:\/\//,
  /www\./i,
  /(?<![\da-z])(?:GH-\d|GHSA-)/i,
  // A commit: 7 to 40 hexadecimal digits. Both letters and digits, so that neither words nor plain numbers are meant.
  /(?<![\da-z])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\da-z])/i,
];

/** What stays active in the text of a link too. */
const activeInLinks: readonly RegExp[] = [/:[\w+-]+:/, /\$/];

const couldBeActive = /[@#:$]|www\.|GH|[\da-f]{7}/i;

/** Whether there may be such a stretch in a text: the common case, that there is none, is decided quickly. */
export function mayHoldActive(text: string): boolean {
  return couldBeActive.test(text);
}

/** Whether GitHub would make something of this stretch of text, which holds no white space. */
export function isActive(text: string): boolean {
  return couldBeActive.test(text) && (activeAnywhere.some(one => one.test(text)) || isActiveInLink(text));
}

/** Whether GitHub would make something of it inside a link, where it makes no further links. */
export function isActiveInLink(text: string): boolean {
  return activeInLinks.some(one => one.test(text));
}

/** The stretch without the punctuation that ends the sentence around it, if what remains is active still. */
export function coreOf(text: string, active: (text: string) => boolean): string {
  let end = text.length;
  while (end > 0 && '.!?:'.includes(text.charAt(end - 1))) end -= 1;
  const core = text.slice(0, end);
  return active(core) ? core : text;
}

/** A code span that shows exactly this text, which holds no line end; inside a table it may hold no pipe. */
export function codeSpan(text: string): string {
  let fence = '`';
  for (const [run] of text.matchAll(/`+/g))
    if (run.length >= fence.length) fence = '`'.repeat(run.length + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

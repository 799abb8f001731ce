/**
 * The address as a link visits it, or null if it is no `https:` or `mailto:` address. What could end the destination of
 * a Markdown link, a table cell, an attribute or the line is percent-encoded.
 */
export function linkable(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:') return null;
  return url.href.replace(/[\s()<>|"'`\\$*]/g, percentEncode);
}

/** The same as the destination of a Markdown link. */
export function destinationOf(address: string): string | null {
  const target = linkable(address);
  return target === null ? null : escapeEntities(target);
}

/** The address as it is visited: a host in other letters than Latin is shown in its `xn--` form. */
export function shownAddress(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them
  return /^[\u0000-\u007F]*$/.test(address) || !URL.canParse(address) ? address : new URL(address).href;
}

/** Text in which nothing is read as a character reference such as `&copy;`. */
export function escapeEntities(text: string): string {
  return text.replace(/&(?=#?[A-Za-z\d]+;)/g, '&amp;');
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** One line of a comment, and whether its author wrote it as text of their own. */
export interface Line {
  readonly text: string;
  /** `false` for a quotation, code, and what stands in an HTML comment: somebody else's words, or none. */
  readonly own: boolean;
}

/** What hides the lines that follow, until a line ends it. */
type Hiding = { readonly kind: 'fence'; readonly mark: string } | { readonly kind: 'comment' | 'pre' };

/**
 * A comment as lines. Where Markdown could be read in two ways a line counts as hidden: a command that is overlooked
 * leaves the comment unread and a person looks at it; one that nobody gave would be carried out.
 */
export function linesOf(body: string): Line[] {
  let hiding: Hiding | null = null;
  return body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(text => {
      const before: Hiding | null = hiding;
      hiding = before === null ? beginningOf(text) : endsIn(text, before) ? null : before;
      const isFence = before === null && hiding?.kind === 'fence';
      const own = before === null && !isFence && !/^(?: {4}|\t| {0,3}(?:>|<!--|<pre\b))/i.test(text);
      return { text, own };
    });
}

function beginningOf(text: string): Hiding | null {
  const [, mark, rest = ''] = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(text) ?? [];
  // Three backticks with more of them behind are code within the line, and hide nothing else.
  if (mark !== undefined && !(mark.startsWith('`') && rest.includes('`'))) return { kind: 'fence', mark };
  if (/^(?: {4}|\t| {0,3}>)/.test(text)) return null;
  const comment = text.lastIndexOf('<!--');
  if (comment !== -1 && !text.includes('-->', comment)) return { kind: 'comment' };
  return /^ {0,3}<pre\b/i.test(text) && !/<\/pre>/i.test(text) ? { kind: 'pre' } : null;
}

function endsIn(text: string, hiding: Hiding): boolean {
  switch (hiding.kind) {
    case 'fence': {
      const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
      return mark?.startsWith(hiding.mark) === true;
    }
    case 'comment':
      return text.includes('-->');
    case 'pre':
      return /<\/pre>/i.test(text);
  }
}

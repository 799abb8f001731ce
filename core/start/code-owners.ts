import ignore from 'ignore';
import { trimEnd } from '../text/trim.ts';

const begin = '# subprocessor-registry: begin';
const end = '# subprocessor-registry: end';

/** Where GitHub looks for the file, in this order; only the first one counts. */
export const codeOwnersPlaces: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * A file of code owners in which these people own the registry, between two marks. What stands there already stays; the
 * block goes to the end, for the last line that fits a file decides. They own the workflows too, which could get past every
 * check, unless somebody does already.
 */
export function withCodeOwners(standing: string, owners: string): string {
  // The last one, which is ours: if a person took away the mark that ends an earlier one, what follows is no part of a block.
  const from = standing.lastIndexOf(begin);
  const to = standing.indexOf(end, from);
  const rest =
    from === -1 || to === -1
      ? standing
      : standing.slice(0, from) + standing.slice(to).replace(/.*\r?\n?/, '');
  const workflows =
    codeOwnersOf('.github/workflows/validate.yml', rest).length > 0 ? '' : `/.github/ ${owners}\n`;
  const block = `${begin}\n/registry/ ${owners}\n${workflows}${end}\n`;
  if (rest === '') return block;
  return `${trimEnd(rest, '\n')}\n\n${block}`;
}

/** Owners of a file: of the last line that fits it. Patterns are those of .gitignore, without `!` and `[…]`. */
export function codeOwnersOf(file: string, text: string): string[] {
  let owners: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...people] = line.replace(/\s#.*/s, '').trim().split(/\s+/);
    if (/^!|\[/.test(pattern)) continue;
    if (ignore().add(pattern).ignores(file)) owners = people;
  }
  return owners;
}

/** Whether these are owners as GitHub takes them: `@person`, `@organisation/team` or addresses, with spaces between. */
export function areOwners(text: string): boolean {
  return text
    .split(/\s+/)
    .every(one =>
      /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$|^[^\s@#]+@[^\s@#.]+\.[^\s@#]+$/.test(one),
    );
}

import { trimEnd } from '../text/trim.ts';

const begin = '# subprocessor-registry: begin';
const end = '# subprocessor-registry: end';

/** Where GitHub looks for the file, in this order; only the first one counts. */
export const codeOwnersPlaces: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * A file of code owners in which these people own the registry, between two marks. What stands there already stays; the
 * block goes to the end, for the last line that fits a file decides.
 */
export function withCodeOwners(standing: string, owners: string): string {
  const block = `${begin}\n/registry/ ${owners}\n${end}\n`;
  const from = standing.indexOf(begin);
  const to = standing.indexOf(end, from);
  const rest =
    from === -1 || to === -1
      ? standing
      : standing.slice(0, from) + standing.slice(to + end.length).replace(/^\r?\n/, '');
  if (rest === '') return block;
  return `${trimEnd(rest, '\n')}\n\n${block}`;
}

/** Whether these are owners as GitHub takes them: `@person`, `@organisation/team` or addresses, with spaces between. */
export function areOwners(text: string): boolean {
  return text
    .split(/\s+/)
    .every(one =>
      /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$|^[^\s@#]+@[^\s@#.]+\.[^\s@#]+$/.test(one),
    );
}

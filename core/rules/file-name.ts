import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices: a file of such a name cannot be checked out there. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

export const rule: RuleOn<'tree'> = {
  id: 'file-name',
  severity: 'error',
  title: 'An entry’s file name is its id: lower-case letters, digits and hyphens',
  on: 'tree',
  *check(files) {
    for (const { path, kind } of files) {
      const id = /^subprocessors\/([^/]+)\.yaml$/.exec(path)?.[1];
      if (id === undefined || kind === 'folder') continue;
      if (reserved.test(id)) {
        yield {
          file: path,
          message: `${quote(id)} is a name that Windows keeps for a device. Add a word: ${quote(`${id}-service`)}.`,
        };
      } else if (slug.test(id) && id.length > 64) {
        yield {
          file: path,
          message: `The name of the file is the entry's id. It has ${id.length} characters; use at most 64.`,
        };
      } else if (!slug.test(id)) {
        const better = suggestion(id);
        const such = better === '' ? '' : `, such as ${quote(`${better}.yaml`)}`;
        yield {
          file: path,
          message: `The name of the file is the entry's id. Use lower-case letters, digits and single hyphens${such}.`,
        };
      }
    }
  },
};

function suggestion(id: string): string {
  return id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

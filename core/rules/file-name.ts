import { quote } from '../text/quote.ts';
import { longestSlug, reserved, slug, slugOf } from '../text/slug.ts';
import type { RuleOn } from './rule.ts';

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
      } else if (slug.test(id) && id.length > longestSlug) {
        yield {
          file: path,
          message: `The name of the file is the entry's id. It has ${id.length} characters; use at most ${longestSlug}.`,
        };
      } else if (!slug.test(id)) {
        const better = slugOf(id);
        const such = better === '' ? '' : `, such as ${quote(`${better}.yaml`)}`;
        yield {
          file: path,
          message: `The name of the file is the entry's id. Use lower-case letters, digits and single hyphens${such}.`,
        };
      }
    }
  },
};

import { maxFileBytes, type SourceFile } from '../source.ts';
import { visible } from '../text/visible.ts';
import type { RuleOn } from './rule.ts';

/** Files whose content is the registry. Of any other, nobody needs to have read a byte. */
const isOurs = /^(?:registry|retired|subprocessors\/[^/]+)\.yaml$/;

/** A file that was not read must not look like one that is not there: its company would vanish from the page. */
const isLost = ({ path, kind, size, bytes }: SourceFile) =>
  kind === 'file' && bytes === null && size <= maxFileBytes && isOurs.test(path);

export const rule: RuleOn<'tree'> = {
  id: 'unreadable-file',
  severity: 'error',
  title: 'Every file of the registry can be read',
  on: 'tree',
  *check(files) {
    for (const file of files) {
      if (file.problem === undefined && !isLost(file)) continue;
      const why = file.problem === undefined ? '' : ` (${visible(file.problem)})`;
      yield {
        file: file.path,
        message: `This cannot be read${why}. Check its permissions and that it still exists.`,
      };
    }
  },
};

import { maxFileBytes } from '../source.ts';
import { grouped } from '../text/grouped.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'tree'> = {
  id: 'file-too-large',
  severity: 'error',
  title: 'No file is larger than 256 KiB',
  on: 'tree',
  *check(files) {
    for (const { path, size, kind } of files) {
      if (kind !== 'file' || size <= maxFileBytes) continue;
      const kib = grouped(Math.ceil(size / 1024));
      yield {
        file: path,
        message: `The file has ${kib} KiB; at most ${maxFileBytes / 1024} KiB are read. An entry is about one KiB: is this the right file?`,
      };
    }
  },
};

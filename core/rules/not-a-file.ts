import type { SourceKind } from '../source.ts';
import type { RuleOn } from './rule.ts';

const words: Readonly<Record<Exclude<SourceKind, 'file'>, string>> = {
  folder:
    'This is a folder, and a file of this name is meant to be here. Put its content into one file, or give the folder’s files names of their own.',
  symlink: 'This is a symbolic link, which could point anywhere. Put a copy of the file here.',
  submodule:
    'This is a Git submodule. Everything the registry says stands in the repository itself: remove it.',
  other: 'This is neither a file nor a folder. Remove it.',
};

export const rule: RuleOn<'tree'> = {
  id: 'not-a-file',
  severity: 'error',
  title: 'Everything in the registry is a plain file',
  on: 'tree',
  *check(files) {
    for (const { path, kind } of files) {
      if (kind === 'file') continue;
      if (kind === 'folder' && !/\.ya?ml$/i.test(path)) continue;
      yield { file: path, message: words[kind] };
    }
  },
};

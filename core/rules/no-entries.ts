import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'tree'> = {
  id: 'no-entries',
  severity: 'warning',
  title: 'A registry has entries',
  on: 'tree',
  *check(files) {
    if (files.some(file => /^subprocessors\/[^/]+\.yaml$/.test(file.path))) return;
    yield {
      file: 'registry.yaml',
      message:
        'There is not one entry under subprocessors/. If the company has no subprocessors, all is well; else add a file for each.',
    };
  },
};

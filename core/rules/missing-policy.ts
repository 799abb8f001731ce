import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'tree'> = {
  id: 'missing-policy',
  severity: 'error',
  title: 'A registry has a policy',
  on: 'tree',
  *check(files) {
    if (files.some(file => file.path === 'registry.yaml')) return;
    yield {
      file: 'registry.yaml',
      message:
        'There is no policy here. Create registry.yaml with publisher, categories, window and objections; docs/policy.md shows one. If the registry stands elsewhere, name its folder.',
    };
  },
};

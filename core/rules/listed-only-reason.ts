import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'listed-only-reason',
  severity: 'error',
  title: 'A company that is listed only has a reason',
  on: 'entry',
  *check({ fields, states }) {
    if (fields.relationship !== 'listed-only' || states('relationship_reason')) return;
    yield {
      at: ['relationship'],
      message:
        'Say why this company is named although it is no subprocessor: add `relationship_reason:` with a sentence.',
    };
  },
};

import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'policy-not-ready',
  severity: 'error',
  title: 'A policy says what an objection does, before anything is announced under it',
  on: 'policy',
  *check({ fields, level }) {
    if (level !== 'announced') return;
    if (fields.objections !== undefined && fields.objections.effect === undefined) {
      yield {
        at: ['objections'],
        part: 'key',
        message:
          'Notices promise customers what happens while an objection is open. Add `effect:` with that sentence, in the words of your contract.',
      };
    }
    if (fields.publisher !== undefined && fields.publisher.legal_name === undefined) {
      yield {
        at: ['publisher'],
        part: 'key',
        severity: 'warning',
        message:
          'Notices name the company that sends them. Add `legal_name:` as it stands in the contract with customers.',
      };
    }
  },
};

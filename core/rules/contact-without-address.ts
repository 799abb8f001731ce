import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'contact-without-address',
  severity: 'error',
  title: 'A contact can be reached',
  on: 'entry',
  *check({ fields }) {
    for (const [index, { email, url }] of (fields.contact ?? []).entries()) {
      if ((email === undefined) !== (url === undefined)) continue;
      const message =
        email === undefined
          ? 'This contact has a label and no address. Add `email:` or `url:`.'
          : 'A contact is an e-mail address or a page. Make two items of it, each with "- " in front.';
      yield { at: ['contact', index], message };
    }
  },
};

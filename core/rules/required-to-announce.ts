import type { RuleOn } from './rule.ts';

/** What a customer needs in order to judge a change (SCC 2021/915, clause 7.7 and annex IV). */
export const rule: RuleOn<'entry'> = {
  id: 'required-to-announce',
  severity: 'error',
  title: 'An entry says what customers need to judge it, before it is announced',
  on: 'entry',
  *check({ fields, states }, { policy, standing, level }) {
    if (policy === null || fields.relationship === 'listed-only') return;
    if (level !== 'announced' && standing !== 'new') return;
    const missing = policy.require.announced.filter(field => !states(field));
    if (missing.length === 0) return;
    const names = missing.map(field => `\`${field}\``).join(', ');
    yield {
      at: [],
      part: 'key',
      severity: level === 'announced' ? 'error' : 'note',
      message: `Before this can be announced to customers it has to say more: ${names}. What you do not know, write as \`unknown: <whom you asked>\`.`,
    };
  },
};

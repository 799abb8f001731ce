import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'holidays-missing',
  severity: 'error',
  title: 'A window that rolls over or counts working days names its holidays',
  on: 'policy',
  *check({ policy }) {
    if (policy === null) return;
    const { rolls_over, counting, holidays } = policy.window;
    if (holidays !== undefined || (!rolls_over && counting === 'calendar')) return;
    const reason =
      counting === 'working'
        ? 'It counts working days'
        : 'It rolls over weekends and public holidays (the default)';
    yield {
      at: ['window'],
      part: 'key',
      message: `The window does not say whose public holidays count. ${reason}: add \`holidays: DE\` (a country, or country and region), or \`rolls_over: false\` with \`counting: calendar\`.`,
    };
  },
};

import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'review-overdue',
  severity: 'warning',
  title: 'A review that is due has been done',
  on: 'entry',
  *check({ fields }, { today }) {
    const next = fields.review?.next;
    if (today === null || next === undefined || next >= today) return;
    yield {
      at: ['review', 'next'],
      message: `The review was due on ${next}. Look at the entry again, then set \`review.last\` and the next \`review.next\`.`,
    };
  },
};

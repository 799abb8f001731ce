import { isDeadline } from '../../core/deadline/deadline.ts';
import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'holidays-reach',
  group: 'registry',
  weight: 'promise',
  title: 'Deadlines can be counted, today and half a year from now',
  *check({ registry }) {
    if (!isSeen(registry)) return;
    const { today, later } = registry.value.deadlines;
    if (today.length === 0) return;
    const now = today.find(one => !isDeadline(one));
    const then = later.find(one => !isDeadline(one));
    if (now !== undefined && !isDeadline(now)) {
      yield notFine(
        `No deadline can be counted today, so nothing can be announced: ${now.reason}`,
        'Correct `window` in the policy, or take a newer version of this tool for newer holidays.',
      );
    } else if (then !== undefined && !isDeadline(then)) {
      yield notFine(
        `Half a year from now no deadline could be counted: ${then.reason}`,
        'Take a newer version of this tool, which knows the holidays of later years.',
      );
    } else yield fine('Deadlines can be counted for every group, half a year ahead too.');
  },
};

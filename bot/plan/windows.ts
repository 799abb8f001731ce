import type { Deadline } from '../../core/deadline/deadline.ts';
import type { Policy } from '../../core/policy.ts';
import type { WindowOfGroup } from '../record.ts';

/** The windows of a change, as the ledger keeps them: counted once, at the announcement. */
export function windowsOf(deadlines: readonly Deadline[], policy: Policy): WindowOfGroup[] {
  return deadlines.map(({ group, lastDay, local, zone, utc, steps }) => ({
    group,
    authorisation: policy.groups.find(({ id }) => id === group)?.authorisation ?? 'general',
    last_day: lastDay,
    local,
    zone,
    utc,
    steps: steps.map(({ words }) => words),
  }));
}

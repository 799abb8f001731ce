import type { Wait } from '../plan/wait.ts';
import type { Record } from '../record.ts';

/** Where a change stands, in words that are true under the label of its state. */
export function stateInWords({ state, windows }: Record, waits: readonly Wait[]): string {
  switch (state) {
    case 'announcing':
      return 'announcing; the notices are going out';
    case 'open':
      if (windows.length === 0) return 'open';
      return waits.some(wait => wait.for === 'deadline')
        ? 'open; the time to object is running'
        : 'open; the time to object has ended, and something is left to do';
    case 'held':
      return 'held';
    case 'window-closed':
      return windows.length === 0 ? 'customers have been told' : 'window closed; nothing is open';
    case 'in-the-list':
      return 'in the list';
    case 'cancelled':
      return 'cancelled';
    case 'replaced':
      return 'replaced; announced again';
  }
}

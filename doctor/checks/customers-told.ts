import { firstKinds, isRequired, wasSent } from '../../bot/plan/owed.ts';
import { isFinal, type Record } from '../../bot/record.ts';
import { changeName } from '../../bot/texts/change-name.ts';
import { hoursSince, late } from '../ages.ts';
import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'customers-told',
  group: 'changes',
  weight: 'promise',
  title: 'Whoever may object to a change that is under way has been told of it',
  *check({ ledger, now }) {
    const records = isSeen(ledger) ? (ledger.value?.records ?? []) : [];
    for (const record of records) {
      const { announced, windows, policy } = record;
      if (isFinal(record) || windows.length === 0 || policy.passive_only !== undefined) continue;
      if (record.state === 'cancelled' || record.state === 'replaced') continue;
      const untold = windows.map(({ group }) => group).filter(group => !isTold(record, group));
      // A pass may be in the middle of it.
      if (untold.length > 0 && hoursSince(announced.at, now) <= late) continue;
      yield untold.length === 0
        ? fine('Each group was told on an active channel.', changeName(record))
        : notFine(
            `Its time to object is counted, and no active channel has told the ${untold.length === 1 ? 'group' : 'groups'} \`${untold.join('`, `')}\`.`,
            'Look at the settings of the channels; the notice is tried again by itself. The window does not end before it is out.',
            changeName(record),
          );
    }
  },
};

function isTold(record: Record, group: string): boolean {
  return record.notices.some(
    notice =>
      firstKinds.includes(notice.kind) &&
      (notice.group === group || notice.group === null) &&
      isRequired(record, notice.channel) &&
      record.policy.channels.some(({ id, kind }) => id === notice.channel && kind !== 'issue') &&
      (wasSent(notice.evidence) || notice.evidence === 'waived'),
  );
}

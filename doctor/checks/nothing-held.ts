import { settleMilliseconds, waitsFor } from '../../bot/plan/wait.ts';
import { latestEnd, type Record } from '../../bot/record.ts';
import { changeName } from '../../bot/texts/change-name.ts';
import { waitRemedy, waitsInWords } from '../../bot/texts/wait-words.ts';
import { ago } from '../ages.ts';
import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

const alive: readonly Record['state'][] = ['announcing', 'open', 'held', 'window-closed'];

export const check: Check = {
  id: 'nothing-held',
  group: 'changes',
  weight: 'care',
  title: 'No change is held after its deadline',
  *check({ ledger, now }) {
    const records = (isSeen(ledger) ? (ledger.value?.records ?? []) : []).filter(({ state }) =>
      alive.includes(state),
    );
    for (const record of records) {
      const end = latestEnd(record);
      if (end === null) continue;
      if (Date.parse(now) < Date.parse(end) + settleMilliseconds) {
        yield fine(
          `Customers can object until ${ago(end, now).replace(/ \(.*\)$/, '')}.`,
          changeName(record),
        );
        continue;
      }
      const waits = waitsFor(record, now, []);
      const words = waitsInWords(waits, record);
      if (words === null) {
        const merge = record.state === 'window-closed' && record.merged === null;
        yield fine(
          merge ? 'Its window is closed, and its pull request can be merged.' : 'Nothing holds it.',
          changeName(record),
        );
      } else {
        const remedies = waits.flatMap(wait => waitRemedy(wait) ?? []);
        yield notFine(
          `Its time to object ended on ${ago(end, now)}, and it waits for ${words}.`,
          remedies.length === 0 ? 'The next pass goes on with it.' : [...new Set(remedies)].join(' '),
          changeName(record),
        );
      }
    }
  },
};

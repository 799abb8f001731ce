import type { Notice, Record } from '../../bot/record.ts';
import { changeName } from '../../bot/texts/change-name.ts';
import { ago, hoursSince, late } from '../ages.ts';
import { type Answer, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'notices-out',
  group: 'changes',
  weight: 'promise',
  title: 'No notice has failed or is stuck',
  *check({ ledger, now }) {
    const records = isSeen(ledger) ? (ledger.value?.records ?? []) : [];
    const all = records.flatMap(record => record.notices.map(notice => ({ record, notice })));
    if (all.length === 0) return;
    const wrong = all.flatMap(({ record, notice }) => troubleOf(record, notice, now) ?? []);
    if (wrong.length === 0) yield fine('Every notice of a change under way is out, or is going out.');
    yield* wrong;
  },
};

function troubleOf(record: Record, { id, channel, kind, evidence }: Notice, now: string): Answer | null {
  const effect = record.effects[`notice/${id}`];
  const what = `The notice \`${id}\` (${kind}) on the channel \`${channel}\``;
  const waive = `If customers were told in another way: \`/waive-notice ${channel} <why>\` on the change issue.`;
  if (evidence === 'failed') {
    const next = effect?.next_try ?? null;
    const again = next === null ? '' : ` Next try: ${ago(next, now).replace(/ \(.*\)$/, '')}.`;
    return notFine(
      `${what} did not go out. ${effect?.result ?? ''}${again}`,
      `Mend what it says; it is tried again by itself. ${waive}`,
      changeName(record),
    );
  }
  const since = effect?.until ?? record.announced.at;
  if (evidence !== 'waiting' || hoursSince(since, now) <= late) return null;
  return notFine(
    `${what} has been waiting since ${ago(since, now)}: nobody has sent it, or nobody has written down that it was.`,
    `Start a pass, and see that the channel is set up where the bot runs. ${waive}`,
    changeName(record),
  );
}

import type { Observation } from '../observation.ts';
import type { Record } from '../record.ts';
import type { Step } from '../steps.ts';

/**
 * Whether a plan lets something happen that an objection would keep from happening: a gate says success, a window closes,
 * a change is done with. Whoever does such a thing has to have read everything itself.
 */
export function opensSomething(steps: readonly Step[], { ledger }: Observation): boolean {
  const before = 'records' in ledger ? ledger.records : [];
  return steps.some(
    step =>
      (step.do === 'set-status' && step.state === 'success') ||
      (step.do === 'write-ledger' && step.records.some(record => closes(record, before))),
  );
}

function closes(record: Record, before: readonly Record[]): boolean {
  const closed = record.state === 'window-closed' || record.state === 'in-the-list';
  return closed && before.find(({ id }) => id === record.id)?.state !== record.state;
}

import { expect, it } from 'vitest';
import { opensSomething } from '../../../bot/plan/opens.ts';
import type { RecordState } from '../../../bot/record.ts';
import type { Step } from '../../../bot/steps.ts';
import { entry, ledger, look, record, registry } from './a-look.ts';

const list = registry(entry('a'));
const one = record(list, registry(entry('a'), entry('b')));

it.each<[RecordState, RecordState, boolean]>([
  ['open', 'window-closed', true],
  ['window-closed', 'in-the-list', true],
  ['open', 'in-the-list', true],
  ['window-closed', 'window-closed', false],
  ['in-the-list', 'in-the-list', false],
  ['announcing', 'open', false],
  ['open', 'held', false],
  ['window-closed', 'held', false],
  ['open', 'cancelled', false],
])('from %s to %s has to be read whole first: %s', (before, after, expected) => {
  const other = { ...one, id: '0008', state: after };
  const seen = look(list, { ledger: ledger({ records: [other, { ...one, state: before }] }) });
  const write = { do: 'write-ledger', records: [other, { ...one, state: after }] } as unknown as Step;
  expect(opensSomething([write], seen)).toBe(expected);
});

it('a record that was closed before is written again without being read whole', () => {
  const closed = { ...one, id: '0008', state: 'window-closed' as const };
  const write = { do: 'write-ledger', records: [closed] } as unknown as Step;
  expect(opensSomething([write], look(list, { ledger: ledger({ records: [one, closed] }) }))).toBe(false);
});

it('what has to do with no gate and no ledger opens nothing', () => {
  const other = { do: 'set-labels', state: 'success' } as unknown as Step;
  expect(opensSomething([other], look(list))).toBe(false);
});

it('so has a record that nobody knew, and a gate that opens; a gate that shuts has not', () => {
  const write = { do: 'write-ledger', records: [{ ...one, state: 'window-closed' }] } as unknown as Step;
  expect(opensSomething([write], look(list, { ledger: { missing: true } }))).toBe(true);
  const gate = (state: string) => ({ do: 'set-status', state }) as unknown as Step;
  expect(opensSomething([gate('pending'), gate('success')], look(list))).toBe(true);
  expect(opensSomething([gate('pending'), gate('failure'), gate('error')], look(list))).toBe(false);
});

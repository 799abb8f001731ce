import { expect, it } from 'vitest';
import type { Command, Misread } from '../../../bot/commands.ts';
import { publicArguments } from '../../../bot/plan/public-arguments.ts';
import { entry, record, registry } from './a-look.ts';

const change = record(registry(), registry(entry('a')));
const shown = (command: Command | Misread, staff = true, done = true) =>
  publicArguments(change, command, { staff, done });
const of = (id: number) => ({ id, kind: null });
const why = 'It says so.';

it.each<[string, Command, string, string]>([
  ['object', { name: 'object', reason: why }, '', ''],
  ['withdraw', { name: 'withdraw', objection: 2 }, '2', '2'],
  ['still-object', { name: 'still-object', objection: 3 }, '3', '3'],
  ['help', { name: 'help' }, '', ''],
  ['status', { name: 'status' }, '', ''],
  ['mailbox-read', { name: 'mailbox-read' }, '', ''],
  ['confirm', { name: 'confirm', objection: 2 }, '2', '2'],
  ['announce', { name: 'announce', digest: 'abc' }, 'abc', 'abc'],
  ['treat', { name: 'treat', class: 'rename', why }, `rename ${why}`, 'rename'],
  ['count', { name: 'count', comment: of(71) }, '71', '71'],
  [
    'not-objection',
    {
      name: 'not-objection',
      comments: [
        { from: of(71), to: of(71) },
        { from: of(73), to: of(79) },
      ],
    },
    '71 73..79',
    '71 73..79',
  ],
  [
    'record-objection',
    { name: 'record-objection', ref: 'C-1', sentAt: '2026-12-01T08:00Z' },
    'C-1 sent 2026-12-01T08:00Z',
    'C-1 sent 2026-12-01T08:00Z',
  ],
  ['answer', { name: 'answer', objection: 1, outcome: 'agreed', ref: 'C-1' }, '1 agreed C-1', '1 agreed C-1'],
  ['answer, no ref', { name: 'answer', objection: 1, outcome: 'agreed', ref: null }, '1 agreed', '1 agreed'],
  ['extend', { name: 'extend', date: '2026-12-20', why }, `2026-12-20 ${why}`, '2026-12-20'],
  ['approvals-complete', { name: 'approvals-complete', ref: 'C-1' }, 'C-1', 'C-1'],
  ['waive-notice', { name: 'waive-notice', channel: 'customers', why }, `customers ${why}`, 'customers'],
  ['of no such channel', { name: 'waive-notice', channel: 'jane@corp.example', why }, '', ''],
  ['cancel-change', { name: 'cancel-change', why }, why, ''],
])('%s: what stands in public if it was done, and if it was refused', (_, command, done, refused) => {
  expect([shown(command), shown(command, true, false)]).toEqual([done, refused]);
});

it('of an outsider only the number of an objection is kept; of what could not be read nothing', () => {
  expect(shown({ name: 'withdraw', objection: 2 }, false)).toBe('2');
  expect(shown({ name: 'still-object', objection: 2 }, false)).toBe('2');
  expect(shown({ name: 'confirm', objection: 2 }, false)).toBe('');
  expect(shown({ name: 'cancel-change', why }, false)).toBe('');
  expect(shown({ name: 'withdraw', problem: 'arguments' })).toBe('');
});

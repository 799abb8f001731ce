import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../bot/commands.ts';
import { waitsFor } from '../../../bot/plan/wait.ts';
import { commandsIn } from '../../../bot/reading.ts';
import type { Record } from '../../../bot/record.ts';
import { replyToAct } from '../../../bot/texts/replies.ts';
import { outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, ann, bob, carol, ghost, tim } = people;

/** Right use of each command, with something that it can be used on. */
const uses: { readonly [name: string]: string } = {
  object: 'We object.',
  withdraw: '1',
  'still-object': '1',
  help: '',
  announce: '3f9a2c71d0e4b5a69788776655443322',
  treat: 'rename It is the same company.',
  count: '500',
  'not-objection': '500',
  'record-objection': 'C-014 sent 2026-12-01T08:00Z',
  answer: '1 agreed C-014',
  confirm: '1',
  extend: '2026-12-20 The holidays are near.',
  'mailbox-read': '',
  'approvals-complete': 'C-20',
  'waive-notice': 'customers We rang everybody up.',
  'cancel-change': 'We found a better way.',
  status: '',
};

describe('permission', () => {
  const ofStaff = commandTable.filter(({ who }) => who === 'staff');
  it.each(ofStaff.map(({ name }) => name))(
    '/%s is for staff: of anybody else it changes nothing and holds',
    name => {
      for (const author of [carol, tim, ghost]) {
        const tried = pass(change, [says(author, `/${name} ${uses[name]}`, { id: 600 })]);
        expect(outcome(tried)).toBe('refused: for-staff');
        const { comments, acts } = tried;
        expect(comments).toMatchObject([{ verdict: 'unread' }]);
        expect(acts).toMatchObject([{ by: '-', permission: '-', arguments: '' }]);
        expect({ ...tried, comments: [], acts: [] }).toEqual({ ...change, comments: [], acts: [] });
      }
    },
  );

  it.each([
    [alice, 'write'],
    [bob, 'maintain'],
    [ann, 'admin'],
  ])('write and more is staff', (author, permission) => {
    const { acts } = pass(change, [says(author, '/status')]);
    expect(acts).toMatchObject([{ done: true, by: author.login, permission }]);
  });

  it('announcing and treating belong on the pull request, and whoever tries it on the issue is told', () => {
    expect(outcome(pass(change, [says(alice, '/announce 3f9a2c71d0e4b5a69788776655443322')]))).toBe(
      'refused: on-the-pull-request',
    );
    expect(outcome(pass(change, [says(alice, '/treat rename Same.')]))).toBe('refused: on-the-pull-request');
    expect(
      pass(change, [says(alice, '/announce 3f9a2c71d0e4b5a69788776655443322', { source: 'pull' })]),
    ).toBe(change);
  });
});

it('every answer to every command is text, and no line of it is a command', async () => {
  const settings: Record[] = [
    change,
    pass(change, [says(carol, '/object', { id: 500 }), says(carol, 'Hm.', { id: 501 })]),
    await running({ state: 'window-closed' }),
    await running({ state: 'in-the-list', ended_at: '2026-12-11T00:00:00Z' }),
    await running({ state: 'cancelled', why: 'No.' }),
  ];
  for (const record of settings) {
    for (const { name } of commandTable) {
      for (const author of [alice, carol]) {
        for (const rest of [uses[name], '', '2', 'Acme', '@carol', '`/object`\u2028/object']) {
          for (const createdAt of ['2026-12-01T12:00:00Z', '2026-12-10T12:00:00Z']) {
            const told = pass(record, [
              says(carol, '/object', { id: 500 }),
              says(author, `/${name} ${rest}`, { createdAt }),
            ]);
            const act = told.acts.at(-1);
            if (act === undefined) continue;
            const reply = replyToAct(told, act, waitsFor(told, createdAt, []));
            if (act.done && act.says === 'read') continue;
            expect(reply).toMatch(/\S/);
            expect(reply, `${act.command} ${act.says}`).not.toBe('Nothing was changed.');
            expect(reply).not.toBe('Done.');
            expect(commandsIn(reply ?? '')).toEqual([]);
          }
        }
      }
    }
  }
});

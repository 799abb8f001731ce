import { describe, expect, test } from 'vitest';
import type { Record } from '../../../bot/record.ts';
import { differenceLines, differenceTable } from '../../../bot/texts/differences.ts';
import { policyOf } from '../../../core/policy.ts';
import { policyFile, record42Again, speech, threeGroups } from './change-42.ts';

const said = (record: Record, group = 'standard') => differenceLines(record, 'customers', group);

describe('what a correction says of the notice before it', () => {
  test('names what is another now, once as it was and once as it is', async () => {
    const [first, rows, last] = said(await record42Again());
    expect(first).toBe('What differs from our earlier notice (change 41, announced on 16 November 2026):');
    expect(rows?.split('\n').map(line => line.replace(/: +/, ': '))).toEqual([
      'What for, earlier: Turns calls into text.',
      'What for, now: Turns call recordings into text for the transcript feature.',
      'Where, earlier: Germany (hosting)',
      'Where, now: Germany (hosting), Poland (support)',
      'First use, earlier: 14 December 2026, not before the time to object has ended',
      'First use, now: 4 January 2027, not before the time to object has ended',
      'Time to object, earlier: until Wed 2 Dec 2026, 24:00 CET',
      'Time to object, now: until Wed 9 Dec 2026, 24:00 CET',
    ]);
    expect(last).toBe('All of it, as it is now:');
  });

  test('names each entry where there are several, those that are new in it, and those that are left out', async () => {
    const chat = { ...speech, id: 'example-chat', service: 'Example Chat' };
    const mail = { ...speech, id: 'example-mail', service: 'Example Mail' };
    const record = await record42Again(
      { before: [speech, chat], after: [{ ...speech, purpose: 'Something else.' }, mail] },
      { windows: [] },
    );
    const lines = said(record).join('\n').replace(/: +/g, ': ');
    expect(lines).toContain('About: Example Speech\nWhat for, earlier: Turns call recordings');
    expect(lines).toContain(
      'What, earlier: New subprocessor: Example Chat (from 4 January 2027)\nWhat, now: no part of it',
    );
    expect(lines).toContain(
      'What, earlier: no part of it\nWhat, now: New subprocessor: Example Mail (from 4 January 2027)',
    );
    expect(lines).toContain('Time to object, earlier: none\nTime to object, now: until Wed 9 Dec 2026');
    expect(differenceTable(record).join('\n')).toContain('| Example Speech: What it will do | ');
  });

  test('tells each group of its own time only, and the issue of everybody’s', async () => {
    const record = await record42Again({ by: threeGroups });
    const told = record.corrects?.told[0];
    const all: Record = {
      ...record,
      corrects: {
        ...(record.corrects as NonNullable<Record['corrects']>),
        told: ['standard', 'long-notice', 'prior-approval'].map(group => ({
          channel: 'customers',
          record: told?.record ?? '',
          group,
        })),
      },
    };
    expect(said(all, 'long-notice').join('\n')).toMatch(/Time to object, now: +until Thu 24 Dec 2026/);
    expect(said(all, 'long-notice').join('\n')).not.toContain('9 Dec');
    expect(said(all, 'prior-approval').join('\n')).toMatch(/Time to answer, now: +answer by Wed 9 Dec 2026/);
    expect(differenceTable(all).join('\n')).toContain('| Time to object (Agreements with a longer time) |');
  });

  test('says when nothing that was stated is another now', async () => {
    const same = await record42Again({ before: [speech] });
    const { windows } = same;
    const corrects = { ...(same.corrects as NonNullable<Record['corrects']>), windows };
    expect(said({ ...same, corrects })).toEqual([
      'All that our earlier notice (change 41, announced on 16 November 2026) stated is the same in this one.',
    ]);
    expect(differenceTable({ ...same, corrects })).toEqual(['All that was stated there is the same here.']);
  });

  test('counts what it is by now: a deadline that moved since stands there as it stands', async () => {
    const record = await record42Again();
    const windows = record.windows.map(window => ({
      ...window,
      last_day: '2026-12-10',
      utc: '2026-12-10T23:00:00Z',
    }));
    expect(said({ ...record, windows }).join('\n')).toContain('until Thu 10 Dec 2026, 24:00 CET');
  });

  test('names the terms of the policy that a notice states', async () => {
    const other = policyOf({
      ...policyFile,
      objections: { email: 'privacy@calls.example', effect: 'We wait for you.' },
    });
    const record = await record42Again({ before: [speech] }, { policy: other });
    expect(differenceTable(record).join('\n')).toContain(
      '| Mailbox for objections | `privacy@calls.example` | `objections@calls.example` |',
    );
    expect(said(record).join('\n')).toMatch(/What an objection does, earlier: +We wait for you\./);
  });

  test('does not compare with what did not reach them', async () => {
    const record = await record42Again({}, { notices: [] });
    expect(record.corrects?.told).toEqual([]);
    const corrects = {
      ...(record.corrects as NonNullable<Record['corrects']>),
      told: [{ channel: 'customers', group: 'standard', record: '0011' }],
    };
    expect(said({ ...record, corrects })).toEqual([
      'There was a version in between that we did not send to you. Please read this one as a whole.',
    ]);
  });
});

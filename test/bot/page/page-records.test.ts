import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageRecordsOf } from '../../../bot/page/page-records.ts';
import type { Record } from '../../../bot/record.ts';
import { renderPage } from '../../../core/render/page.ts';
import { act, effect, objection, policy, record42, speech, staff, threeGroups } from '../texts/change-42.ts';

const url = 'https://git.example/calls/subprocessors';
const pageOf = (...records: Record[]) =>
  pageRecordsOf(records, { repositoryUrl: url, repositoryId: 1_234_567 });
const chat = { ...speech, id: 'example-chat', service: 'Example Chat', legal_name: 'Example Chat Inc.' };
const ended = '2026-12-10T08:30:00Z';
const inTheList: Partial<Record> = {
  state: 'in-the-list',
  merged: { commit: 'a'.repeat(40), at: ended, early: false },
  ended_at: ended,
};

describe('a change that is coming', () => {
  test('stands on the page with its deadline, from the day its issue is there', async () => {
    const record = await record42({}, { state: 'announcing', issue: null });
    expect(pageOf(record).coming).toEqual([]);
    expect(pageOf({ ...record, issue: 42 }).coming).toMatchObject([
      {
        number: 42,
        url: `${url}/issues/42`,
        kind: 'New',
        companies: [{ service: 'Example Speech', legalName: 'Example Speech GmbH' }],
        concerns: 'Customers who use Call transcripts',
        deadlines: [
          {
            group: 'standard',
            label: 'Standard agreement',
            authorisation: 'general',
            lastDay: '2026-12-09',
            zone: 'Europe/Berlin',
            utc: '2026-12-09T23:00:00Z',
            steps: record.windows[0]?.steps,
          },
        ],
        usedFrom: '2027-01-04',
        state: 'announcing',
      },
    ]);
  });

  test.each([
    ['announcing', 'announcing'],
    ['open', 'open'],
    ['held', 'held'],
    ['window-closed', 'window closed'],
  ] as const)('is still coming while it is %s, in the words of its label', async (state, words) => {
    const page = pageOf(await record42({}, { state }));
    expect(page.coming.map(one => one.state)).toEqual([words]);
    expect([page.past, page.lastChangedOn]).toEqual([[], null]);
  });

  test('has a deadline for each group, also for those who are asked first', async () => {
    const [change] = pageOf(await record42({ by: threeGroups })).coming;
    expect(change?.deadlines.map(({ group, lastDay }) => [group, lastDay])).toEqual([
      ['standard', '2026-12-09'],
      ['long-notice', '2026-12-24'],
      ['prior-approval', '2026-12-09'],
    ]);
  });

  test('concerns everybody if one of its entries narrows nothing down, before or after', async () => {
    const { applies_to: _some, ...everywhere } = speech;
    const concerns = async (before: (typeof speech)[], after: (typeof speech)[]) =>
      pageOf(await record42({ before, after })).coming[0]?.concerns;
    expect(await concerns([], [everywhere])).toBe('All customers');
    expect(await concerns([], [speech, { ...chat, applies_to: {} }])).toBe('All customers');
    expect(await concerns([speech], [everywhere])).toBe('All customers');
    expect(await concerns([everywhere], [speech])).toBe('All customers');
  });

  test('is paused while its pull request is closed', async () => {
    expect(pageOf(await record42({}, { paused: true })).coming[0]?.state).toBe(
      'open; paused, the proposal is closed',
    );
  });

  test('names every company of several, and each kind once', async () => {
    const [change] = pageOf(await record42({ before: [chat], after: [speech] })).coming;
    expect(change?.kind).toBe('Leaves the list; New');
    expect(change?.companies.map(({ service }) => service)).toEqual(['Example Chat', 'Example Speech']);
  });

  test('shows a new company as new, whatever class staff gave it', async () => {
    const record = await record42();
    const changes = record.changes.map(change => ({ ...change, class: 'narrowing' as const }));
    expect(pageOf({ ...record, changes }).coming[0]?.kind).toBe('New');
  });

  test('comes in the order of the issues', async () => {
    const record = await record42();
    const page = pageOf({ ...record, issue: 51 }, record, { ...record, issue: 7 });
    expect(page.coming.map(({ number }) => number)).toEqual([7, 42, 51]);
  });
});

describe('a change that was in the list too soon', () => {
  const early = { commit: 'b'.repeat(40), at: '2026-12-03T15:00:00Z', early: true };

  test('merged before the time to object had ended: still coming, and the page says it is there', async () => {
    const page = pageOf(await record42({}, { merged: early }));
    expect(page.coming[0]?.inTheListAlready).toEqual(['example-speech']);
    expect(page.coming[0]?.state).toBe(
      'open; in the list by 3 December 2026, before the time to object had ended',
    );
    expect(page.lastChangedOn).toBe('2026-12-03');
  });

  test('once its time is over it keeps that note for ever', async () => {
    const page = pageOf(await record42({}, { ...inTheList, merged: early }));
    expect(page.coming).toEqual([]);
    expect(page.past[0]).toMatchObject({
      outcome: 'in the list',
      note: 'In the list by 3 December 2026, before the time to object had ended.',
    });
  });

  test('found on the default branch, and told after the fact', async () => {
    const record = await record42(
      {},
      { kind: 'after-the-fact', id: 'push-bbbbbbbbbbbb', pull: null, merged: early },
    );
    expect(pageOf(record).coming[0]?.state).toBe(
      'open; in the list by 3 December 2026, before customers had been told',
    );
  });

  test('a night owl’s merge belongs to the day it was in the policy’s zone', async () => {
    const page = pageOf(await record42({}, { merged: { ...early, at: '2026-12-03T23:30:00Z' } }));
    expect(page.lastChangedOn).toBe('2026-12-04');
  });
});

describe('a change that has come to its end', () => {
  test('in the list: when customers were told, when their time ended, and how many objected', async () => {
    const objections = [
      objection(1, { state: 'withdrawn' }),
      objection(2, { state: 'answered', outcome: 'agreed', answer: staff('anna-example') }),
    ];
    expect(pageOf(await record42({}, { ...inTheList, objections }))).toMatchObject({
      lastChangedOn: '2026-12-10',
      coming: [],
      past: [
        {
          number: 42,
          url: `${url}/issues/42`,
          date: '2026-12-10',
          kind: 'New',
          companies: [{ service: 'Example Speech', legalName: 'Example Speech GmbH' }],
          toldOn: '2026-11-23',
          windowEndedOn: '2026-12-09',
          objections: { recorded: 2, open: 0 },
          outcome: 'in the list',
          note: null,
        },
      ],
    });
  });

  test('told on the day of the last required notice, not of the first', async () => {
    const record = await record42({}, inTheList);
    const [first] = record.notices;
    if (first === undefined) throw new Error('The record has no notice.');
    const late = { ...first, id: 'n-0002', group: 'long-notice', at: '2026-11-25T09:00:00Z' };
    const more = { ...first, id: 'n-0003', kind: 'more-time' as const, at: '2026-11-27T09:00:00Z' };
    expect(pageOf({ ...record, notices: [late, first, more] }).past[0]?.toldOn).toBe('2026-11-25');
  });

  test('told by the issue alone, where nothing is sent', async () => {
    const effects = { issue: effect({ state: 'done', at: '2026-11-24T09:00:00Z', result: '42' }) };
    const record = await record42({}, { ...inTheList, notices: [] });
    expect(pageOf(record).past[0]?.toldOn).toBeNull();
    expect(pageOf({ ...record, effects }).past[0]?.toldOn).toBe('2026-11-24');
  });

  test('an objection that was overridden is said to be unsettled', async () => {
    const overridden = objection(1, { state: 'answered', outcome: 'proceeding-despite' });
    const [change] = pageOf(await record42({}, { ...inTheList, objections: [overridden] })).past;
    expect(change?.note).toBe('It went ahead with 1 objection unsettled.');
  });

  test('cancelled: on the day staff said so, although not everybody has been told of that yet', async () => {
    const cancelled = act('cancel-change', 'cancelled', { at: '2026-12-01T10:00:00Z' });
    const record = await record42({}, { state: 'cancelled', acts: [cancelled], why: 'Too dear' });
    const [change] = pageOf(record).past;
    expect(change).toMatchObject({
      date: '2026-12-01',
      outcome: 'cancelled',
      note: 'Given up before the time to object had ended.',
    });
    expect(pageOf({ ...record, ended_at: '2026-12-02T10:00:00Z' }).past).toEqual([change]);
    expect(JSON.stringify(change)).not.toContain('Too dear');
  });

  test('replaced: points to the change that took its place, objections and all', async () => {
    const first = await record42(
      {},
      {
        state: 'replaced',
        ended_at: '2026-12-01T10:00:00Z',
        objections: [objection(1)],
      },
    );
    const second = await record42({}, { id: '0012.2', issue: 51, replaces: '0012' });
    const page = pageOf(first, second);
    expect(page.coming.map(({ number }) => number)).toEqual([51]);
    expect(page.past).toMatchObject([
      {
        number: 42,
        outcome: 'replaced',
        note: 'Announced again as change 51; its objections count there too.',
      },
    ]);
  });

  test('a removal has no time to object', async () => {
    const [change] = pageOf(await record42({ before: [speech], after: [] }, inTheList)).past;
    expect(change).toMatchObject({ kind: 'Leaves the list', windowEndedOn: null });
  });

  test('treated otherwise by staff: that it was, and neither who nor why', async () => {
    const treated = {
      class: 'narrowing',
      why: 'Mr Doe asked',
      by: 'anna-example',
      at: ended,
      comment: 1,
    } as const;
    const [change] = pageOf(await record42({}, { ...inTheList, treated })).past;
    expect(change?.note).toBe(
      'How it was treated was decided by a person; the reason stands with the change.',
    );
  });

  test('the newest stands first, whatever their numbers', async () => {
    const record = await record42({}, inTheList);
    const page = pageOf(
      { ...record, issue: 50, ended_at: '2026-12-01T10:00:00Z' },
      { ...record, issue: 49, ended_at: '2026-12-03T10:00:00Z' },
      { ...record, issue: 51, ended_at: '2026-12-03T10:00:00Z' },
    );
    expect(page.past.map(({ number }) => number)).toEqual([51, 49, 50]);
  });
});

describe('whatever stands in the ledger', () => {
  test('the order of its files makes no difference, and nothing is counted twice', async () => {
    const some = await Promise.all([
      record42({}, { issue: 1 }),
      record42({}, { ...inTheList, issue: 2 }),
      record42({}, { state: 'cancelled', issue: 3, ended_at: ended }),
      record42({}, { state: 'replaced', issue: 4, ended_at: ended }),
      record42({}, { state: 'announcing', issue: null }),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), shuffled => {
        const page = pageOf(...shuffled);
        expect(page).toEqual(pageOf(...some));
        expect(page.coming.length + page.past.length).toBe(4);
      }),
      { numRuns: 20 },
    );
  });

  test('no login, no reason and nobody’s words reach the page', async () => {
    const secret = 'secret-words';
    const record = await record42(
      {},
      {
        why: secret,
        announced: { by: secret, permission: 'write', at: ended, on: '2026-11-23', comment: 1 },
        treated: { class: 'narrowing', why: secret, by: secret, at: ended, comment: 1 },
        acts: [act('waive-notice', secret, { arguments: secret, by: secret })],
        mailbox_read: staff(secret),
        objections: [objection(1, { answer: staff(secret), ref: 'C-014' })],
      },
    );
    for (const state of ['open', 'in-the-list', 'cancelled', 'replaced'] as const) {
      const page = renderPage(
        { policy, entries: [speech], retired: [] },
        pageOf({ ...record, state, ended_at: ended }),
      );
      const data = JSON.stringify(pageOf({ ...record, state, ended_at: ended }));
      for (const published of [page, data]) {
        expect(published).not.toContain(secret);
        expect(published).not.toContain('C-014');
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../bot/page/change-events.ts';
import type { Record } from '../../../bot/record.ts';
import { act, record42, staff } from '../texts/change-42.ts';

const story = (record: Record) => eventsOf(record).map(({ at, what }) => `${at} ${what}`);
const merged = (at: string, early = false) => ({ commit: 'a'.repeat(40), at, early });
const announced = ['2026-11-23T09:12:00Z announced', '2026-11-23T09:13:10Z told'];

describe('what has happened to a change, as far as its record states when', () => {
  test('just announced', async () => {
    expect(story(await record42())).toEqual(announced);
  });

  test('announced, and not told yet', async () => {
    expect(story(await record42({}, { notices: [] }))).toEqual(announced.slice(0, 1));
  });

  test('its whole life, in the order in which it happened', async () => {
    const record = await record42(
      {},
      {
        state: 'in-the-list',
        acts: [
          act('record-objection', 'recorded-1', { at: '2026-12-07T09:00:00Z' }),
          act('mailbox-read', 'mailbox-read', { at: '2026-12-10T07:30:00Z' }),
          act('answer', 'answered', { at: '2026-12-10T08:00:00Z' }),
        ],
        merged: merged('2026-12-10T08:30:00Z'),
        ended_at: '2026-12-10T08:30:00Z',
      },
    );
    expect(story(record)).toEqual([
      ...announced,
      '2026-12-07T09:00:00Z held',
      '2026-12-10T08:00:00Z window-closed',
      '2026-12-10T08:30:00Z in-the-list',
    ]);
  });

  test('the window is closed at its end where nothing had to be waited for', async () => {
    const record = await record42({}, { state: 'window-closed', acts: [] });
    expect(story(record).at(-1)).toBe('2026-12-09T23:00:00Z window-closed');
  });

  test('whatever is said or answered after the end does not move what has been', async () => {
    const ended = await record42(
      {},
      {
        state: 'in-the-list',
        merged: merged('2026-12-10T08:30:00Z'),
        ended_at: '2026-12-10T08:30:00Z',
      },
    );
    const late = [
      act('object', 'objection-1', { at: '2026-12-11T08:00:00Z', by: '-', permission: '-' }),
      act('answer', 'answered', { at: '2026-12-12T08:00:00Z' }),
    ];
    expect(eventsOf({ ...ended, acts: late })).toEqual(eventsOf(ended));
  });

  test('a command that did nothing is no event', async () => {
    const refused = [
      act('object', 'once', { done: false, at: '2026-12-01T08:00:00Z' }),
      act('extend', 'not-later', { done: false, at: '2026-12-01T08:00:00Z' }),
    ];
    expect(story(await record42({}, { acts: refused }))).toEqual(announced);
  });

  test('too soon in the list, and there by the rules when its time was over', async () => {
    const early = await record42({}, { merged: merged('2026-12-03T15:00:00Z', true) });
    expect(story(early).at(-1)).toBe('2026-12-03T15:00:00Z early');
    const over = { state: 'in-the-list' as const, ended_at: '2026-12-10T08:30:00Z' };
    expect(story({ ...early, ...over }).slice(2)).toEqual([
      '2026-12-03T15:00:00Z early',
      '2026-12-09T23:00:00Z window-closed',
      '2026-12-10T08:30:00Z in-the-list',
    ]);
  });

  test('cancelled, when staff said so', async () => {
    const acts = [act('cancel-change', 'cancelled', { at: '2026-12-01T10:00:00Z' })];
    const record = await record42(
      {},
      { state: 'cancelled', acts, why: 'Too dear', ended_at: '2026-12-02T10:00:00Z' },
    );
    expect(story(record).at(-1)).toBe('2026-12-01T10:00:00Z cancelled');
  });

  test('a removal has no window that could close', async () => {
    const { speech } = await import('../texts/change-42.ts');
    const record = await record42({ before: [speech], after: [] }, { state: 'window-closed' });
    expect(story(record)).toEqual(announced);
  });
});

describe('more time', () => {
  const moreTime = (deadline: string, at: string | null): Record['notices'][number] => ({
    id: 'n-0002',
    kind: 'more-time',
    channel: 'customers',
    group: 'standard',
    subject: '',
    text: '',
    text_hash: '',
    evidence: at === null ? 'waiting' : 'handed-over',
    at,
    deadline,
  });
  const [first] = announced;

  test('given by staff is one event, with the notice that tells of it', async () => {
    const record = await record42();
    const given = act('extend', 'extended', {
      arguments: '2026-12-16 a question is open',
      at: '2026-12-08T08:00:00Z',
    });
    const windows = record.windows.map(window => ({
      ...window,
      last_day: '2026-12-16',
      utc: '2026-12-16T23:00:00Z',
    }));
    const notices = [...record.notices, moreTime('2026-12-16T23:00:00Z', '2026-12-08T08:01:00Z')];
    expect(story({ ...record, windows, notices, acts: [given] })).toEqual([
      ...announced,
      '2026-12-08T08:00:00Z more-time',
    ]);
  });

  test('because a notice went out late is known from the notice', async () => {
    const record = await record42();
    const late = moreTime('2026-12-10T23:00:00Z', '2026-11-24T10:00:00Z');
    const later = { ...late, group: 'long-notice', at: '2026-11-24T11:00:00Z' };
    expect(story({ ...record, notices: [...record.notices, late, later] })).toEqual([
      first,
      '2026-11-23T09:13:10Z told',
      '2026-11-24T11:00:00Z more-time',
    ]);
    const waiting = { ...late, at: null, evidence: 'waiting' as const };
    expect(story({ ...record, notices: [...record.notices, waiting] })).toEqual(announced);
  });

  test('an act of staff tells nothing of who did it', async () => {
    const acts = [act('extend', 'extended', { arguments: '2026-12-16 because Mr Doe asked' })];
    expect(JSON.stringify(eventsOf(await record42({}, { acts, mailbox_read: staff('anna') })))).not.toMatch(
      /Doe|anna/,
    );
  });
});

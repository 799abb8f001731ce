import { describe, expect, it } from 'vitest';
import { advance } from '../../../bot/plan/advance.ts';
import { claim } from '../../../bot/plan/effects.ts';
import { textContext } from '../../../bot/plan/text-context.ts';
import type { Notice, Record } from '../../../bot/record.ts';
import { issueNoticeText } from '../../../bot/texts/issue-notice.ts';
import { noticeText } from '../../../bot/texts/notices.ts';
import { sha256 } from '../../../core/change/sha256.ts';
import { all, begun, claims, is, issue, seen, sent, told, was } from './a-change.ts';
import { now, record } from './a-look.ts';

describe('the issue comes first:', () => {
  const fresh = record(was, is);
  const none = seen({ issues: [] });

  it('it is claimed, and no notice is written before it is there', () => {
    const claimed = advance(fresh, none);
    expect([claims(claimed), claimed.notices]).toEqual([['issue'], []]);
  });

  it('not while another run holds it, not in doubt, and not of what is given up', () => {
    const held = { ...fresh, effects: { issue: claim(undefined, 'run-0', now) } };
    expect(advance(held, none).effects).toEqual(held.effects);
    expect(claims(advance(fresh, { ...none, doubts: ['GitHub did not answer'] }))).toEqual([]);
    const lapsed = { ...held, effects: { issue: { ...held.effects.issue, until: now } } };
    expect(advance(lapsed, none).effects['issue']).toMatchObject({ by: 'run-1', attempt: 2 });
    expect(claims(advance({ ...fresh, state: 'cancelled' }, none))).toEqual([]);
    expect(claims(advance({ ...fresh, state: 'replaced' }, none))).toEqual([]);
  });
});

describe('notices', () => {
  it('are written down with their text and number once the issue is there', () => {
    expect(told.notices.map(({ id, kind, channel }) => [id, kind, channel])).toEqual([
      ['n-0001', 'announcement', 'customers'],
    ]);
    expect(told.notices[0]).toMatchObject({
      group: 'standard',
      evidence: 'waiting',
      at: null,
      deadline: '2026-12-09T23:00:00Z',
      text: expect.stringContaining('Service b'),
    });
    const [one] = advance(begun, seen()).notices as [Notice];
    const owed = {
      kind: 'announcement',
      channel: 'customers',
      group: 'standard',
      deadline: one.deadline,
    } as const;
    const { subject, text } = noticeText(begun, owed, textContext(seen(), begun));
    expect([one.subject, one.text, one.text_hash]).toEqual([subject, text, sha256(`${subject}\n${text}`)]);
    const later = advance({ ...all, merged: { commit: 'b'.repeat(40), at: now, early: true } }, seen({}, is));
    expect(later.notices.map(({ id, kind, channel }) => [id, kind, channel])).toEqual([
      ['n-0001', 'announcement', 'customers'],
      ['n-0002', 'early', 'issue'],
    ]);
    const early = { kind: 'early', channel: 'issue', group: null, deadline: '2026-12-09T23:00:00Z' } as const;
    expect(later.notices[1]).toMatchObject(issueNoticeText(later, early, textContext(seen(), later)));
  });

  it('are claimed, what has failed once more, what went out not', () => {
    expect(claims(advance(told, seen()))).toEqual(['notice/n-0001']);
    expect(claims(told)).toEqual([]);
    expect(claims(advance(all, seen()))).toEqual([]);
    const failed = {
      ...told,
      notices: told.notices.map((one): Notice => ({ ...one, evidence: 'failed', at: now })),
    };
    expect(claims(advance(failed, seen()))).toEqual(['notice/n-0001']);
    const held = { ...told, effects: { ...told.effects, 'notice/n-0001': claim(undefined, 'run-0', now) } };
    expect(claims(advance(held, seen()))).toEqual([]);
    expect(advance(told, seen()).effects['issue']).toEqual(begun.effects['issue']);
  });

  it('by a channel that is not set up are tried once', () => {
    const unset = seen({ channels: [] });
    const tried = advance(told, unset);
    expect(claims(tried)).toEqual(['notice/n-0001']);
    const effects = {
      ...tried.effects,
      'notice/n-0001': { ...claim(undefined, 'run-0', now), state: 'failed' as const },
    };
    expect(claims(advance({ ...told, effects }, unset))).toEqual([]);
    const again = advance({ ...told, effects }, seen());
    expect(claims(again)).toEqual(['notice/n-0001']);
    expect(again.effects['notice/n-0001']?.attempt).toBe(2);
  });

  it('of what does not go ahead are not sent any more, but for its end to those who know', () => {
    expect(claims(advance({ ...told, state: 'cancelled' }, seen()))).not.toContain('notice/n-0001');
    expect(claims(advance({ ...told, state: 'replaced' }, seen()))).toEqual([]);
    const over = advance({ ...all, state: 'cancelled' }, seen());
    expect(
      over.notices
        .slice(1)
        .map(({ kind, channel }) => `${kind} ${channel}`)
        .sort(),
    ).toEqual(['cancelled customers', 'cancelled issue']);
    expect(claims(over).sort()).toEqual(['notice/n-0002', 'notice/n-0003']);
    expect(over.ended_at).toBeNull();
    const done = { ...over, notices: over.notices.map(sent) };
    expect(advance(done, seen()).ended_at).toBe(now);
    const gone = seen({ issues: [] });
    expect(claims(advance({ ...all, state: 'cancelled' }, gone))).toHaveLength(1);
    const mailed = {
      ...over,
      notices: over.notices.map(one => (one.channel === 'customers' ? sent(one) : one)),
    };
    expect(advance(mailed, gone).ended_at).toBe(now);
    expect(advance(mailed, seen()).ended_at).toBeNull();
    const failed = {
      ...mailed,
      notices: mailed.notices.map(
        (one): Notice => (one.channel === 'issue' ? { ...one, evidence: 'failed' } : one),
      ),
    };
    expect(advance(failed, seen()).ended_at).toBeNull();
    const never = {
      ...done,
      notices: [...done.notices, ...told.notices.map(one => ({ ...one, id: 'n-0009' }))],
    };
    expect(advance(never, seen()).ended_at).toBe(now);
    const again = advance({ ...all, replaces: '0006', state: 'cancelled' }, seen());
    const kinds = again.notices
      .filter(({ id }) => claims(again).includes(`notice/${id}`))
      .map(({ kind }) => kind);
    expect(kinds).toContain('replaced');
  });
});

describe('an issue that is gone', () => {
  const gone = (at: string) => seen({ issues: [issue({ number: 4, record: '0008' })], now: at });
  const after = '2026-11-23T09:10:00.000Z';

  it('is looked for for ten minutes, and then the change gets another and waits for a person', () => {
    expect(advance(all, gone('2026-11-23T09:09:59.999Z'))).toMatchObject({ issue: 3, comments: [] });
    const lost = advance(
      { ...all, effects: { ...all.effects, other: claim(undefined, 'run-0', now) } },
      gone(after),
    );
    expect(lost).toMatchObject({
      issue: null,
      state: 'held',
      comments: [
        {
          id: 3,
          source: 'issue',
          verdict: 'unread',
          created_at: after,
          seen_at: after,
          hash: sha256(''),
          gone: true,
        },
      ],
    });
    expect(lost.comments).toHaveLength(1);
    expect(lost.effects['other']).toBeDefined();
    expect(claims(lost)).toEqual(['issue']);
    expect(lost.effects['issue']?.attempt).toBe(1);
  });

  it('is looked for from when it was opened, or announced where that is not known', () => {
    const opened = { ...begun.effects['issue'], at: '2026-11-23T09:05:00Z' } as Record['effects'][string];
    expect(advance({ ...all, effects: { issue: opened } }, gone(after)).issue).toBe(3);
    expect(advance({ ...all, effects: {} }, gone(after)).issue).toBeNull();
    expect(advance({ ...all, effects: {} }, gone('2026-11-23T09:09:59.000Z')).issue).toBe(3);
  });

  it('of what is given up is missed by nobody', () => {
    expect(advance({ ...all, state: 'cancelled' }, gone(after)).issue).toBe(3);
    expect(advance({ ...all, state: 'replaced' }, gone(after)).issue).toBe(3);
  });
});

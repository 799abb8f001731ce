import { describe, expect, it } from 'vitest';
import { waitsFor } from '../../../bot/plan/wait.ts';
import { effect } from '../texts/change-42.ts';
import { outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, bob } = people;
const afterTheDeadline = { createdAt: '2026-12-10T08:00:00Z' };

describe('/extend', () => {
  it('gives everybody time to the end of a later day, and asks for the mailbox again', () => {
    const read = pass(change, [says(alice, '/mailbox-read', afterTheDeadline)]);
    expect(read.mailbox_read).toMatchObject({ by: 'alice' });
    const more = pass(read, [says(alice, '/extend 2026-12-20 The holidays are near.', afterTheDeadline)]);
    expect(more.windows).toMatchObject([{ last_day: '2026-12-20', utc: '2026-12-20T23:00:00Z' }]);
    expect(more.mailbox_read).toBeNull();
  });

  it.each([
    ['2026-12-09 Just so.', 'not-later'],
    ['2026-12-01 Hurry.', 'not-later'],
    ['2026-12-32 A long month.', 'no-such-day'],
    ['2027-02-01 On the day of first use.', 'not-before-use'],
    ['2027-03-01 After it.', 'not-before-use'],
  ])('%s changes nothing', (text, why) => {
    expect(outcome(pass(change, [says(alice, `/extend ${text}`)]))).toBe(`refused: ${why}`);
  });

  it('opens nothing again that has been closed or has ended', async () => {
    const text = '/extend 2026-12-30 The holidays are near.';
    expect(outcome(pass(await running({ state: 'window-closed' }), [says(alice, text)]))).toBe(
      'refused: closed-already',
    );
    expect(outcome(pass(await running({ state: 'cancelled' }), [says(alice, text)]))).toBe('refused: ended');
    expect(outcome(pass(await running({ windows: [] }), [says(alice, text)]))).toBe('refused: no-window');
  });
});

describe('/mailbox-read, /approvals-complete, /waive-notice', () => {
  it('the mailbox is confirmed after the deadline by the time of the comment, not of the pass', () => {
    const early = says(alice, '/mailbox-read', { createdAt: '2026-12-09T22:59:59Z' });
    expect(outcome(pass(change, [early], '2027-01-01T00:00:00Z'))).toBe('refused: before-the-deadline');
    const inTime = says(alice, '/mailbox-read', { createdAt: '2026-12-09T23:00:00Z' });
    expect(outcome(pass(change, [inTime]))).toBe('done: mailbox-read');
  });

  it('approvals are complete only where somebody has to approve', () => {
    expect(outcome(pass(change, [says(alice, '/approvals-complete C-20')]))).toBe(
      'refused: nobody-has-to-agree',
    );
    const windows = change.windows.map(one => ({ ...one, authorisation: 'specific' as const }));
    const asking = { ...change, windows };
    expect(waitsFor(asking, '2027-01-01T00:00:00Z', []).map(wait => wait.for)).toContain('approvals');
    const complete = pass(asking, [says(alice, '/approvals-complete C-20')]);
    expect(complete.approvals_complete).toMatchObject({ by: 'alice', ref: 'C-20' });
    expect(waitsFor(complete, '2027-01-01T00:00:00Z', []).map(wait => wait.for)).not.toContain('approvals');
  });

  it('a notice is waived only after it failed or hung, and only on a channel that there is', () => {
    const text = '/waive-notice customers We rang everybody up.';
    expect(outcome(pass(change, [says(alice, text)]))).toBe('refused: nothing-failed');
    const failed = {
      ...change,
      notices: change.notices.map(one => ({ ...one, evidence: 'failed' as const })),
    };
    const waived = pass(failed, [says(alice, text)]);
    expect(waived.notices).toMatchObject([{ evidence: 'waived' }]);
    expect(waived.acts).toMatchObject([{ arguments: 'customers We rang everybody up.', by: 'alice' }]);
    // Tried, and nobody knows what came of it: a channel that dies each time would hold the change for ever.
    const effects = { 'notice/n-0001': effect({ until: '2026-12-01T08:00:00Z', attempt: 3 }) };
    const stuck = {
      ...change,
      effects,
      notices: change.notices.map(one => ({ ...one, evidence: 'waiting' as const })),
    };
    expect(pass(stuck, [says(alice, text)]).notices).toMatchObject([{ evidence: 'waived' }]);
    expect(outcome(pass({ ...stuck, effects: {} }, [says(alice, text)]))).toBe('refused: nothing-failed');
    const named = pass(failed, [says(alice, '/waive-notice BigCo told by phone')]);
    expect(outcome(named)).toBe('refused: no-such-channel');
    expect(JSON.stringify(named)).not.toContain('BigCo');
  });
});

describe('/cancel-change', () => {
  const text = '/cancel-change We found a better way.';
  it('ends it, once', () => {
    const cancelled = pass(change, [says(alice, text)]);
    expect(cancelled).toMatchObject({ state: 'cancelled', why: 'We found a better way.' });
    expect(outcome(pass(cancelled, [says(bob, '/cancel-change Me too.')]))).toBe('refused: ended');
    expect(pass(cancelled, [says(bob, '/cancel-change Me too.')]).why).toBe('We found a better way.');
  });

  it('says nothing untrue: what stands in the list is not cancelled', async () => {
    expect(outcome(pass(await running({ state: 'in-the-list' }), [says(alice, text)]))).toBe(
      'refused: in-the-list-already',
    );
  });
});

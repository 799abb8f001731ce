import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import { waitsFor } from '../../../bot/plan/wait.ts';
import type { Record } from '../../../bot/record.ts';
import { outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, bob, carol, dave, ghost } = people;
const afterTheDeadline = { createdAt: '2026-12-10T08:00:00Z' };

describe('whose objection it is', () => {
  const objected = pass(change, [says(carol, '/object', { id: 500 })]);
  const objection = says(carol, '/object', { id: 500 });
  const told = (...more: Comment[]) => pass(objected, [objection, ...more]);

  it('only the person who made it withdraws it', () => {
    expect(outcome(told(says(dave, '/withdraw 1')))).toBe('refused: not-yours');
    expect(outcome(told(says(alice, '/withdraw 1')))).toBe('refused: not-yours');
    expect(told(says(dave, '/withdraw 1')).objections).toMatchObject([{ state: 'open' }]);
    expect(told(says(carol, '/withdraw 1')).objections).toMatchObject([{ state: 'withdrawn' }]);
    // An account is its number: a login can be taken over by somebody else.
    expect(outcome(told(says({ ...dave, login: carol.login }, '/withdraw 1')))).toBe('refused: not-yours');
  });

  it('accounts that are gone all look alike, so none of them withdraws anything', () => {
    const gone = says(ghost, '/object', { id: 501 });
    const heard = pass(change, [gone, says(ghost, '/withdraw 1')]);
    expect(outcome(heard)).toBe('refused: comment-gone');
    expect(heard.objections).toMatchObject([{ state: 'open' }]);
  });

  it('once the comment is gone nobody can tell', () => {
    expect(outcome(pass(objected, [says(carol, '/withdraw 1')]))).toBe('refused: comment-gone');
  });

  it('a review with the number of a comment is another thing', () => {
    const review = says(dave, '/object', { id: 500, source: 'review' });
    const both = pass(change, [objection, review, says(dave, '/withdraw 2')]);
    expect(both.objections).toMatchObject([{ state: 'open' }, { state: 'withdrawn', source: 'review' }]);
  });

  it('an answer can be contradicted, and then it is open again', () => {
    const answered = told(says(alice, '/answer 1 not-served'));
    expect(answered.objections).toMatchObject([
      { state: 'answered', outcome: 'not-served', answer: { by: 'alice' } },
    ]);
    const again = pass(answered, [objection, says(carol, '/still-object 1')]);
    expect(outcome(again)).toBe('done: open-again');
    expect(again.objections).toMatchObject([{ state: 'open', outcome: null, answer: null }]);
  });

  it('what is not answered cannot be contradicted, what is withdrawn neither', () => {
    expect(outcome(told(says(carol, '/still-object 1')))).toBe('refused: open-already');
    const withdrawn = told(says(carol, '/withdraw 1'));
    expect(outcome(pass(withdrawn, [objection, says(carol, '/still-object 1')]))).toBe(
      'refused: withdrawn-already',
    );
    expect(outcome(pass(withdrawn, [objection, says(alice, '/answer 1 agreed')]))).toBe(
      'refused: withdrawn-already',
    );
  });
});

describe('/answer', () => {
  const comments = [says(carol, '/object', { id: 500 })];
  const objected = pass(change, comments);
  const open = (record: Record) => waitsFor(record, '2026-12-20T00:00:00Z', []).map(wait => wait.for);

  it('going ahead in spite of an objection takes two members of staff', () => {
    const one = pass(objected, [...comments, says(alice, '/answer 1 proceeding-despite')]);
    expect(outcome(one)).toBe('done: second-person');
    expect(open(one)).toContain('second-person');
    const same = pass(one, [...comments, says({ ...alice, login: 'Alice' }, '/confirm 1')]);
    expect(outcome(same)).toBe('refused: second-person');
    expect(outcome(pass(one, [...comments, says(carol, '/confirm 1')]))).toBe('refused: for-staff');
    const two = pass(one, [...comments, says(bob, '/confirm 1')]);
    expect(two.objections).toMatchObject([
      { state: 'answered', answer: { by: 'alice' }, confirmation: { by: 'bob' } },
    ]);
    expect(open(two)).not.toContain('second-person');
  });

  it('a new answer takes an earlier confirmation away', () => {
    const steps = ['/answer 1 proceeding-despite', '/answer 1 agreed', '/answer 1 proceeding-despite'];
    const again = pass(objected, [...comments, ...steps.map(text => says(alice, text))]);
    expect(again.objections).toMatchObject([{ state: 'open', confirmation: null }]);
  });

  it('there is nothing to confirm about an objection that nobody overrode', () => {
    expect(outcome(pass(objected, [...comments, says(bob, '/confirm 1')]))).toBe(
      'refused: nothing-to-confirm',
    );
    expect(outcome(pass(objected, [...comments, says(bob, '/confirm 2')]))).toBe(
      'refused: no-such-objection',
    );
    expect(outcome(pass(objected, [...comments, says(bob, '/answer 2 agreed')]))).toBe(
      'refused: no-such-objection',
    );
  });

  it('a late one that is answered has been read', () => {
    const late = [says(carol, '/object', afterTheDeadline)];
    const heard = pass(change, late);
    expect(heard.objections).toMatchObject([{ standing: 'late', read: false }]);
    expect(open(heard)).toContain('objections');
    const answered = pass(heard, [
      ...late,
      says(alice, '/answer 1 not-a-customer', { createdAt: '2026-12-11T08:00:00Z' }),
    ]);
    expect(answered.objections).toMatchObject([{ state: 'answered', read: true }]);
    expect(open(answered)).not.toContain('objections');
  });
});

describe('/count and /not-objection', () => {
  const at = (anchor: string) => `https://github.example/acme/registry/pull/4#${anchor}`;
  const question = says(carol, 'Why Poland?', { id: 500 });
  const onLine = says(dave, 'And this?', { id: 500, source: 'line', number: 12 });
  const heard = pass(change, [question, onLine]);
  const told = (...more: Comment[]) => pass(heard, [question, onLine, ...more]);
  const verdicts = ({ comments }: Record) => comments.slice(0, 2).map(({ verdict }) => verdict);

  it('a number that means two comments is asked back', () => {
    expect(outcome(told(says(alice, '/count 500')))).toBe('refused: which-comment');
    expect(outcome(told(says(alice, '/not-objection 500')))).toBe('refused: which-comment');
    expect(verdicts(told(says(alice, `/count ${at('discussion_r500')}`)))).toEqual(['unread', 'objection']);
    expect(verdicts(told(says(alice, `/not-objection ${at('issuecomment-500')}`)))).toEqual([
      'not-objection',
      'unread',
    ]);
  });

  it('a comment is counted once, from the time it was written, and staff may change their mind', () => {
    const waved = told(says(alice, `/not-objection ${at('issuecomment-500')}`));
    const counted = pass(waved, [
      question,
      onLine,
      says(bob, `/count ${at('issuecomment-500')}`, afterTheDeadline),
    ]);
    expect(counted.objections).toMatchObject([
      { standing: 'in-time', made_at: question.createdAt, state: 'open' },
    ]);
    const twice = pass(counted, [
      question,
      onLine,
      says(bob, `/count ${at('issuecomment-500')}`, afterTheDeadline),
    ]);
    expect(outcome(twice)).toBe('refused: counted-already');
    const own = pass(counted, [question, onLine, says(carol, '/withdraw 1', afterTheDeadline)]);
    expect(own.objections).toMatchObject([{ state: 'withdrawn' }]);
  });

  it('an objection cannot be waved through', () => {
    const objection = says(carol, '/object', { id: 700 });
    const waved = pass(change, [objection, says(alice, '/not-objection 700')]);
    expect(outcome(waved)).toBe('refused: no-such-comment');
    expect(waved.objections).toMatchObject([{ state: 'open' }]);
  });

  it('talk before the announcement can be counted', () => {
    const talk = says(carol, 'We are against this.', {
      id: 400,
      source: 'pull',
      createdAt: '2026-11-20T08:00:00Z',
    });
    const counted = pass(change, [talk, says(alice, '/count 400')]);
    expect(counted.objections).toMatchObject([{ comment: 400, source: 'pull', standing: 'in-time' }]);
    expect(outcome(pass(change, [talk, says(alice, '/count 401')]))).toBe('refused: no-such-comment');
  });

  it('a range reaches from one comment of a thread to another, and sweeps nothing else away', () => {
    const first = says(carol, 'One.', { id: 801 });
    const elsewhere = says(dave, 'On the pull request.', { id: 802, source: 'pull', number: 12 });
    const review = says(dave, 'A review.', { id: 802, source: 'review', number: 12 });
    const last = says(carol, 'Two.', { id: 803 });
    const all = [first, elsewhere, review, last];
    const swept = pass(change, [...all, says(alice, '/not-objection 801..803', { id: 804 })]);
    const read = Object.fromEntries(
      swept.comments.map(({ id, source, verdict }) => [`${source} ${id}`, verdict]),
    );
    expect(read).toMatchObject({
      'issue 801': 'not-objection',
      'issue 803': 'not-objection',
      'pull 802': 'unread',
      'review 802': 'unread',
    });
  });

  it.each(['/not-objection 1..999999', '/not-objection 801..999999', '/not-objection 1..803'])(
    'a range that begins or ends nowhere sweeps nothing: %s',
    text => {
      const all = [says(carol, 'One.', { id: 801 }), says(carol, 'Two.', { id: 803 })];
      const swept = pass(change, [...all, says(alice, text)]);
      expect(outcome(swept)).toBe('refused: no-such-comment');
      expect(swept.comments.filter(({ verdict }) => verdict === 'unread')).toHaveLength(2);
    },
  );

  it('nothing written after the command is swept away by it', () => {
    const all = [
      says(carol, 'One.', { id: 801 }),
      says(carol, 'I object!', { id: 803, createdAt: '2026-12-01T12:00:05Z' }),
    ];
    const heardBoth = pass(change, all);
    const swept = pass(heardBoth, [
      ...all,
      says(alice, '/not-objection 801..803', { createdAt: '2026-12-01T12:00:04Z' }),
    ]);
    expect(swept.comments.find(({ id }) => id === 803)).toMatchObject({ verdict: 'unread' });
  });
});

describe('/record-objection', () => {
  it('counts from the time it was sent, however late it is written down', () => {
    const text = '/record-objection C-014 sent 2026-12-09T23:59+01:00';
    const recorded = pass(change, [says(alice, text, afterTheDeadline)]);
    expect(recorded.objections).toMatchObject([
      {
        source: 'private',
        ref: 'C-014',
        comment: null,
        made_at: '2026-12-09T22:59:00Z',
        standing: 'in-time',
      },
    ]);
    const late = pass(change, [
      says(alice, '/record-objection C-014 sent 2026-12-10T00:00+01:00', afterTheDeadline),
    ]);
    expect(late.objections).toMatchObject([{ standing: 'late' }]);
  });

  it('is not taken from the future, nor twice while it is open', () => {
    const future = says(alice, '/record-objection C-014 sent 2027-12-09T23:59+01:00');
    expect(outcome(pass(change, [future]))).toBe('refused: in-the-future');
    const once = says(alice, '/record-objection C-014 sent 2026-12-01T08:00Z');
    expect(outcome(pass(change, [once, says(bob, once.body)]))).toBe('refused: recorded-already');
  });

  it('nobody withdraws it here: it was made elsewhere', () => {
    const recorded = pass(change, [
      says(alice, '/record-objection C-014 sent 2026-12-01T08:00Z'),
      says(carol, '/withdraw 1'),
    ]);
    expect(outcome(recorded)).toBe('refused: not-yours');
  });
});

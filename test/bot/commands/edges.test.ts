import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import { isEdited } from '../../../bot/plan/comment-read.ts';
import type { Record } from '../../../bot/record.ts';
import { effect, objection, record42Again } from '../texts/change-42.ts';
import { outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, bob, carol, dave } = people;
const { at } = change.announced;

describe('in the second of the announcement, which comment 7001 asked for', () => {
  const asked = says(alice, '/announce', { id: 7001, source: 'pull', createdAt: at });
  const commanded = (some: Partial<Comment>, record = change) => {
    const command = says(alice, '/cancel-change No.', { createdAt: at, ...some });
    return pass(record, some.id === asked.id ? [command] : [asked, command]).state;
  };

  it.each<[string, Partial<Comment>, string]>([
    ['what staff commanded before it was about an earlier one', { id: 7000 }, 'open'],
    ['on the pull request too', { id: 7000, source: 'pull' }, 'open'],
    ['what they commanded after it is done', { id: 7002 }, 'cancelled'],
    ['the numbers of reviews say nothing of before and after', { id: 7000, source: 'review' }, 'cancelled'],
    ['nor do those of lines', { id: 7000, source: 'line' }, 'cancelled'],
    ['what the same comment commanded besides is done', { id: 7001, source: 'pull' }, 'cancelled'],
  ])('%s', (_what, some, state) => {
    expect(commanded(some)).toBe(state);
  });

  it('whoever was announced by no comment hears all of it', () => {
    const announced = { ...change.announced, comment: null };
    expect(commanded({ id: 1 }, { ...change, announced })).toBe('cancelled');
  });

  it('what outsiders write in it is heard, a second before it is talk', () => {
    const talk = (createdAt: string) => pass(change, [says(carol, 'Why Poland?', { createdAt })]).comments;
    expect(talk(at)).toMatchObject([{ verdict: 'unread' }]);
    expect(talk('2026-11-23T09:11:59Z')).toEqual([]);
  });
});

it('a review with the number of the command to announce asks for nothing', () => {
  const review = says(carol, 'Fine.', { id: 7001, source: 'review', createdAt: '2026-11-20T08:00:00Z' });
  const talk = says(carol, 'Why Poland?', { source: 'pull', createdAt: '2026-11-21T08:00:00Z' });
  expect(pass(change, [review, talk]).comments).toEqual([]);
});

it('after the first of several announcements nothing is mere talk', async () => {
  const again = await record42Again();
  const corrects = { ...(again.corrects as NonNullable<Record['corrects']>), since: '2026-11-16T09:12:00Z' };
  const said = (createdAt: string) =>
    pass({ ...again, corrects }, [says(carol, 'Why Poland?', { source: 'pull', createdAt })]).comments;
  expect(said('2026-11-20T08:00:00Z')).toMatchObject([{ verdict: 'unread' }]);
  expect(said('2026-11-16T09:11:59Z')).toEqual([]);
});

it('before the announcement only an objection counts, whatever else is commanded', () => {
  const early = { source: 'pull', createdAt: '2026-11-20T08:00:00Z' } as const;
  expect(pass(change, [says(carol, '/help', early)])).toBe(change);
  expect(pass(change, [says(alice, '/treat rename Same.', { source: 'pull' })])).toBe(change);
});

it('a minute is what GitHub may take to write a comment twice; a second more is an edit', () => {
  const createdAt = '2026-12-01T12:00:00Z';
  expect(isEdited({ createdAt, updatedAt: '2026-12-01T12:01:00Z' })).toBe(false);
  expect(isEdited({ createdAt, updatedAt: '2026-12-01T12:01:01Z' })).toBe(true);
});

it('twenty commands of one comment are carried out, the twenty-first is refused, and no more is kept', () => {
  const twenty = pass(change, [says(carol, '/help\n'.repeat(20))]);
  expect(twenty.acts).toHaveLength(20);
  expect(twenty.comments).toMatchObject([{ verdict: 'command' }]);
  const more = pass(change, [says(carol, '/help\n'.repeat(25))]);
  expect(more.acts).toHaveLength(21);
  expect(outcome(more)).toBe('refused: too-many');
});

it('an objection of staff among other commands is one, unless it stands behind twenty', () => {
  const verdict = (body: string) => pass(change, [says(alice, body)]).comments.map(one => one.verdict);
  expect(verdict('/status\n/object')).toEqual(['objection']);
  expect(verdict(`${'/status\n'.repeat(20)}/object`)).toEqual(['command']);
});

it('what staff say of an objection of their own names nobody; what they do as staff does', () => {
  const mine = says(alice, '/object');
  const { acts } = pass(change, [
    mine,
    says(alice, '/withdraw 1'),
    says(alice, '/still-object 1'),
    says(alice, '/help'),
  ]);
  expect(acts.map(({ command, by }) => [command, by])).toEqual([
    ['object', '-'],
    ['withdraw', '-'],
    ['still-object', '-'],
    ['help', 'alice'],
  ]);
});

it('help is given even where a comment was edited', () => {
  const updatedAt = '2026-12-02T12:00:00Z';
  expect(outcome(pass(change, [says(alice, '/help', { updatedAt })]))).toBe('done: help');
});

it('a command that did nothing is read all the same, and so is what others wrote beside it', () => {
  const objection = says(carol, '/object', { id: 500 });
  const verdicts = (...comments: Comment[]) =>
    pass(change, [objection, ...comments]).comments.map(({ verdict }) => verdict);
  expect(verdicts(says(dave, '/withdraw 1'))).toEqual(['objection', 'command']);
  expect(verdicts(says(dave, '/still-object 1', { id: 501 }), says(carol, '/help', { id: 502 }))).toEqual([
    'objection',
    'unread',
    'command',
  ]);
  const review = says(dave, '/still-object 1', {
    id: 502,
    source: 'review',
    createdAt: '2026-12-01T12:00:01Z',
  });
  const after = { createdAt: '2026-12-01T12:00:02Z' };
  expect(verdicts(review, says(carol, '/help', { id: 502, ...after }))).toEqual([
    'objection',
    'unread',
    'command',
  ]);
  expect(verdicts(says(bob, '/confirm 1'), says(carol, '/help', after))).toEqual([
    'objection',
    'command',
    'command',
  ]);
});

it('what was written in one second is heard in the order of its numbers, reviews after the thread', () => {
  const written = [
    says(dave, '/object', { id: 12 }),
    says(carol, '/object', { id: 11, source: 'review' }),
    says(carol, '/object', { id: 11, source: 'pull' }),
    says(carol, '/object', { id: 13, createdAt: '2026-12-01T11:59:59Z' }),
  ];
  for (const comments of [written, written.toReversed()]) {
    const order = pass(change, comments).objections.map(({ comment, source }) => `${source} ${comment}`);
    expect(order).toEqual(['issue 13', 'pull 11', 'review 11', 'issue 12']);
  }
});

it('a late objection that came over from an earlier announcement stands as it stood', () => {
  const objections = [
    objection(1, { standing: 'late', carried_from: '0012' }),
    objection(2, { standing: 'late', made_at: '2026-12-10T08:00:00Z' }),
  ];
  expect(pass({ ...change, objections }, []).objections.map(({ standing }) => standing)).toEqual([
    'late',
    'late',
  ]);
});

it('an objection has the number after the highest there is', () => {
  const objections = [objection(4), objection(2)];
  expect(pass({ ...change, objections }, [says(carol, '/object')]).objections.at(-1)?.n).toBe(5);
});

it('an objection that came in private may come again once it was answered, and one of this very minute is none of the future', () => {
  const text = '/record-objection C-014 sent 2026-12-01T08:00Z';
  const answered = pass(change, [says(alice, text), says(alice, '/answer 1 agreed'), says(alice, text)]);
  expect(answered.objections.map(({ state }) => state)).toEqual(['answered', 'open']);
  expect(pass(change, [says(alice, text)], '2026-12-01T08:00:00Z').objections).toHaveLength(1);
  expect(outcome(pass(change, [says(alice, text)], '2026-12-01T07:59:59Z'))).toBe('refused: in-the-future');
});

it('two objections that came in private are two', () => {
  const texts = ['C-014', 'C-015'].map(ref => `/record-objection ${ref} sent 2026-12-01T08:00Z`);
  expect(
    pass(
      change,
      texts.map(text => says(alice, text)),
    ).objections.map(({ ref }) => ref),
  ).toEqual(['C-014', 'C-015']);
});

it('only what one member of staff decided to override is confirmed by another, and once', () => {
  const answer = { by: 'alice', permission: 'write', at: '2026-12-01T12:00:00Z', comment: 60 } as const;
  const confirmed = (some: Parameters<typeof objection>[1]) =>
    outcome(pass({ ...change, objections: [objection(1, some)] }, [says(bob, '/confirm 1')]));
  expect(confirmed({ outcome: 'proceeding-despite', answer })).toBe('done: answer-1');
  expect(confirmed({ outcome: 'agreed', answer })).toBe('refused: nothing-to-confirm');
  expect(confirmed({ outcome: 'proceeding-despite' })).toBe('refused: nothing-to-confirm');
  expect(confirmed({ outcome: 'proceeding-despite', answer, state: 'answered' })).toBe(
    'refused: nothing-to-confirm',
  );
});

describe('staff count and wave through what they name, and nothing else', () => {
  const early = { source: 'pull', createdAt: '2026-11-20T08:00:00Z' } as const;

  it('of the talk before the announcement only the comment they name, of an outsider', () => {
    const talk = [says(carol, 'No.', { id: 400, ...early }), says(dave, 'Hm.', { id: 401, ...early })];
    const counted = pass(change, [...talk, says(alice, '/count 400')]);
    expect(outcome(counted)).toBe('done: objection-1');
    expect(counted.comments.map(({ id, verdict }) => [id, verdict]).slice(0, 2)).toEqual([
      [expect.any(Number), 'command'],
      [400, 'objection'],
    ]);
    expect(counted.comments).toHaveLength(2);
    const own = says(bob, 'Hm.', { id: 402, ...early });
    expect(outcome(pass(change, [...talk, own, says(alice, '/count 402')]))).toBe('refused: no-such-comment');
  });

  it('no command', () => {
    expect(outcome(pass(change, [says(carol, '/help', { id: 500 }), says(alice, '/count 500')]))).toBe(
      'refused: no-such-comment',
    );
  });

  const thread = [801, 803, 805].map(id => says(carol, `Number ${id}.`, { id }));
  const unread = (text: string, comments: readonly Comment[] = thread) => {
    const swept = pass(change, [...comments, says(alice, text, { id: 900 })]);
    const left = swept.comments.filter(({ verdict }) => verdict === 'unread');
    return [outcome(swept), ...left.map(({ id }) => id)];
  };

  it.each([
    ['801..803', ['done: read', 805]],
    ['803..805', ['done: read', 801]],
    ['801..805', ['done: read']],
  ])('the range %s, and not what stands beside it', (range, left) => {
    expect(unread(`/not-objection ${range}`)).toEqual(left);
  });

  it('no range from or to a number that means two comments, or to another thread', () => {
    const line = says(dave, 'And this?', { id: 803, source: 'line', number: 12 });
    const both = [...thread, line];
    for (const range of ['801..803', '803..805'])
      expect(unread(`/not-objection ${range}`, both)).toEqual(['refused: which-comment', 801, 803, 803, 805]);
    const elsewhere = says(dave, 'On the pull request.', { id: 807, source: 'pull', number: 12 });
    expect(unread('/not-objection 801..807', [...thread, elsewhere])[0]).toBe('refused: which-comment');
  });

  it('no range between comments that are gone: nobody knows what stood there', () => {
    const gone = pass(pass(change, thread), []);
    expect(outcome(pass(gone, [says(alice, '/not-objection 801..805', { id: 900 })]))).toBe(
      'refused: which-comment',
    );
  });
});

describe('staff settle what they name', () => {
  it('a notice of one channel that failed is waived, not that of another, and none that went out', () => {
    const [customers] = change.notices;
    if (customers === undefined) throw new Error('There is no notice.');
    const channels = [...change.policy.channels, { id: 'desk', kind: 'webhook' as const, required: true }];
    const desk = { ...customers, id: 'n-0002', channel: 'desk' };
    const waived = (...notices: Record['notices']) =>
      pass({ ...change, policy: { ...change.policy, channels }, notices, effects }, [
        says(alice, '/waive-notice customers We rang everybody up.'),
      ]);
    const effects = { 'notice/n-0001': effect({ state: 'done', at, result: 'id' }) };
    const failed = waived({ ...customers, evidence: 'failed' }, { ...desk, evidence: 'failed' });
    expect(outcome(failed)).toBe('done: waived');
    expect(failed.notices.map(({ evidence }) => evidence)).toEqual(['waived', 'failed']);
    expect(outcome(waived(customers, { ...desk, evidence: 'failed' }))).toBe('refused: nothing-failed');
  });

  it('approvals where at least one group has to agree', () => {
    const [window] = change.windows;
    if (window === undefined) throw new Error('There is no window.');
    const windows = [window, { ...window, group: 'prior-approval', authorisation: 'specific' as const }];
    expect(outcome(pass({ ...change, windows }, [says(alice, '/approvals-complete C-20')]))).toBe(
      'done: approvals-complete',
    );
  });
});

it('of what somebody else has answered, “not settled” by another is for a person; by its author on an open one it is not', () => {
  const mine = says(carol, '/object');
  const heard = pass(change, [mine, says(carol, '/still-object 1')]);
  expect(outcome(heard)).toBe('refused: open-already');
  expect(heard.comments.map(({ verdict }) => verdict)).toEqual(['objection', 'command']);
});

it('a change that is over takes no word that the mailbox was read, and no approval', async () => {
  for (const state of ['in-the-list', 'cancelled', 'replaced'] as const) {
    const over = await running({ state });
    const afterwards = { createdAt: '2026-12-10T08:00:00Z' };
    expect(outcome(pass(over, [says(alice, '/mailbox-read', afterwards)]))).toBe('refused: ended');
    expect(outcome(pass(over, [says(alice, '/approvals-complete C-20', afterwards)]))).toBe('refused: ended');
  }
});

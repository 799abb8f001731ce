import { describe, expect, it } from 'vitest';
import type { Record } from '../../../bot/record.ts';
import { deadline, outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, carol, dave, ghost, robot, tim, us } = people;
const verdicts = ({ comments }: Record) => comments.map(({ verdict }) => verdict);

describe('the time', () => {
  it.each([
    ['2026-12-09T22:59:59Z', 'in-time'],
    ['2026-12-09T23:00:00Z', 'late'],
    ['2026-12-09T23:00:01Z', 'late'],
  ])('an objection of %s is %s, whenever it is first read', (createdAt, standing) => {
    const heard = pass(change, [says(carol, '/object', { createdAt })], '2027-03-01T00:00:00.000Z');
    expect(heard.objections).toMatchObject([{ n: 1, made_at: createdAt, standing, state: 'open' }]);
  });

  it('a late one is in time once everybody has got more time', () => {
    const comments = [says(carol, '/object', { createdAt: '2026-12-10T08:00:00Z' })];
    const late = pass(change, comments);
    expect(late.objections).toMatchObject([{ standing: 'late' }]);
    const more = [
      ...comments,
      says(alice, '/extend 2026-12-18 The holidays are near.', { createdAt: '2026-12-10T09:00:00Z' }),
    ];
    expect(pass(late, more).objections).toMatchObject([{ standing: 'in-time' }]);
  });

  it('the latest group decides: nobody knows to which one a person belongs', () => {
    const [standard] = change.windows;
    if (standard === undefined) throw new Error('There is no window.');
    const two = {
      ...change,
      windows: [standard, { ...standard, group: 'long-notice', utc: '2026-12-24T23:00:00Z' }],
    };
    const heard = pass(two, [says(carol, '/object', { createdAt: '2026-12-24T22:59:59Z' })]);
    expect(heard.objections).toMatchObject([{ standing: 'in-time' }]);
  });
});

describe('who', () => {
  it('everybody who is not staff is heard, whatever GitHub calls them', () => {
    const heard = pass(change, [says(carol, 'Hm.'), says(dave, 'Hm.'), says(tim, 'Hm.'), says(ghost, 'Hm.')]);
    expect(verdicts(heard)).toEqual(['unread', 'unread', 'unread', 'unread']);
  });

  it('an account that has been deleted objects like any other', () => {
    expect(pass(change, [says(ghost, '/object')]).objections).toHaveLength(1);
  });

  it('neither we nor another machine are', () => {
    const comments = [says(us, '/object'), says(robot, '/object'), says(robot, 'I have looked at this.')];
    expect(pass(change, comments)).toBe(change);
  });

  it('staff may object, and nothing says who did', () => {
    const heard = pass(change, [says(alice, '/object'), says(alice, 'Just a thought.')]);
    expect(heard.objections).toHaveLength(1);
    expect(verdicts(heard)).toEqual(['objection']);
    expect(JSON.stringify(heard.acts)).not.toContain('alice');
  });
});

describe('what was edited', () => {
  const edited = { createdAt: '2026-12-01T12:00:00Z', updatedAt: '2026-12-02T12:00:00Z' };

  it('after it was read counts as it was first read', () => {
    const comment = says(carol, '/object');
    const heard = pass(change, [comment]);
    expect(pass(heard, [{ ...comment, ...edited, body: '/withdraw 1' }])).toEqual(heard);
  });

  it('before it was first read is for a person, whatever stands there', () => {
    const first = says(carol, '/object');
    const heard = pass(change, [first, says(carol, '/withdraw 1', edited), says(carol, '/help', edited)]);
    expect(verdicts(heard)).toEqual(['objection', 'unread', 'unread']);
    expect(heard.objections).toMatchObject([{ state: 'open' }]);
  });

  it('and objects, counts as an objection', () => {
    expect(pass(change, [says(carol, '/object', edited)]).objections).toHaveLength(1);
  });

  it('is no command of staff any more', () => {
    const heard = pass(change, [says(alice, '/cancel-change no', edited)]);
    expect(outcome(heard)).toBe('refused: edited');
    expect(heard.state).toBe('open');
  });

  it('after the announcement, and was talk before it, is heard', () => {
    const talk = says(carol, 'Nice.', { createdAt: '2026-11-01T12:00:00Z' });
    const heard = pass(change, [talk]);
    expect(heard).toBe(change);
    const later = pass(heard, [{ ...talk, body: 'We are against this.', updatedAt: '2026-12-02T12:00:00Z' }]);
    expect(verdicts(later)).toEqual(['unread']);
  });

  it('by GitHub itself, a second after it was written, has not been', () => {
    const comment = says(carol, '/help', { createdAt: edited.createdAt, updatedAt: '2026-12-01T12:00:01Z' });
    expect(verdicts(pass(change, [comment]))).toEqual(['command']);
  });
});

describe('what was deleted', () => {
  it('stands, and says that it is gone', () => {
    const comments = [says(carol, '/object'), says(dave, 'Why?')];
    const gone = pass(pass(change, comments), []);
    expect(gone.objections).toMatchObject([{ state: 'open' }]);
    expect(gone.comments).toMatchObject([
      { verdict: 'objection', gone: true },
      { verdict: 'unread', gone: true },
    ]);
    expect(pass(gone, comments).comments).toMatchObject([{ gone: false }, { gone: false }]);
  });

  it('can still be counted or waved through by staff, who read it while it was there', () => {
    const question = says(dave, 'Why?');
    const gone = pass(pass(change, [question]), []);
    expect(pass(gone, [says(alice, `/not-objection ${question.id}`)]).comments[0]).toMatchObject({
      verdict: 'not-objection',
    });
    expect(pass(gone, [says(alice, `/count ${question.id}`)]).objections).toHaveLength(1);
  });
});

describe('what nobody may pass over', () => {
  it.each([
    ['words in a language that nobody here reads', '私たちはこの変更に反対します。'],
    ['words beside a command', '/help\nWe are against this.'],
    ['words behind a command that takes none', '/help we are against this'],
    ['a command that could not be read', '/withdraw my objection'],
    ['a command of staff', '/cancel-change we are against this'],
    ['a quotation', '> We are against this.'],
    ['a request for changes without a word', ''],
    ['a reaction in words', ':-1:'],
    ['a great many commands', '/help\n'.repeat(21)],
    ['an objection behind a great many commands', `${'/help\n'.repeat(30)}/object`],
    ['something not settled that is not theirs', '/still-object 1'],
  ])('%s', (_what, body) => {
    expect(verdicts(pass(change, [says(carol, body)]))).toEqual(['unread']);
  });

  it('something not settled, said by a colleague of whoever objected', () => {
    const heard = pass(change, [
      says(carol, '/object'),
      says(alice, '/answer 1 agreed'),
      says(dave, '/still-object 1'),
    ]);
    expect(heard.objections).toMatchObject([{ state: 'answered' }]);
    expect(verdicts(heard)).toEqual(['objection', 'command', 'unread']);
  });

  it('what is said between the command to announce and the announcement', () => {
    const announce = says(alice, '/announce 3f9a2c71d0e4b5a69788776655443322', {
      id: 7001,
      source: 'pull',
      createdAt: '2026-11-23T08:00:00Z',
    });
    const between = says(carol, 'We are against this.', {
      source: 'pull',
      createdAt: '2026-11-23T08:30:00Z',
    });
    const before = says(carol, 'A typo in line 3.', { source: 'pull', createdAt: '2026-11-23T07:30:00Z' });
    const heard = pass(change, [before, announce, between]);
    expect(heard.comments.map(({ id }) => id)).toEqual([between.id]);
  });

  it('an objection before the announcement', () => {
    const early = says(carol, '/object', { source: 'pull', createdAt: '2026-11-20T07:30:00Z' });
    expect(pass(change, [early]).objections).toMatchObject([
      { standing: 'in-time', made_at: early.createdAt },
    ]);
  });
});

it('what staff commanded before this announcement was about an earlier one', () => {
  const old = says(alice, '/cancel-change no budget', { createdAt: '2026-11-20T07:30:00Z' });
  expect(pass(change, [old])).toBe(change);
});

it('one comment is one objection, two comments of one person are two', () => {
  const twice = pass(change, [says(carol, '/object\n/object again'), says(carol, '/object')]);
  expect(twice.objections.map(({ n }) => n)).toEqual([1, 2]);
  expect(twice.acts.map(({ says: what }) => what)).toEqual(['objection-1', 'once', 'objection-2']);
});

it('60,000 characters are one objection, and a bounded record', () => {
  const heard = pass(change, [
    says(carol, '/object\n'.repeat(7_500)),
    says(dave, `/object ${'x'.repeat(59_000)}`),
  ]);
  expect(heard.objections).toHaveLength(2);
  expect(heard.acts.length).toBeLessThan(25);
  expect(JSON.stringify(heard.acts).length).toBeLessThan(6_000);
});

it('the deadline of these stories is the one of the change', () => {
  expect(
    change.windows
      .map(({ utc }) => utc)
      .sort()
      .at(-1),
  ).toBe(deadline);
});

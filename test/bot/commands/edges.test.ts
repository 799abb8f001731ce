import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import { isEdited } from '../../../bot/plan/comment-read.ts';
import { objection } from '../texts/change-42.ts';
import { outcome, pass, people, running, says } from './thread.ts';

const change = await running();
const { alice, carol, dave } = people;
const { at } = change.announced;

describe('in the second of the announcement, which comment 7001 asked for', () => {
  const asked = says(alice, '/announce', { id: 7001, source: 'pull', createdAt: at });
  const commanded = (some: Partial<Comment>, record = change) => {
    const heard = pass(record, [asked, says(alice, '/cancel-change No.', { createdAt: at, ...some })]);
    return heard.state;
  };

  it.each<[string, Partial<Comment>, string]>([
    ['what staff commanded before it was about an earlier one', { id: 7000 }, 'open'],
    ['on the pull request too', { id: 7000, source: 'pull' }, 'open'],
    ['what they commanded after it is done', { id: 7002 }, 'cancelled'],
    ['the numbers of reviews say nothing of before and after', { id: 7000, source: 'review' }, 'cancelled'],
    ['nor do those of lines', { id: 7000, source: 'line' }, 'cancelled'],
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

it('what was written in one second is heard in the order of its numbers, reviews after the thread', () => {
  const written = [
    says(dave, '/object', { id: 12 }),
    says(carol, '/object', { id: 11, source: 'review' }),
    says(carol, '/object', { id: 11, source: 'pull' }),
    says(carol, '/object', { id: 13, createdAt: '2026-12-01T11:59:59Z' }),
  ];
  const order = pass(change, written).objections.map(({ comment, source }) => `${source} ${comment}`);
  expect(order).toEqual(['issue 13', 'pull 11', 'review 11', 'issue 12']);
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

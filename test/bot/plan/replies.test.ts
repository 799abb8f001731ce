import { expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import { refusalSteps, replySteps } from '../../../bot/plan/views/replies.ts';
import type { CommentRead, Record } from '../../../bot/record.ts';
import { people, says as write } from '../commands/thread.ts';
import { act, objection, record42 } from '../texts/change-42.ts';
import { entry, look, comment as onPull, ourselves, pull, registry } from './a-look.ts';

const change = await record42();
const { alice, carol, dave, ghost } = people;
const was = registry(entry('a'));

/** What is answered where these comments stand on the change issue, in short. */
function replies(record: Record, comments: readonly Comment[]): string[] {
  const issue = { number: 42, record: record.id, title: '', body: '', open: true, locked: false };
  const observation = look(was, { issues: [{ ...issue, labels: [], comments }] });
  return replySteps([record], observation).map(step => {
    if (step.do === 'comment')
      return `#${step.number} ${/<!-- subprocessors:(.*?) -->/.exec(step.body)?.[1]}`;
    return step.do === 'delete-comment' ? `delete ${step.comment}` : step.do;
  });
}

const says = (id: number, author = carol, some: Partial<Comment> = {}) => write(author, '', { id, ...some });
const wrote = (name: string, id: number) => says(id, ourselves, { body: `<!-- subprocessors:${name} -->\n` });
const unread = (id: number, some: Partial<CommentRead> = {}): CommentRead => ({
  id,
  source: 'issue',
  verdict: 'unread',
  created_at: '2026-12-01T12:00:00Z',
  seen_at: '2026-12-01T12:00:00Z',
  hash: '',
  gone: false,
  decided: null,
  ...some,
});
const help = (comment: number, some: Parameters<typeof act>[2] = {}) =>
  act('help', 'help', { comment, ...some });
const refused = (comment: number, some: Parameters<typeof act>[2] = {}) =>
  act('confirm', 'not-staff', { comment, by: '-', permission: '-', done: false, ...some });

it('each command has one answer, by its place in the record, on what it was written on', () => {
  const acts = [help(100), help(100), act('mailbox-read', 'read', { comment: 101 })];
  const both = [says(100, alice), says(101, alice)];
  expect(replies({ ...change, acts }, both)).toEqual(['#42 reply 100 act-1', '#42 reply 100 act-2']);
  expect(replies({ ...change, acts }, [...both, wrote('reply 100 act-1', 102)])).toEqual([
    '#42 reply 100 act-2',
  ]);
  expect(replies({ ...change, acts }, [])).toEqual([]);
});

it('a command is known by its number, where it stands, and that it is not ours', () => {
  const answered = (source: 'review' | undefined, comment: Comment) =>
    replies({ ...change, acts: [help(100, source === undefined ? {} : { source })] }, [comment]);
  expect(answered('review', says(100, alice))).toEqual([]);
  expect(answered('review', says(100, alice, { source: 'review' }))).toHaveLength(1);
  expect(answered(undefined, says(100, alice, { source: 'review' }))).toHaveLength(1);
  expect(answered(undefined, says(101, alice))).toEqual([]);
  expect(answered(undefined, says(100, ourselves))).toEqual([]);
});

it('who is no staff gets five refusals and lists of commands in all; receipts and staff’s answers do not count', () => {
  const ids = [1, 2, 3, 4, 5, 6, 7];
  const asked = (make: (id: number) => ReturnType<typeof act>, author: typeof carol = carol) =>
    replies(
      { ...change, acts: ids.map(make), objections: ids.map(n => objection(n)) },
      ids.map(id => says(id, author)),
    ).length;
  const outside = { by: '-', permission: '-' };
  expect(asked(id => refused(id))).toBe(5);
  expect(asked(id => help(id, outside))).toBe(5);
  expect(asked(id => (id % 2 === 0 ? refused(id) : help(id, outside)))).toBe(5);
  expect(asked(id => act('object', `objection-${id}`, { comment: id, ...outside }))).toBe(7);
  expect(asked(id => help(id))).toBe(7);
  expect(asked(id => refused(id, { by: 'alice', permission: 'write' }))).toBe(7);
  const two = [...ids.map(id => refused(id)), refused(8)];
  expect(replies({ ...change, acts: two }, [...ids.map(id => says(id)), says(8, dave)])).toHaveLength(6);
});

it('whoever wrote what staff have to read is told once, in the oldest of it', () => {
  const comments = [unread(1), unread(2), unread(3)];
  expect(replies({ ...change, comments }, [says(1), says(2), says(3, dave)])).toEqual([
    '#42 reply 1 unread',
    '#42 reply 3 unread',
  ]);
  expect(replies({ ...change, comments }, [says(1), says(2), wrote('reply 2 unread', 4)])).toEqual([]);
  expect(replies({ ...change, comments: [] }, [says(1)])).toEqual([]);
  expect(replies({ ...change, comments: [unread(1, { verdict: 'objection' })] }, [says(1)])).toEqual([]);
  expect(
    replies({ ...change, comments: [unread(1)] }, [says(1), says(2), wrote('reply 2 unread', 4)]),
  ).toEqual([]);
  expect(
    replies({ ...change, comments: [unread(1)] }, [says(1), says(2, dave), wrote('reply 2 unread', 4)]),
  ).toEqual(['#42 reply 1 unread']);
});

it('of another source the same number is another comment, and has an answer of its own', () => {
  const review = says(1, carol, { source: 'review', number: 12 });
  const comments = [unread(1, { source: 'review' })];
  expect(replies({ ...change, comments }, [says(1, dave), review])).toEqual(['#12 reply 1 unread-review']);
  expect(
    replies({ ...change, comments: [unread(1, { source: 'pull' })] }, [
      says(1, carol, { source: 'pull', number: 12 }),
    ]),
  ).toEqual(['#12 reply 1 unread']);
  const line = unread(1, { source: 'line' });
  expect(replies({ ...change, comments: [line] }, [says(1, carol, { source: 'line', number: 12 })])).toEqual([
    '#12 reply 1 unread-line',
  ]);
});

it('accounts of one number that are of another kind are others: nobody’s answer stands for somebody else’s', () => {
  const comments = [unread(1), unread(2)];
  const other = { ...ghost, id: carol.id };
  expect(replies({ ...change, comments }, [says(1), says(2, other)])).toHaveLength(2);
});

it('a command that did nothing has had its answer; what else stands beside it is answered besides', () => {
  const answers = (...acts: ReturnType<typeof act>[]) =>
    replies({ ...change, comments: [unread(1)], acts }, [says(1), says(2)]).filter(name =>
      /unread/.test(name),
    );
  expect(answers(refused(1))).toEqual([]);
  expect(answers(refused(2))).toEqual(['#42 reply 1 unread']);
  expect(answers(refused(1), help(1, { by: '-', permission: '-' }))).toEqual(['#42 reply 1 unread']);
  expect(answers(refused(1, { command: 'still-object' }))).toEqual(['#42 reply 1 unread']);
});

it('a notice that stands on its issue twice is deleted once, and nothing of another', () => {
  const name = 'notice 0012 n-0001';
  expect(replies(change, [wrote(name, 1), wrote(name, 2), wrote(name, 3)])).toEqual(['delete 2', 'delete 3']);
  expect(replies(change, [wrote(name, 1), wrote('notice 0012 n-0002', 2)])).toEqual([]);
});

it('why an announcement was refused is said once, on its pull request', () => {
  const why = { kind: 'draft' } as const;
  const refusals = (...comments: Comment[]) =>
    refusalSteps(
      [{ pull: 7, comment: 60, why }],
      look(was, { pulls: [pull(was, was, { number: 8 }), pull(was, was, { comments })] }),
    );
  const body = expect.stringMatching(/^<!-- subprocessors:reply 60 announce -->\n/);
  expect(refusals()).toEqual([{ do: 'comment', number: 7, body }]);
  expect(refusalSteps([{ pull: 7, comment: 60, why }], look(was))).toEqual(refusals());
  expect(refusals(onPull(61, ourselves, '<!-- subprocessors:reply 60 announce -->\nNo.'))).toEqual([]);
});

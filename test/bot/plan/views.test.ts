import { expect, it } from 'vitest';
import type { Observation } from '../../../bot/observation.ts';
import { closesIssue, views } from '../../../bot/plan/views.ts';
import type { Record } from '../../../bot/record.ts';
import { people, says } from '../commands/thread.ts';
import { act, record42 } from '../texts/change-42.ts';
import { entry, ledger, look, pull, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const head = 'b'.repeat(40);
const published = { main: head, ledger: 'c'.repeat(40) };
const drawn = (some: Partial<Observation>, records: readonly Record[] = []) => {
  const book = ledger({ records });
  return views(book, new Map(), [], look(was, { ledger: book, published, ...some }));
};

it('gates are set first, and issues are closed last of what people see, after every reply', async () => {
  const change = await record42();
  const acts = [act('help', 'help', { comment: 100 })];
  const over: Record = { ...change, acts, state: 'cancelled', ended_at: '2026-12-20T12:00:00Z' };
  const issue = { number: 42, record: '0012', title: '', body: '', open: true, locked: false, labels: [] };
  const issues = [{ ...issue, comments: [says(people.alice, '/help', { id: 100 })] }];
  const all = drawn({ pulls: [pull(was, is)], issues, published: null }, [over]);
  const order = all.map(step => step.do).filter(name => name !== 'define-label');
  expect(order).toEqual(['set-status', 'comment', 'set-labels', 'comment', 'edit-issue', 'publish']);
  expect(all.filter(closesIssue)).toMatchObject([{ number: 42, open: false }]);
});

it('why an announcement was refused is said', () => {
  const refused = [{ pull: 7, comment: 60, why: { kind: 'draft' } as const }];
  const observation = look(was, { published, pulls: [pull(was, was)] });
  const said = views(ledger(), new Map(), refused, observation).filter(step => step.do === 'comment');
  expect(said).toHaveLength(1);
});

it('only an edit that closes an issue is the last word on a change', () => {
  expect(closesIssue({ do: 'edit-issue', number: 42, open: false })).toBe(true);
  expect(closesIssue({ do: 'edit-issue', number: 42, open: true })).toBe(false);
  expect(closesIssue({ do: 'edit-issue', number: 42, title: 'Hello' })).toBe(false);
  expect(closesIssue({ do: 'delete-comment', comment: 42 })).toBe(false);
});

it('the page is made again when the default branch or the ledger has moved', () => {
  const publish = [{ do: 'publish', main: head, ledger: 'c'.repeat(40) }];
  expect(drawn({})).toEqual([]);
  expect(drawn({ published: null })).toEqual(publish);
  expect(drawn({ published: { ...published, main: 'd'.repeat(40) } })).toEqual(publish);
  expect(drawn({ published: { ...published, ledger: 'd'.repeat(40) } })).toEqual(publish);
});

import { expect, it } from 'vitest';
import type { ChangeIssue, Observation } from '../../../bot/observation.ts';
import { textContext } from '../../../bot/plan/text-context.ts';
import { issueSteps } from '../../../bot/plan/views/issues.ts';
import { waitsFor } from '../../../bot/plan/wait.ts';
import type { Record } from '../../../bot/record.ts';
import { issueBody, issueTitle } from '../../../bot/texts/change-issue.ts';
import { labelsOf } from '../../../bot/texts/labels.ts';
import { objection, record42 } from '../texts/change-42.ts';
import { entry, ledger, look, registry } from './a-look.ts';

const was = registry(entry('a'));
const change = await record42();
const over = { ...change, ended_at: '2026-12-20T12:00:00Z' };
const cancelled: Record = { ...over, state: 'cancelled' };
const inTheList: Record = { ...over, state: 'in-the-list' };

const everyLabel = [
  'subprocessor-change',
  'change: open',
  'change: held',
  'change: cancelled',
  'change: replaced',
  'change: in the list',
  'needs-reading',
];
const date = 'objections-until: 2026-12-09';

/** The issue as it should be drawn. */
function drawn(
  record: Record,
  some: Partial<ChangeIssue> = {},
  seen: Partial<Observation> = {},
): ChangeIssue {
  const observation = look(was, { ledger: ledger({ records: [record] }), ...seen });
  const waits = waitsFor(record, observation.now, observation.doubts);
  return {
    number: 42,
    record: record.id,
    title: issueTitle(record),
    body: issueBody(record, waits, textContext(observation, record)),
    open: true,
    locked: false,
    labels: labelsOf(record, waits),
    comments: [],
    ...some,
  };
}

function steps(records: readonly Record[], issues: readonly ChangeIssue[], some: Partial<Observation> = {}) {
  const labels = records.some(({ state }) => state === 'open') ? [...everyLabel, date] : everyLabel;
  return issueSteps(records, look(was, { ledger: ledger({ records }), labels, issues, ...some }));
}

const close = (number: number) => ({ do: 'edit-issue', number, open: false });

it('an issue that is as it should be is left alone; what differs is edited, and only that', () => {
  const { title, body } = drawn(change);
  expect(steps([change], [drawn(change)])).toEqual([]);
  const edited = (some: Partial<ChangeIssue>) => steps([change], [drawn(change, some)]);
  expect(edited({ title: 'Hello' })).toEqual([{ do: 'edit-issue', number: 42, title }]);
  expect(edited({ body: 'Hello' })).toEqual([{ do: 'edit-issue', number: 42, body }]);
  expect(edited({ open: false })).toEqual([{ do: 'edit-issue', number: 42, open: true }]);
});

it('our labels are set right, and nobody else’s are touched', () => {
  const { labels } = drawn(change);
  const set = (add: readonly string[], remove: readonly string[]) => [
    { do: 'set-labels', number: 42, add, remove },
  ];
  const labelled = (...all: string[]) => steps([change], [drawn(change, { labels: all })]);
  expect(labelled(...labels, 'legal')).toEqual([]);
  expect(labelled(...labels, 'needs-reading')).toEqual(set([], ['needs-reading']));
  expect(labelled(...labels.slice(1))).toEqual(set(labels.slice(0, 1), []));
  const held = labels.map(name => (name === 'change: open' ? 'change: held' : name));
  expect(labelled(...held)).toEqual(set(['change: open'], ['change: held']));
  expect(labelled('legal', 'change: held')).toEqual(set(labels, ['change: held']));
});

it('a label is defined once before it is set, if it is not there', () => {
  const [first = ''] = drawn(change).labels;
  const second: Record = { ...change, id: '0013', issue: 43 };
  const bare = [drawn(change, { labels: [] }), drawn(second, { number: 43, labels: [] })];
  const all = steps([change, second], bare, { labels: [...everyLabel, date].filter(name => name !== first) });
  expect(all[0]).toMatchObject({ do: 'define-label', name: first, color: '1d4e89' });
  expect(all.filter(step => step.do === 'define-label')).toHaveLength(1);
});

it('of several issues of one change that of the record stays, and open twins are closed', () => {
  const twin = (number: number, open: boolean) => drawn(change, { number, open, title: 'Twin' });
  const other = drawn({ ...change, id: '0013' }, { number: 50 });
  expect(steps([change], [twin(45, true), twin(41, true), drawn(change), twin(44, false), other])).toEqual([
    close(41),
    close(45),
  ]);
});

it('what a run opened for a change that ended meanwhile is closed; while the change lives, nothing is', () => {
  const orphan = [drawn(change, { number: 45 }), drawn(change, { number: 44, open: false })];
  expect(steps([{ ...cancelled, issue: null }], orphan)).toEqual([close(45)]);
  expect(steps([{ ...change, issue: null }], orphan)).toEqual([]);
  expect(steps([{ ...change, issue: null }, change], [drawn(change, { title: 'A' })])).toHaveLength(1);
});

it('what was given up is closed, and then left as it was drawn last', () => {
  expect(steps([cancelled], [drawn(cancelled)])).toEqual([close(42)]);
  expect(steps([cancelled], [drawn(cancelled, { open: false, title: 'Hello' })])).toEqual([]);
  expect(steps([cancelled], [drawn(cancelled, { open: false }), drawn(cancelled, { number: 43 })])).toEqual(
    [],
  );
});

it('what is in the list is closed, drawn on, and open again while somebody waits to be read or answered', () => {
  const someone = (some: Partial<Record>) => {
    const record = { ...inTheList, ...some };
    return steps([record], [drawn(record, { open: false })]);
  };
  const open = [{ do: 'edit-issue', number: 42, open: true }];
  const unread: Record['comments'][number] = {
    id: 1,
    source: 'issue',
    verdict: 'unread',
    created_at: '2026-12-21T12:00:00Z',
    seen_at: '2026-12-21T12:00:00Z',
    hash: '',
    gone: false,
    decided: null,
  };
  expect(steps([inTheList], [drawn(inTheList)])).toEqual([close(42)]);
  expect(someone({})).toEqual([]);
  expect(steps([inTheList], [drawn(inTheList, { open: false, title: 'Hello' })])).toHaveLength(1);
  expect(someone({ comments: [unread] })).toEqual(open);
  expect(someone({ objections: [objection(1)] })).toEqual(open);
  expect(someone({ objections: [objection(1, { outcome: 'proceeding-despite' })] })).toEqual(open);
  const givenUp = { ...cancelled, comments: [unread] };
  expect(steps([givenUp], [drawn(givenUp)])).toEqual([close(42)]);
});

it('what was replaced stays open until it points to the issue of what took its place', () => {
  const replaced: Record = { ...over, state: 'replaced' };
  const again = (some: Partial<Record> = {}): Record => ({
    ...change,
    id: '0012.2',
    replaces: '0012',
    issue: null,
    ...some,
  });
  const closed = (next: Record | null, issue: Partial<ChangeIssue> = {}) => {
    const records = next === null ? [replaced] : [replaced, next];
    const seen = drawn(replaced, issue, { ledger: ledger({ records }) });
    return steps([replaced], [seen], { ledger: ledger({ records }) });
  };
  expect(closed(again())).toEqual([]);
  expect(closed(again({ issue: 43 }))).toEqual([close(42)]);
  expect(closed(again({ state: 'cancelled' }))).toEqual([close(42)]);
  expect(closed(again({ replaces: '0011' }))).toEqual([close(42)]);
  expect(closed(null)).toEqual([close(42)]);
  expect(closed(again(), { open: false })).toEqual([]);
  const damaged = { ledger: { damaged: 'It is.' } };
  expect(steps([replaced], [drawn(replaced, {}, damaged)], damaged)).toEqual([close(42)]);
});

it('a cancelled change points nowhere: it is closed even where something took its place', () => {
  const next: Record = { ...change, id: '0012.2', replaces: '0012', issue: null };
  const records = ledger({ records: [cancelled, next] });
  expect(steps([cancelled], [drawn(cancelled)], { ledger: records })).toEqual([close(42)]);
});

it('a date that nothing carries any more goes, one label in a pass; in doubt none', () => {
  const old = ['objections-until: 2026-11-01', 'objections-until: 2026-11-02'];
  const labels = ['legal', date, ...old];
  const stale = (issues: readonly ChangeIssue[], some: Partial<Observation> = {}) =>
    steps([change], issues, { labels, ...some }).filter(step => step.do === 'delete-label');
  const [first = '', second = ''] = old;
  expect(stale([drawn(change)])).toEqual([{ do: 'delete-label', name: first }]);
  const elsewhere = drawn({ ...change, id: '0013' }, { number: 50, labels: [first] });
  expect(stale([drawn(change), elsewhere])).toEqual([{ do: 'delete-label', name: second }]);
  const doubts = ['GitHub did not answer'];
  expect(steps([change], [drawn(change, {}, { doubts })], { labels, doubts })).toEqual([]);
  expect(stale([drawn(change)], { labels: ['legal', date] })).toEqual([]);
  // A date that is on its way to an issue is carried.
  expect(stale([], { labels: [date] })).toEqual([]);
});

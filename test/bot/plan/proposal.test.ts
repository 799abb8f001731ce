import { describe, expect, it } from 'vitest';
import type { Comment, Observation, Pull } from '../../../bot/observation.ts';
import { digestToAnnounce, proposalOf, staffComments, wasEdited } from '../../../bot/plan/proposal.ts';
import type { Record } from '../../../bot/record.ts';
import { refuse } from '../../../core/deadline/refusal.ts';
import type { Entry } from '../../../core/entry.ts';
import { startOfFile } from '../../../core/finding.ts';
import { policyOf } from '../../../core/policy.ts';
import type { Registry } from '../../../core/registry.ts';
import {
  alice,
  comment,
  deadlines,
  entry,
  loaded,
  look,
  ourselves,
  policy,
  pull,
  record,
  registry,
  vera,
} from './a-look.ts';

const a = entry('a');
const was = registry(a);
const is = registry(a, entry('b'));
const digest = record(was, is).digest;

const proposal = (
  one: Pull,
  some: Partial<Observation> = {},
  records: readonly Record[] = [],
  main: Registry | null = was,
) => proposalOf(one, look(main, some), records);

/** What is missing of a proposal of this entry. */
const missing = (b: Partial<Entry>, some: Partial<Observation> = {}, main = was) =>
  proposal(pull(main, { ...main, entries: [a, { ...entry('b'), ...b }] }, {}), some, [], main)?.missing;

describe('nothing can be announced', () => {
  const finding = { rule: 'empty-file', message: 'Empty.', file: 'registry/x.yaml', ...startOfFile } as const;
  const withFinding = (severity: 'error' | 'warning') =>
    pull(was, is, { after: { ...loaded(is), findings: [{ ...finding, severity }] } });
  it.each<[string, Pull, (Registry | null)?]>([
    ['without a list on the default branch', pull(was, is), null],
    ['of files that cannot be read', pull(was, null)],
    ['of files with an error', withFinding('error')],
    ['of a branch whose beginning cannot be read', pull(null, is)],
    ['from a pull request to another branch', pull(was, is, { baseIsDefault: false })],
    ['where nothing differs', pull(was, was)],
    ['of a detail', pull(was, registry(entry('a', undefined, 'Paris')))],
  ])('%s', (_, one, main = was) => {
    expect(proposal(one, {}, [], main)).toBeNull();
  });

  it('but of files with a warning, and of what has no window', () => {
    expect(proposal(withFinding('warning'))?.of.digest).toBe(digest);
    expect(proposal(pull(was, registry()))?.of.change.treatment).toBe('notice');
  });
});

it('what is proposed is what a merge would make of the list now, and what was altered there meanwhile is named', () => {
  const moved = registry(a, entry('c'));
  expect(proposal(pull(was, is), {}, [], moved)).toMatchObject({ of: { digest }, missing: [] });
  const reworded = registry(entry('a', 'Sends letters.'));
  expect(proposal(pull(was, registry(entry('a', 'Sends faxes.'))), {}, [], reworded)?.missing).toEqual([
    '`a` has changed on the default branch: update the branch',
  ]);
});

describe('what is missing is named, once:', () => {
  it('nothing, if all is there', () => {
    expect(missing({})).toEqual([]);
  });

  it('a field that is not stated, and one that is not known yet', () => {
    const { purpose: _, ...without } = entry('b');
    expect(proposal(pull(was, registry(a, without)))?.missing).toEqual(['`purpose` of `b` is missing']);
    expect(missing({ purpose: { unknown: 'asked' } })).toEqual(['`purpose` of `b` is not known yet']);
  });

  it('of what replaces another, and of another company too; of what is only reworded or gone not', () => {
    const unknown = { unknown: 'asked' };
    const replacing = registry({ ...entry('b'), replaces: 'a', purpose: unknown });
    expect(proposal(pull(was, replacing))?.missing).toEqual(['`purpose` of `b` is not known yet']);
    const bought = registry({ ...a, legal_name: 'Other Ltd', established_in: unknown });
    expect(proposal(pull(was, bought))?.missing).toEqual(['`established_in` of `a` is not known yet']);
    const reworded = registry({ ...entry('a', 'Sends letters.'), established_in: unknown });
    const before = registry({ ...a, established_in: unknown });
    expect(proposal(pull(before, reworded), {}, [], before)?.missing).toEqual([]);
    expect(proposal(pull(was, registry()))?.missing).toEqual([]);
  });

  it('a first use within the time to object', () => {
    expect(missing({ used_from: '2026-12-09' })).toEqual([
      expect.stringMatching(/^First use is planned for .* ends with/),
    ]);
    expect(missing({ used_from: '2026-12-10' })).toEqual([]);
    expect(missing({ used_from: { unknown: 'asked' } })).toEqual(['`used_from` of `b` is not known yet']);
  });

  it('a first use too soon after the day of today, which is that in the policy’s zone', () => {
    const patient = { ...policy, advance_notice_days: 30 };
    const main = { ...was, policy: patient };
    const at = (now: string) => missing({ used_from: '2026-12-23' }, { now }, main)?.length;
    expect(at('2026-11-23T22:59:59Z')).toBe(0);
    expect(at('2026-11-23T23:00:00Z')).toBe(1);
  });

  it('of what was in the list before, or has no window, no first use', () => {
    const soon = { used_from: '2026-11-24' };
    const main = registry({ ...a, ...soon });
    const bought = registry({ ...a, ...soon, legal_name: 'Other Ltd' });
    expect(proposal(pull(main, bought), {}, [], main)?.missing).toEqual([]);
    const lenient = { ...policy, treatments: { ...policy.treatments, addition: 'notice' as const } };
    expect(missing(soon, {}, { ...was, policy: lenient })).toEqual([]);
  });

  it('what an objection does, in the policy', () => {
    const { effect: _, ...objections } = policy.objections;
    expect(missing({}, {}, { ...was, policy: { ...policy, objections } as typeof policy })).toEqual([
      'the policy does not say what an objection does (`objections.effect`)',
    ]);
  });

  it('a deadline that cannot be counted, if the change has a window', () => {
    const reason = 'Nobody knows the holidays of 2099.';
    const seen = {
      deadlines: {
        now: [...deadlines, { group: 'other', ...refuse('no-holiday-data', reason) }],
        of: new Map(),
      },
    };
    expect(missing({}, seen)).toEqual([reason]);
    expect(proposal(pull(was, registry(entry('a', 'Sends faxes.'))), seen)?.missing).toEqual([reason]);
    expect(proposal(pull(was, registry()), seen)?.missing).toEqual([]);
  });

  it('a channel that has to be used and is not set up', () => {
    expect(missing({}, { channels: [] })).toEqual([
      'the channel `customers` is not set up: nobody could be told',
    ]);
    const channels = [
      { id: 'issue', kind: 'issue', required: true },
      { id: 'feed', kind: 'webhook', required: false },
      { id: 'customers', kind: 'email', required: true },
    ];
    const file = {
      publisher: { name: 'X' },
      categories: [],
      window: policy.window,
      objections: policy.objections,
    };
    const other = { ...policy, channels: policyOf({ ...file, channels } as never).channels };
    expect(missing({}, {}, { ...was, policy: other })).toEqual([]);
  });

  it('what is in doubt', () => {
    expect(missing({}, { doubts: ['GitHub did not answer'] })).toEqual(['GitHub did not answer']);
  });
});

it('the digest to announce with is shown once nothing is missing', () => {
  expect(digestToAnnounce(proposal(pull(was, is)))).toBe(digest);
  expect(digestToAnnounce(proposal(pull(was, is), { channels: [] }))).toBeNull();
  expect([digestToAnnounce(null), digestToAnnounce(undefined)]).toEqual([null, null]);
});

it('staff’s comments are those in the conversation, after a certain one, by who may write', () => {
  const one = pull(was, is, {
    comments: [
      comment(60, alice, 'at it'),
      comment(61, alice, 'after it'),
      comment(62, vera, 'an outsider'),
      comment(63, alice, 'a review', { source: 'review' }),
      comment(64, ourselves, 'the bot'),
    ],
  });
  expect(staffComments(one, 60).map(({ id }) => id)).toEqual([61]);
});

it('a comment is as it was written for a minute, and edited after', () => {
  const at = (updatedAt: string) =>
    wasEdited(comment(60, alice, '', { createdAt: '2026-11-23T08:00:00Z', updatedAt }));
  expect(at('2026-11-23T08:01:00Z')).toBe(false);
  expect(at('2026-11-23T08:01:01Z')).toBe(true);
});

describe('staff’s word on what it is', () => {
  const says = (id: number, body: string, some: Partial<Comment> = {}, author = alice) =>
    comment(id, author, body, some);
  const treated = (comments: readonly Comment[], records: readonly Record[] = [], after = is) =>
    proposal(pull(was, after, { comments: [...comments] }), {}, records)?.of.treated ?? null;
  const at = { createdAt: '2026-11-23T08:00:00Z', updatedAt: '2026-11-23T08:02:00Z' };
  const given = {
    class: 'narrowing',
    why: 'Less than before.',
    by: 'alice',
    at: '2026-11-20T09:00:00Z',
    comment: 40,
  } as const;
  const running = record(was, is, { treated: given });

  it('counts the last time that they say it, as it was written', () => {
    expect(
      treated([says(60, '/treat details one'), says(61, '/treat narrowing two'), says(62, '/status')]),
    ).toEqual({
      class: 'narrowing',
      why: 'two',
      by: 'alice',
      at: '2026-11-23T08:59:00Z',
      comment: 61,
    });
    expect(treated([says(60, '/treat details one'), says(61, '/treat narrowing two', at)])).toMatchObject({
      why: 'one',
    });
  });

  it('does not count by others, without a reason, or from before the last announcement', () => {
    expect(treated([says(60, '/treat details one', {}, vera)])).toBeNull();
    expect(treated([says(60, '/treat details')])).toBeNull();
    expect(treated([says(50, '/treat details one')], [record(was, is)])).toBeNull();
  });

  it('holds with the announcement as long as the change is the same, and no longer', () => {
    expect(treated([], [running])).toEqual(given);
    expect(treated([], [running], registry(a, entry('b', 'Sends letters.')))).toBeNull();
    expect(treated([], [running], registry(a, entry('b'), entry('c')))).toBeNull();
    expect(treated([], [running], registry(entry('b')))).toBeNull();
    expect(treated([], [running], registry(entry('a', undefined, 'Paris'), entry('b')))).toEqual(given);
    expect(treated([], [{ ...running, state: 'cancelled' }])).toBeNull();
    expect(treated([], [record(was, is)])).toBeNull();
    const both = record(was, registry(a, entry('b'), entry('c')), { treated: given });
    expect(treated([], [both], registry(a, entry('b'), entry('c')))).toEqual(given);
    expect(treated([says(60, '/treat details new')], [running])).toMatchObject({ why: 'new' });
  });

  it('may call what goes an addition: of an entry that is gone no field is missing', () => {
    const gone = pull(was, registry(), { comments: [says(60, '/treat addition to be on the safe side')] });
    expect(proposal(gone)).toMatchObject({ of: { change: { treatment: 'window' } }, missing: [] });
  });
});

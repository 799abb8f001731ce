import { describe, expect, it } from 'vitest';
import type { Comment, Observation, Pull } from '../../../bot/observation.ts';
import { announceAll } from '../../../bot/plan/announcing.ts';
import { proposalOf } from '../../../bot/plan/proposal.ts';
import type { Record } from '../../../bot/record.ts';
import { deadlinesOf } from '../../../core/deadline/deadline.ts';
import { refuse } from '../../../core/deadline/refusal.ts';
import {
  alice,
  comment,
  deadlines,
  entry,
  ledger,
  look,
  ourselves,
  policy,
  pull,
  record,
  registry,
  vera,
} from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const other = registry(entry('a'), entry('b', 'Sends letters.'));
const digest = record(was, is).digest;
const typed = `/announce ${digest.slice(0, 32)}`;
const proposes = (some: Partial<Pull> = {}, after = is) =>
  pull(was, after, { comments: [comment(60, alice, typed)], ...some });

/** What comes of the commands on some pull requests. */
function pass(
  pulls: readonly Pull[],
  records: readonly Record[] = [],
  some: Partial<Observation> = {},
  closed: readonly string[] = [],
) {
  const observation = look(was, { pulls, ...some });
  const proposals = new Map(pulls.map(one => [one.number, proposalOf(one, observation, records)]));
  const { begun, replaced, refused } = announceAll(
    proposals,
    records,
    ledger({ records, closed }),
    observation,
  );
  return { begun, replaced: replaced.map(({ id, state }) => [id, state]), refused };
}

it('staff announce with the digest that the pull request shows, and all that was announced is frozen', () => {
  const { begun, replaced, refused } = pass([proposes()]);
  expect(begun).toHaveLength(1);
  expect(begun[0]).toMatchObject({
    id: '0007',
    kind: 'announced',
    pull: 7,
    head: 'a'.repeat(40),
    replaces: null,
    digest,
    state: 'announcing',
    announced: {
      by: 'alice',
      permission: 'write',
      at: '2026-11-23T09:00:00.000Z',
      on: '2026-11-23',
      comment: 60,
    },
    changes: [{ entry: 'b', class: 'addition', treatment: 'window' }],
    windows: [{ group: 'standard', last_day: '2026-12-09' }],
    policy,
  });
  expect([replaced, refused]).toEqual([[], []]);
});

describe('nothing is announced, and nobody is answered,', () => {
  const silent: readonly (readonly [string, Pull, Partial<Observation>])[] = [
    ['by who is no staff', proposes({ comments: [comment(60, vera, typed)] }), {}],
    ['in a review', proposes({ comments: [comment(60, alice, typed, { source: 'review' })] }), {}],
    ['in a quotation', proposes({ comments: [comment(60, alice, `> ${typed}`)] }), {}],
    ['by another command', proposes({ comments: [comment(60, alice, '/status')] }), {}],
    ['on a pull request that is closed', proposes({ open: false }), {}],
    ['on one to another branch', proposes({ baseIsDefault: false }), {}],
    ['in doubt', proposes(), { doubts: ['GitHub did not answer'] }],
  ];
  it.each(silent)('%s', (_, one, some) => {
    expect(pass([one], [], some)).toEqual({ begun: [], replaced: [], refused: [] });
  });
});

describe('an announcement is refused, and its author told why:', () => {
  const at = (minutes: number) =>
    new Date(Date.parse('2026-11-23T08:00:00Z') + minutes * 60_000).toISOString();
  const edited: Partial<Comment> = { createdAt: at(0), updatedAt: at(2) };
  const says = (body: string, some: Partial<Comment> = {}) => ({
    comments: [comment(60, alice, body, some)],
  });
  const running = record(was, is, { announced: { ...record(was, is).announced, comment: 50 } });
  const incomplete = registry(entry('a'), { ...entry('b'), purpose: { unknown: 'asked on Monday' } });
  const shown = proposalOf(pull(was, incomplete), look(was), [])?.of.digest ?? '';
  const table: readonly (readonly [string, Pull, readonly Record[], object])[] = [
    ['it was edited', proposes(says(typed, edited)), [], { kind: 'edited' }],
    ['it names no digest', proposes(says('/announce')), [], { kind: 'no-digest' }],
    ['nothing is to be told', proposes({}, was), [], { kind: 'nothing-to-announce' }],
    ['it is a draft', proposes({ draft: true }), [], { kind: 'draft' }],
    [
      'the digest is that of something else',
      proposes(says(`/announce ${'0'.repeat(32)}`)),
      [],
      { kind: 'other-digest', digest: digest.slice(0, 32) },
    ],
    ['it was announced already', proposes(), [running], { kind: 'announced-already' }],
    [
      'another announcement of the same entry still runs',
      proposes(),
      [record(was, other, { id: '0006', pull: 6 })],
      { kind: 'other-change' },
    ],
    [
      'another announcement of one of its entries still runs',
      proposes(),
      [record(was, registry(entry('a'), entry('0'), entry('b')), { id: '0006', pull: 6 })],
      { kind: 'other-change' },
    ],
    [
      'something is missing',
      proposes(says(`/announce ${shown.slice(0, 32)}`), incomplete),
      [],
      { kind: 'missing', missing: ['`purpose` of `b` is not known yet'] },
    ],
  ];
  it.each(table)('%s', (_, one, records, why) => {
    expect(pass([one], records)).toEqual({
      begun: [],
      replaced: [],
      refused: [{ pull: 7, comment: 60, why }],
    });
  });
});

it('an announcement of the same entry that is over, or one of another entry, is in nobody’s way', () => {
  const over = record(was, other, { id: '0006', pull: 6, state: 'cancelled' });
  const elsewhere = record(was, registry(entry('a'), entry('c')), { id: '0005', pull: 5 });
  expect(pass([proposes()], [over, elsewhere]).begun).toHaveLength(1);
});

it('with a list that cannot be read each command is refused, for there is nothing to announce', () => {
  const observation = look(null, { pulls: [proposes()], doubts: ['the registry has errors'] });
  const { refused } = announceAll(new Map(), [], ledger(), observation);
  expect(refused.map(({ why }) => why.kind)).toEqual(['nothing-to-announce']);
});

it('of two commands that are right the first announces, and what stands behind it is not looked at', () => {
  const twice = proposes({
    comments: [
      comment(59, alice, '/announce 00000000000000000000000000000000'),
      comment(60, alice, typed),
      comment(61, alice, typed),
    ],
  });
  const { begun, refused } = pass([twice]);
  expect(begun.map(({ announced }) => announced.comment)).toEqual([60]);
  expect(refused.map(one => one.comment)).toEqual([59]);
});

it('of two pull requests on one entry that are announced in one pass the second waits', () => {
  const { begun, refused } = pass([proposes(), proposes({ number: 8 })]);
  expect(begun.map(one => one.pull)).toEqual([7]);
  expect(refused).toEqual([{ pull: 8, comment: 60, why: { kind: 'other-change' } }]);
});

it('a command that was answered stays refused, and an answer to another one does not count', () => {
  const answer = (to: number) =>
    comment(70, ourselves, `<!-- subprocessors:reply ${to} announce -->\nNot announced`);
  const asked = (...more: readonly Comment[]) => proposes({ comments: [comment(60, alice, typed), ...more] });
  expect(pass([asked(answer(60))])).toEqual({ begun: [], replaced: [], refused: [] });
  expect(pass([asked(answer(61))]).begun).toHaveLength(1);
});

it('announced again it takes the place of what ran, under the next id, and the command that announced first is not carried out again', () => {
  const running = record(was, other);
  const again = pass([proposes()], [running]);
  expect(again.begun).toMatchObject([{ id: '0007.2', replaces: '0007', digest }]);
  expect(again.replaced).toEqual([['0007', 'replaced']]);
  expect(pass([proposes()], [running], {}, ['0007.2']).begun).toMatchObject([{ id: '0007.3' }]);
  const first = { ...running, announced: { ...running.announced, comment: 60 } };
  expect(pass([proposes()], [first])).toEqual({ begun: [], replaced: [], refused: [] });
});

it('it is announced on the day that its deadline counts from, or today where it has none', async () => {
  const seen = {
    now: '2026-11-23T23:30:00.000Z',
    deadlines: { now: await deadlinesOf(policy, '2026-11-24'), of: new Map() },
  };
  expect(pass([proposes()], [], seen).begun).toMatchObject([{ announced: { on: '2026-11-24' } }]);
  const gone = proposes({}, registry());
  const removed = proposalOf(gone, look(was), [])?.of.digest.slice(0, 32);
  const asked = { ...gone, comments: [comment(60, alice, `/announce ${removed}`)] };
  const refusal = { group: 'standard', ...refuse('no-holiday-data', 'Nobody knows the holidays.') };
  expect(pass([asked], [], { deadlines: { now: [], of: new Map() } }).begun).toMatchObject([
    { announced: { on: '2026-11-23' }, windows: [] },
  ]);
  const both = { now: [refusal, ...deadlines], of: new Map() };
  expect(pass([asked], [], { deadlines: both }).begun).toMatchObject([{ windows: [] }]);
});

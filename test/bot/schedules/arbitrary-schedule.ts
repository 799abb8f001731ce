import fc from 'fast-check';
import {
  beginnings,
  customers,
  type Deed,
  days,
  kinds,
  type Place,
  type Saying,
  type Schedule,
  staff,
  type Trouble,
} from './deeds.ts';
import { companies, policies, versions } from './lists.ts';

const few = fc.constantFrom(0, 0, 0, 1, 2);
const customer = fc.constantFrom(...customers);
const person = fc.constantFrom(...staff, ...staff, ...customers);
const member = fc.constantFrom(...staff);
const company = fc.constantFrom(...companies);
const version = fc.constantFrom(...versions);
const number = fc.constantFrom(1, 1, 1, 2, 3);
const place = fc.constantFrom<Place>('issue', 'issue', 'pull', 'review', 'line');
const write = fc.integer({ min: 1, max: 14 });

const ofEverybody: fc.Arbitrary<Saying> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ says: fc.constantFrom('words', 'object', 'object in words') }) },
  { weight: 1, arbitrary: fc.record({ says: fc.constantFrom('quoted', 'in code', 'help') }) },
  { weight: 1, arbitrary: fc.record({ says: fc.constantFrom('withdraw', 'still object'), n: number }) },
);
const treated = fc.record({ says: fc.constant('treat' as const), as: fc.constantFrom(...kinds) });
const ofStaff: fc.Arbitrary<Saying> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      says: fc.constant('answer' as const),
      n: number,
      outcome: fc.constantFrom('agreed', 'agreed', 'proceeding-despite'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ says: fc.constant('confirm' as const), n: number }) },
  { weight: 3, arbitrary: fc.constant({ says: 'mailbox read' as const }) },
  { weight: 1, arbitrary: fc.constant({ says: 'approvals complete' as const }) },
  { weight: 1, arbitrary: fc.constantFrom<Saying>({ says: 'waive notice' }, { says: 'names a customer' }) },
  {
    weight: 1,
    arbitrary: fc.record({ says: fc.constant('extend' as const), days: fc.integer({ min: -2, max: 20 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Saying>({ says: 'cancel' }) },
  { weight: 1, arbitrary: treated },
  {
    weight: 1,
    arbitrary: fc.record({
      says: fc.constant('private objection' as const),
      ref: fc.constantFrom('C-1', 'C-2'),
    }),
  },
);

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ trouble: fc.constant('crash' as const), write, moment: fc.constantFrom('before', 'after') }),
  fc.record({ trouble: fc.constantFrom('lost answer', 'secondary limit', 'failed write'), write }),
  fc.record({ trouble: fc.constantFrom('lost issue', 'crash after the issue') }),
  fc.record({ trouble: fc.constant('truncated trees' as const), tree: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ trouble: fc.constant('failed read' as const), read: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    trouble: fc.constantFrom(
      'late lists',
      'said to be as it was',
      'wrong clock',
      'restarted',
      'locked ledger',
    ),
  }),
  fc.record({ trouble: fc.constantFrom('mail down', 'mail refused', 'mail throws', 'mail in part') }),
  fc.record({ trouble: fc.constant('two copies' as const), seed: fc.integer({ min: 1, max: 1000 }) }),
);

const look: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), webhooks: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const), webhooks: fc.boolean(), trouble }) },
);

const time: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(5, 5, 16, 60, 1440, 20_160),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait for the deadline' as const),
      seconds: fc.constantFrom(-60, -1, 0, 1, 840, 899, 900, 1800),
    }),
  },
);

const vendor: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('propose' as const), company, version }),
  fc.record({ do: fc.constant('push' as const), pull: few, company, version }),
  fc.record({ do: fc.constantFrom('close', 'reopen', 'retarget', 'draft', 'second pull'), pull: few }),
);

const talk: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      who: person,
      where: place,
      change: few,
      saying: ofEverybody,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      who: customer,
      where: place,
      change: few,
      saying: ofStaff,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('edit' as const), comment: few, saying: ofEverybody }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), comment: few }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave GitHub' as const), who: customer }) },
);

const queued = fc.record({ do: fc.constant('put into the queue' as const), who: member, pull: few });

const office: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('announce' as const), who: member, pull: few }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('announce' as const), who: customer, pull: few }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('announce old digest' as const), pull: few }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      who: member,
      where: fc.constantFrom<Place>('issue', 'issue', 'issue', 'pull'),
      change: few,
      saying: ofStaff,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('read everything' as const), who: member, change: few }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('count' as const), who: member, comment: few }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('merge by the gate' as const), who: member, pull: few }),
  },
  {
    weight: 2,
    arbitrary: queued,
  },
  { weight: 2, arbitrary: fc.constant<Deed>({ do: 'the queue merges' }) },
);

const administrator: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('merge past the gate' as const), pull: few }),
  fc.record({ do: fc.constant('push to main' as const), company, version }),
  fc.record({ do: fc.constantFrom('set main back', 'set the ledger back', 'delete the ledger') }),
  fc.record({ do: fc.constant('edit the policy' as const), policy: fc.constantFrom(...policies) }),
  fc.record({ do: fc.constantFrom('take labels off', 'close the issue', 'delete the issue'), change: few }),
  fc.record({ do: fc.constantFrom('lock the issue', 'unlock the issue', 'spoil the issue'), change: few }),
  fc.record({ do: fc.constant('forge success' as const), pull: few }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: look },
  { weight: 4, arbitrary: time },
  { weight: 3, arbitrary: vendor },
  { weight: 6, arbitrary: talk },
  { weight: 7, arbitrary: office },
  { weight: 3, arbitrary: administrator },
);

/** The customer's comment that was written last. */
const last = 99;
const aLook = fc.record({ do: fc.constant('look' as const), webhooks: fc.boolean() });
const written = fc.record({
  do: fc.constant('say' as const),
  who: customer,
  where: place,
  change: few,
  saying: ofEverybody,
});

/** Deeds that mean something one after the other, and would seldom meet by chance. */
const story: fc.Arbitrary<Deed[]> = fc.oneof(
  fc.tuple(
    written,
    fc.constant<Deed>({ do: 'wait', minutes: 5 }),
    fc.record({ do: fc.constant('edit' as const), comment: fc.constant(last), saying: ofEverybody }),
    aLook,
  ),
  fc.tuple(written, fc.constant<Deed>({ do: 'delete', comment: last }), aLook),
  fc.tuple(queued, aLook, fc.constant<Deed>({ do: 'the queue merges' }), aLook),
  fc.tuple(
    written,
    aLook,
    fc.record({
      do: fc.constant('say' as const),
      who: person,
      where: fc.constant<Place>('issue'),
      change: few,
      saying: fc.oneof(ofStaff, ofEverybody),
    }),
    aLook,
  ),
);

/** What an announcement of the same change once more must neither shorten nor forget. */
const beforeAgain: fc.Arbitrary<Deed[]> = fc.oneof(
  fc.tuple(
    fc.record({
      do: fc.constant('edit the policy' as const),
      policy: fc.constantFrom('one day', 'one day', ...policies),
    }),
  ),
  fc.tuple(written, aLook),
  fc.tuple(written, aLook, fc.constant<Deed>({ do: 'delete', comment: last })),
  fc.tuple(
    fc.record({
      do: fc.constant('say' as const),
      who: member,
      where: fc.constant<Place>('issue'),
      change: fc.constant(0),
      saying: ofStaff,
    }),
    aLook,
  ),
);

const proposedToo = fc.record({ do: fc.constant('push' as const), pull: fc.constant(0), company, version });

/** Staff announce a change again, because the proposal has become another. */
const announcedAgain: fc.Arbitrary<Deed[]> = fc
  .tuple(
    beforeAgain,
    fc.tuple(
      proposedToo,
      aLook,
      fc.record({ do: fc.constant('announce' as const), who: member, pull: fc.constant(0) }),
      aLook,
    ),
  )
  .map(([before, again]) => [...before, ...again]);

/** Staff say what a change is before they announce it, perhaps with a detail beside it. */
const treatedFirst: fc.Arbitrary<Deed[]> = fc.tuple(
  fc.oneof(
    proposedToo,
    fc.constant<Deed>({ do: 'push', pull: 0, company: 'mail', version: 'other contact' }),
  ),
  fc.record({
    do: fc.constant('say' as const),
    who: member,
    where: fc.constant<Place>('pull'),
    change: fc.constant(0),
    saying: treated,
  }),
  aLook,
  fc.record({ do: fc.constant('announce' as const), who: member, pull: fc.constant(0) }),
  aLook,
);

/** A schedule of so many deeds or short stories at most. */
export function schedules(most: number): fc.Arbitrary<Schedule> {
  return fc.record({
    day: fc.constantFrom(...days),
    policy: fc.constantFrom('short', 'short', 'usual', 'groups', 'approval'),
    begins: fc.constantFrom(...beginnings),
    deeds: fc
      .array(
        fc.oneof(
          { weight: 18, arbitrary: deed.map(one => [one]) },
          { weight: 2, arbitrary: story },
          { weight: 1, arbitrary: announcedAgain },
          { weight: 1, arbitrary: treatedFirst },
        ),
        { minLength: 1, maxLength: most, size: 'max' },
      )
      .map(some => some.flat()),
  });
}

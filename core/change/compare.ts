import type { Entry } from '../entry.ts';
import type { Policy } from '../policy.ts';
import type { Registry } from '../registry.ts';
import type { Change, EntryChange } from './change.ts';
import { type ChangeClass, strictest } from './class.ts';
import { decide, differingFields, statedFields } from './classify.ts';
import { digestOf, noticeTemplate } from './digest.ts';
import { companiesOf } from './known-company.ts';
import { type Pair, pairEntries } from './pair.ts';
import { isSameData } from './same-data.ts';

/**
 * The semantic difference between two registries, by the terms of the policy that stood before: a change cannot
 * loosen the rules it is judged by. Order, quoting, comments and white space are no difference.
 */
export function compareRegistries(before: Registry, after: Registry): Change {
  const { policy } = before;
  const isKnown = companiesOf(before.entries);
  const changes = pairEntries(before.entries, after.entries).flatMap(pair =>
    entryChange(pair, policy, isKnown),
  );
  return {
    changes,
    treatment: strictest(changes.map(({ treatment }) => treatment)),
    digest: digestOf(changes, policy, noticeTemplate),
  };
}

function entryChange(pair: Pair, policy: Policy, isKnown: (entry: Entry) => boolean): EntryChange[] {
  const { id: entry, before, after } = pair;
  if (before !== null && after !== null) {
    if (isSameData(before, after)) return [];
    const fields = differingFields(before, after);
    if (fields.length === 0) return [];
    const decided = decide(
      fields.map(field => field.class),
      policy.treatments,
    );
    return [{ entry, ...decided, fields, before, after, knownCompany: false }];
  }
  const [one, side] = before === null ? ([after, 'after'] as const) : ([before, 'before'] as const);
  const className = comingOrGoing(one, side);
  return [
    {
      entry,
      class: className,
      treatment: policy.treatments[className],
      fields: statedFields(one, side, className),
      before,
      after,
      knownCompany: side === 'after' && one.relationship !== 'listed-only' && isKnown(one),
    },
  ];
}

function comingOrGoing(entry: Entry, side: 'before' | 'after'): ChangeClass {
  if (side === 'before') return 'removal';
  return entry.replaces === undefined ? 'addition' : 'replacement';
}

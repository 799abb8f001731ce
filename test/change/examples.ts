import type { Change, EntryChange } from '../../core/change/change.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import type { Entry } from '../../core/entry.ts';
import { type Policy, type PolicyFile, policyOf } from '../../core/policy.ts';
import type { Registry } from '../../core/registry.ts';

export const policyFile: PolicyFile = {
  publisher: { name: 'Example Calls', legal_name: 'Example Calls Ltd', contact: 'privacy@calls.example' },
  categories: [{ id: 'speech', label: 'Speech' }],
  window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
  groups: [
    { id: 'standard' },
    { id: 'long-notice', days: 30 },
    { id: 'prior-approval', authorisation: 'specific' },
  ],
  objections: {
    email: 'objections@calls.example',
    effect: 'We do not start for you while your objection is open.',
  },
  channels: [
    { id: 'issue', kind: 'issue' },
    { id: 'customers', kind: 'email', required: true },
  ],
  advance_notice_days: 30,
};

export const policy: Policy = policyOf(policyFile);

/** An entry that says everything a change can be about. */
export const speech: Entry = {
  id: 'example-speech',
  service: 'Example Speech',
  legal_name: 'Example Speech GmbH',
  category: 'speech',
  relationship: 'subprocessor',
  website: ['https://speech.example/'],
  contact: [{ email: 'privacy@speech.example' }],
  purpose: 'Turns call recordings into text.',
  data: ['call audio', 'phone number'],
  data_subjects: ['callers', 'staff'],
  locations: [
    { country: 'DE', kind: 'hosting' },
    { country: 'PL', kind: 'support' },
  ],
  established_in: 'DE',
  transfer: { mechanism: 'standard-contractual-clauses', reference: 'module 3' },
  registration: 'HRB 12345',
  applies_to: { products: ['calls', 'transcripts'], condition: 'only if switched on' },
};

/** The entry without some of its fields. */
export function without(entry: Entry, ...names: (keyof Entry)[]): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) => !names.some(gone => gone === name)),
  ) as unknown as Entry;
}

export function registry(entries: readonly Entry[], withPolicy: Policy = policy): Registry {
  return { policy: withPolicy, entries, retired: [] };
}

export function compare(
  before: readonly Entry[],
  after: readonly Entry[],
  withPolicy: Policy = policy,
): Change {
  return compareRegistries(registry(before, withPolicy), registry(after, withPolicy));
}

/** The one change between two lists. */
export function only(change: Change): EntryChange {
  const [first, ...rest] = change.changes;
  if (first === undefined || rest.length > 0)
    throw new Error(`${change.changes.length} changes where one was expected`);
  return first;
}

import { correctsOf } from '../../../bot/plan/corrects.ts';
import type { Effect, Objection, Record, RecordedChange } from '../../../bot/record.ts';
import type { TextContext } from '../../../bot/texts/context.ts';
import type { EntryChange } from '../../../core/change/change.ts';
import { compareRegistries } from '../../../core/change/compare.ts';
import { materialDigest } from '../../../core/change/material.ts';
import { deadlinesOf, isDeadline } from '../../../core/deadline/deadline.ts';
import type { Entry } from '../../../core/entry.ts';
import { type Policy, type PolicyFile, policyOf } from '../../../core/policy.ts';

/** An invented company, and how it announces. */
export const policyFile: PolicyFile = {
  publisher: { name: 'Example Calls', legal_name: 'Example Calls Ltd', contact: 'privacy@calls.example' },
  categories: [{ id: 'speech', label: 'Speech' }],
  vocabulary: { products: [{ id: 'transcripts', label: 'Call transcripts' }] },
  window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
  groups: [{ id: 'standard', label: 'Standard agreement' }],
  objections: {
    email: 'objections@calls.example',
    effect: 'While your objection is open we do not start this for you.',
  },
  channels: [
    { id: 'issue', kind: 'issue' },
    { id: 'customers', kind: 'email', required: true },
  ],
};

export const policy = policyOf(policyFile);

/** The same company with three kinds of agreement. */
export const threeGroups = policyOf({
  ...policyFile,
  groups: [
    { id: 'standard', label: 'Standard agreement' },
    { id: 'long-notice', label: 'Agreements with a longer time', days: 30 },
    { id: 'prior-approval', label: 'Agreements that ask for approval first', authorisation: 'specific' },
  ],
});

export const speech: Entry = {
  id: 'example-speech',
  service: 'Example Speech',
  legal_name: 'Example Speech GmbH',
  category: 'speech',
  relationship: 'subprocessor',
  website: ['https://speech.example/'],
  contact: [{ email: 'privacy@speech.example' }],
  purpose: 'Turns call recordings into text for the transcript feature.',
  data: ['call audio', 'phone number'],
  data_subjects: ['callers', 'customers’ staff'],
  locations: [
    { country: 'DE', kind: 'hosting' },
    { country: 'PL', kind: 'support' },
  ],
  established_in: 'DE',
  address: 'Berlin',
  applies_to: { products: ['transcripts'] },
  used_from: '2027-01-04',
};

export const context: TextContext = {
  repositoryUrl: 'https://git.example/calls/subprocessors',
};

/** The change between two lists, as the core sees it. */
export function changeBetween(before: readonly Entry[], after: readonly Entry[], by: Policy = policy) {
  return compareRegistries(
    { policy: by, entries: before, retired: [] },
    { policy: by, entries: after, retired: [] },
  );
}

/** A change as a record keeps it. */
function recorded({ knownCompany, fields, ...change }: EntryChange): RecordedChange {
  return {
    ...change,
    fields: [...fields],
    known_company: knownCompany,
    before_digest: materialDigest(change.before),
    after_digest: materialDigest(change.after),
  };
}

/**
 * The record of change 42, proposed in pull request 12: what lies between two lists, announced on Monday 23 November
 * 2026, its notices out.
 */
export async function record42(
  { before = [], after = [speech], by = policy }: { before?: Entry[]; after?: Entry[]; by?: Policy } = {},
  some: Partial<Record> = {},
): Promise<Record> {
  const change = changeBetween(before, after, by);
  const deadlines = change.treatment === 'window' ? await deadlinesOf(by, '2026-11-23') : [];
  const groups = new Map(by.groups.map(group => [group.id, group]));
  return {
    schema: 1,
    id: '0012',
    kind: 'announced',
    pull: 12,
    head: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    replaces: null,
    state: 'open',
    paused: false,
    digest: '3f9a2c71d0e4b5a69788776655443322110099ffeeddccbbaa00112233445566',
    template: '1',
    changes: change.changes.map(recorded),
    treated: null,
    policy: by,
    announced: {
      by: 'anna-example',
      permission: 'write',
      at: '2026-11-23T09:12:00Z',
      on: '2026-11-23',
      comment: 7001,
    },
    issue: 42,
    windows: deadlines.filter(isDeadline).map(deadline => ({
      group: deadline.group,
      authorisation: groups.get(deadline.group)?.authorisation ?? 'general',
      last_day: deadline.lastDay,
      local: `${deadline.lastDay}T24:00`,
      zone: deadline.zone,
      utc: deadline.utc,
      steps: deadline.steps.map(({ words }) => words),
    })),
    effects: {},
    notices: [
      {
        id: 'n-0001',
        kind: 'announcement',
        channel: 'customers',
        group: 'standard',
        subject: '',
        text: '',
        text_hash: '',
        evidence: 'handed-over',
        at: '2026-11-23T09:13:10Z',
        deadline: '2026-12-09T23:00:00Z',
      },
    ],
    objections: [],
    comments: [],
    acts: [],
    mailbox_read: null,
    approvals_complete: null,
    merged: null,
    ended_at: null,
    why: null,
    ...some,
  };
}

/**
 * Change 42 announced again: on 16 November it was change 41, with another purpose, another place, an earlier first use
 * and a week less of time.
 */
export async function record42Again(
  { before, after = [speech], by = policy }: { before?: Entry[]; after?: Entry[]; by?: Policy } = {},
  some: Partial<Record> = {},
): Promise<Record> {
  const old: Entry = {
    ...speech,
    purpose: 'Turns calls into text.',
    locations: [{ country: 'DE', kind: 'hosting' }],
    used_from: '2026-12-14',
  };
  const earlier = await record42({ before: [], after: before ?? [old], by });
  const announcedBefore: Record = {
    ...earlier,
    id: '0012',
    issue: 41,
    announced: { ...earlier.announced, on: '2026-11-16' },
    windows: earlier.windows.map(window => ({
      ...window,
      last_day: '2026-12-02',
      local: '2026-12-02T24:00',
      utc: '2026-12-02T23:00:00Z',
    })),
    ...some,
  };
  const record = { ...(await record42({ after, by })), id: '0012.2', replaces: '0012' };
  return { ...record, corrects: correctsOf(announcedBefore, record) };
}

/** An objection made on the issue in the last week. */
export function objection(n: number, some: Partial<Objection> = {}): Objection {
  return {
    n,
    source: 'issue',
    comment: 9000 + n,
    ref: null,
    made_at: '2026-12-07T13:02:11Z',
    standing: 'in-time',
    state: 'open',
    outcome: null,
    answer: null,
    confirmation: null,
    answer_ref: null,
    read: false,
    carried_from: null,
    ...some,
  };
}

/** Something that a pass is to do outside of the ledger, claimed and not done yet. */
export function effect(some: Partial<Effect> = {}): Effect {
  return {
    state: 'claimed',
    by: 'run',
    until: null,
    attempt: 1,
    at: null,
    result: null,
    next_try: null,
    told: [],
    ...some,
  };
}

/** What a member of staff did, and when. */
export function staff(by: string, at = '2026-12-10T08:12:00Z') {
  return { by, permission: 'write', at, comment: 9900 };
}

/** A command as the record keeps it. */
export function act(
  command: string,
  says: string,
  some: Partial<Record['acts'][number]> = {},
): Record['acts'][number] {
  return {
    command,
    arguments: '',
    by: 'anna-example',
    permission: 'write',
    at: '2026-12-10T08:12:00Z',
    comment: 9100,
    done: true,
    says,
    ...some,
  };
}

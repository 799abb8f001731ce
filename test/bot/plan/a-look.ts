import type { Author, Comment, Ledger, Observation, Pull } from '../../../bot/observation.ts';
import { announceable, begin } from '../../../bot/plan/announce.ts';
import type { Record } from '../../../bot/record.ts';
import { compareRegistries } from '../../../core/change/compare.ts';
import { deadlinesOf, isDeadline } from '../../../core/deadline/deadline.ts';
import type { Entry } from '../../../core/entry.ts';
import type { Loaded } from '../../../core/load.ts';
import { policyOf } from '../../../core/policy.ts';
import type { Registry } from '../../../core/registry.ts';

export const policy = policyOf({
  publisher: { name: 'Example Calls', legal_name: 'Example Calls Ltd', contact: 'privacy@calls.example' },
  categories: [{ id: 'infrastructure', label: 'Infrastructure' }],
  window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
  objections: { email: 'objections@calls.example', effect: 'While an objection is open we wait.' },
  channels: [
    { id: 'issue', kind: 'issue' },
    { id: 'customers', kind: 'email', required: true },
  ],
});

export const now = '2026-11-23T09:00:00.000Z';
export const deadlines = await deadlinesOf(policy, '2026-11-23');

/** An entry; `purpose` is what customers are told of, `address` only a detail. */
export function entry(id: string, purpose = 'Sends messages.', address = 'Berlin'): Entry {
  return {
    id,
    service: `Service ${id}`,
    legal_name: `${id} GmbH`,
    category: 'infrastructure',
    relationship: 'subprocessor',
    website: [`https://${id}.example/`],
    contact: [{ email: `privacy@${id}.example` }],
    purpose,
    data: ['names'],
    data_subjects: ['callers'],
    locations: [{ country: 'DE', kind: 'hosting' }],
    established_in: 'DE',
    used_from: '2027-02-01',
    address,
  };
}

export function registry(...entries: readonly Entry[]): Registry {
  return { policy, entries: [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)), retired: [] };
}

export function loaded(registry: Registry | null): Loaded {
  return { registry, logo: null, entries: registry?.entries.length ?? 0, findings: [] };
}

export const vera: Author = { id: 1, login: 'vera', kind: 'person', permission: 'read' };
export const alice: Author = { id: 2, login: 'alice', kind: 'person', permission: 'write' };
export const ourselves: Author = { id: 9, login: 'subprocessors[bot]', kind: 'ours', permission: 'none' };

export function comment(id: number, author: Author, body: string, some: Partial<Comment> = {}): Comment {
  const at = '2026-11-23T08:59:00Z';
  return { id, source: 'pull', number: 7, author, body, createdAt: at, updatedAt: at, ...some };
}

/** A pull request that is open, to the default branch, and began from `base`. */
export function pull(base: Registry | null, after: Registry | null, some: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    head: 'a'.repeat(40),
    baseIsDefault: true,
    open: true,
    merged: false,
    draft: false,
    author: vera,
    base,
    after: loaded(after),
    comments: [],
    statuses: [],
    ...some,
  };
}

/** The record of an announcement of what makes one list the other. */
export function record(before: Registry, after: Registry, some: Partial<Record> = {}): Record {
  const begun = begin(announceable(compareRegistries(before, after), before.policy, null), {
    id: '0007',
    kind: 'announced',
    pull: 7,
    head: 'a'.repeat(40),
    announced: { by: 'alice', permission: 'write', at: now, on: '2026-11-23', comment: 50 },
    deadlines: deadlines.filter(isDeadline),
    earlier: null,
  });
  return { ...begun, ...some };
}

export function ledger(some: Partial<Ledger> = {}): Ledger {
  return {
    head: 'c'.repeat(40),
    repositoryId: 1,
    writer: 'app:1',
    accountedAt: 'b'.repeat(40),
    accounted: {},
    records: [],
    closed: [],
    ...some,
  };
}

/** What a look at a repository with this list finds. */
export function look(main: Registry | null, some: Partial<Observation> = {}): Observation {
  return {
    now,
    repository: {
      id: 1,
      owner: 'acme',
      name: 'registry',
      defaultBranch: 'main',
      url: 'https://git.example/acme/registry',
    },
    writer: 'app:1',
    run: 'run-1',
    ledger: ledger(),
    main: { head: 'b'.repeat(40), loaded: loaded(main) },
    told: main,
    deadlines: { now: deadlines, of: new Map([['0007', deadlines]]) },
    pulls: [],
    issues: [],
    mergeGroups: [],
    labels: [],
    channels: ['customers'],
    publishedBranch: 'published',
    published: null,
    doubts: [],
    ...some,
  };
}

import { deadlinesOf, explain, isDeadline } from '../core/deadline/deadline.ts';
import { entryOf } from '../core/entry.ts';
import { loadRegistry } from '../core/load.ts';
import type { Publication } from '../core/publication/publication.ts';
import type { Registry } from '../core/registry.ts';
import { type ComingChange, noRecords } from '../core/render/records.ts';
import { readFolder } from '../local/folder.ts';

const announcedOn = '2026-11-23';

/** An invented company: nobody real is shown as if it were about to be used. */
const speech = entryOf('example-speech', {
  service: 'Example Speech',
  legal_name: 'Example Speech GmbH',
  category: 'infrastructure',
  website: 'https://speech.example/',
  contact: [{ email: 'privacy@speech.example' }],
  purpose: 'Turns call recordings into text for the transcript feature.',
  used_from: '2027-01-04',
});

/** The example registry with one invented change that is coming, for the picture of its site. */
export async function examplePublication(): Promise<Publication> {
  const { registry } = await loadRegistry(readFolder('registry'), { root: 'registry' });
  if (registry === null)
    throw new Error('The example registry has errors: npm run registry -- validate registry');
  return {
    registry,
    records: { ...noRecords, coming: [await coming(registry)] },
    history: { from: null, versions: [] },
    logo: null,
  };
}

async function coming({ policy }: Registry): Promise<ComingChange> {
  const groups = new Map(policy.groups.map(group => [group.id, group]));
  const counted = (await deadlinesOf(policy, announcedOn)).filter(isDeadline);
  return {
    id: '0012',
    number: 42,
    url: 'https://forge.example/krispcall/subprocessors/issues/42',
    status: 'open',
    title: 'New subprocessor: Example Speech (from 4 January 2027)',
    kind: 'New',
    classes: ['addition'],
    companies: [{ service: 'Example Speech', legalName: 'Example Speech GmbH' }],
    entries: [
      { id: speech.id, before: null, after: speech, title: 'New subprocessor: Example Speech', words: [] },
    ],
    concerns: 'Customers who use Call transcripts',
    announcedAt: `${announcedOn}T09:12:00Z`,
    deadlines: counted.map(one => ({
      group: one.group,
      label: groups.get(one.group)?.label ?? one.group,
      authorisation: groups.get(one.group)?.authorisation ?? 'general',
      lastDay: one.lastDay,
      zone: one.zone,
      utc: one.utc,
      steps: explain(one),
    })),
    usedFrom: '2027-01-04',
    notices: [],
    objections: { recorded: 0, open: 0, late: 0 },
    events: [{ at: `${announcedOn}T09:12:00Z`, what: 'announced' }],
    replacedBy: null,
    replaces: null,
    state: 'open',
    paused: false,
  };
}

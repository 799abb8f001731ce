import { type Entry, entryOf } from '../../../core/entry.ts';
import { type EntryVersion, historyOf } from '../../../core/publication/history.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import type { ComingChange, PastChange } from '../../../core/render/records.ts';
import { exampleRecords, exampleRegistry } from '../../render/example.ts';
import { someChange } from '../../render/some-change.ts';

const countries = ['DE', 'FR', 'PL', 'US', 'IN', 'IE', 'NL', 'JP', 'BR', 'ZA'] as const;
const categories = Array.from({ length: 20 }, (_, index) => ({
  id: `category-${index}`,
  label: `Category ${index}`,
}));
const products = Array.from({ length: 12 }, (_, index) => ({
  id: `product-${index}`,
  label: `Product ${index}`,
}));

/** One of many entries that state all that a customer asks for, in sentences as long as real ones. */
function entry(index: number): Entry {
  const id = `company-${index}`;
  return entryOf(id, {
    service: `Example Company Number ${index}`,
    legal_name: `Example Company Number ${index} Holdings GmbH & Co. KG`,
    category: `category-${index % categories.length}`,
    website: `https://company-${index}.example/`,
    contact: [{ email: `privacy@company-${index}.example` }],
    purpose: `Keeps the recordings of calls number ${index} and turns them into text for the transcript feature, when it is switched on.`,
    data: ['call audio', 'phone number', 'e-mail address'],
    data_subjects: ['callers', "customers' staff"],
    locations: [
      { country: countries[index % 10] ?? 'DE', kind: 'hosting', region: 'a region of its own' },
      { country: countries[(index + 3) % 10] ?? 'DE', kind: 'support' },
    ],
    transfer: { mechanism: 'standard-contractual-clauses', reference: 'module 3' },
    established_in: countries[index % 10] ?? 'DE',
    ...(index % 3 === 0 ? { applies_to: { products: [`product-${index % 12}`] } } : {}),
    since: '2025-02-03',
  });
}

function dayOf(index: number): string {
  // Over eight years, so that some hold more than one page.
  return new Date(Date.UTC(2019, 0, 1) + index * 36 * 3_600_000).toISOString().slice(0, 10);
}

function past(index: number, about: Entry): PastChange {
  const day = dayOf(index);
  return {
    ...someChange(index + 1),
    status: 'in-the-list',
    companies: [{ service: about.service, legalName: String(about.legal_name) }],
    entries: [
      {
        id: about.id,
        before: null,
        after: about,
        title: `New subprocessor: ${about.service}`,
        words: ['Concerns: all customers'],
      },
    ],
    date: day,
    toldOn: day,
    windowEndedOn: day,
    outcome: 'in the list',
    note: null,
  };
}

/** A publication with this many entries and this many changes, a few of them coming. */
export function largePublication(entries: number, changes: number): Publication {
  const list = Array.from({ length: entries }, (_, index) => entry(index));
  const about = (index: number) => list[index % list.length] ?? entry(0);
  const coming: ComingChange[] = Array.from({ length: 10 }, (_, index) => ({
    ...(exampleRecords.coming[0] as ComingChange),
    number: changes + index,
  }));
  const versions: EntryVersion[] = list.map((one, index) => ({
    id: one.id,
    entry: one,
    from: dayOf(index),
    until: null,
  }));
  return {
    registry: {
      policy: { ...exampleRegistry.policy, categories, vocabulary: { products } },
      entries: list,
      retired: [],
    },
    records: {
      ...exampleRecords,
      coming,
      past: Array.from({ length: changes - coming.length }, (_, index) =>
        past(index, about(index)),
      ).reverse(),
    },
    history: { ...historyOf([]), from: dayOf(0), versions },
    logo: null,
  };
}

import type { ChangeClass } from '../../core/change/class.ts';
import { known } from '../../core/entry.ts';
import type { ComingChange } from '../../core/render/records.ts';
import type { Record, RecordedChange } from '../record.ts';
import { concernsWords } from '../texts/entry-facts.ts';
import { toldChanges } from '../texts/what-happens.ts';

/** What kind of change it is, in a word or two; of several entries, each kind once. */
export function kindOf(record: Record): string {
  return [...new Set(toldChanges(record).map(kind))].join('; ') || 'Change of the list';
}

/**
 * Whether an entry arrives or leaves is seen from the entry itself: the class may be one that staff gave it with
 * `/treat`, and a new company stays new, however it is treated.
 */
function kind({ class: name, before, after }: RecordedChange): string {
  if (before === null && after !== null) return after.replaces === undefined ? 'New' : 'Replacement';
  return after === null ? 'Leaves the list' : kinds[name];
}

const kinds: Readonly<{ [Class in ChangeClass]: string }> = {
  addition: 'New',
  replacement: 'Replacement',
  'entity-change': 'Other company',
  'scope-change': 'Other purpose, data or scope',
  'place-change': 'Other place or transfer',
  removal: 'No longer a subprocessor',
  rename: 'Other name',
  'transfer-change': 'Other transfer mechanism',
  narrowing: 'Narrower',
  details: 'Details',
  cosmetic: 'Details',
};

/** The companies, as they are afterwards; one that leaves, as it was. */
export function companiesOf(record: Record): ComingChange['companies'] {
  return toldChanges(record).flatMap(({ before, after }) => {
    const entry = after ?? before;
    return entry === null ? [] : [{ service: entry.service, legalName: known(entry.legal_name) ?? null }];
  });
}

/**
 * Whom a change concerns: the customers of before and of after, since both have something to lose. One entry that
 * narrows nothing down concerns everybody.
 */
export function concernsOf(record: Record): string {
  const entries = toldChanges(record).flatMap(({ before, after }) =>
    [before, after].filter(entry => entry !== null),
  );
  const words = entries.map(entry =>
    Object.keys(entry.applies_to ?? {}).length === 0 ? null : concernsWords(entry, record.policy),
  );
  const narrowed = words.filter(one => one !== null);
  if (narrowed.length === 0 || narrowed.length < words.length) return 'All customers';
  return capital([...new Set(narrowed)].join('; '));
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

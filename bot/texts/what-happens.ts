import { isNoticeable } from '../../core/change/class.ts';
import { wordsOf } from '../../core/change/words.ts';
import { dayInWords } from '../../core/deadline/day-words.ts';
import { known } from '../../core/entry.ts';
import type { Record, RecordedChange } from '../record.ts';
import { asEntryChange } from './entry-facts.ts';

/** The entries that customers are told of: the others differ in nothing that concerns them. */
export function toldChanges(record: Record): readonly RecordedChange[] {
  return record.changes.filter(({ treatment }) => isNoticeable(treatment));
}

/** `New subprocessor: Example Speech (from 4 January 2027)`; with several entries, the first and how many more. */
export function titleOfChange(record: Record): string {
  const [first, ...others] = toldChanges(record);
  if (first === undefined) return 'Change of the list';
  return others.length === 0
    ? entryTitle(first, record)
    : `${entryTitle(first, record)}, and ${others.length} more`;
}

const kinds = {
  subprocessor: 'New subprocessor',
  'group-company': 'New group company',
  'listed-only': 'Newly listed, not a subprocessor',
} as const;

/** What happens to one entry, in one line. */
export function entryTitle(change: RecordedChange, { policy }: Pick<Record, 'policy'>): string {
  const { before, after } = change;
  if (before !== null || after === null) return wordsOf(asEntryChange(change), policy).title;
  const kind = kinds[after.relationship];
  const from = known(after.used_from);
  const day = from === undefined ? null : dayOrNull(from);
  return `${kind}: ${after.service}${day === null ? '' : ` (from ${day})`}`;
}

/** What the publisher does, as a sentence without its full stop: `Example Calls plans to add a subprocessor`. */
export function whatHappens(record: Record): string {
  const name = record.policy.publisher.name;
  const told = toldChanges(record);
  const [only] = told;
  if (only === undefined) return `${name} changes its list of subprocessors`;
  if (told.length > 1) return `${name} plans ${told.length} changes to its list of subprocessors`;
  const what = {
    subprocessor: 'a subprocessor',
    'group-company': 'a group company',
    'listed-only': 'a company that is no subprocessor',
  }[only.after?.relationship ?? 'subprocessor'];
  switch (only.class) {
    case 'addition':
      return `${name} plans to add ${what}`;
    case 'replacement':
      return `${name} plans to add ${what} in place of another`;
    case 'entity-change':
      return `${name} plans a change: another company would stand behind a service in its list`;
    case 'scope-change':
      return `${name} plans a change in what a subprocessor does`;
    case 'place-change':
      return `${name} plans a change in where a subprocessor handles data`;
    case 'removal':
      return `${name} takes a subprocessor off its list`;
    case 'rename':
      return `A subprocessor of ${name} has another name`;
    case 'transfer-change':
      return `${name} changes what a transfer to a subprocessor rests on`;
    case 'narrowing':
      return `${name} narrows what a subprocessor does, or states it more exactly`;
    case 'details':
    case 'cosmetic':
      return `${name} changes details of a subprocessor in its list`;
  }
}

/** The planned first use that comes first, `2027-01-04`; `null` if none is stated. */
export function firstUseDay(record: Record): string | null {
  const days = toldChanges(record).flatMap(({ before, after }) => {
    const day = before === null ? known(after?.used_from) : undefined;
    return day === undefined ? [] : [day];
  });
  return days.sort()[0] ?? null;
}

/** The same as a day in words. */
export function firstUse(record: Record): string | null {
  const first = firstUseDay(record);
  return first === null ? null : dayOrNull(first);
}

function dayOrNull(day: string): string | null {
  try {
    return dayInWords(day, 'plain');
  } catch {
    return null;
  }
}

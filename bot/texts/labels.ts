import { dayInWords } from '../../core/deadline/day-words.ts';
import type { Wait } from '../plan/wait.ts';
import type { Record, RecordState } from '../record.ts';
import { latestWindow } from './windows.ts';

/** A label as the API takes it: at most 50 characters of name and 100 of description. */
interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly description: string;
}

/** Carried by every change issue, for ever. */
export const changeLabel: Label = {
  name: 'subprocessor-change',
  color: '1d4e89',
  description: 'A change of the list of subprocessors that customers are told of',
};

const stateLabels: Readonly<{ [State in RecordState]: Label }> = {
  announcing: { name: 'change: announcing', color: 'fbca04', description: 'The notices are going out' },
  open: {
    name: 'change: open',
    color: '0e8a16',
    description: 'Customers can object, or something is left to do',
  },
  held: {
    name: 'change: held',
    color: 'b60205',
    description: 'An objection is open, a comment unread, or a notice not out',
  },
  'window-closed': {
    name: 'change: window closed',
    color: '5319e7',
    description: 'The time to object has ended; nothing is open',
  },
  'in-the-list': {
    name: 'change: in the list',
    color: 'c5def5',
    description: 'The change is in the list, and its time has ended',
  },
  cancelled: {
    name: 'change: cancelled',
    color: 'e4e669',
    description: 'It does not go ahead; those who were told of it are told so',
  },
  replaced: {
    name: 'change: replaced',
    color: 'd4c5f9',
    description: 'It was altered and announced again, in another issue',
  },
};

const needsReading: Label = {
  name: 'needs-reading',
  color: 'd93f0b',
  description: 'Somebody wrote, and staff have to read it: /not-objection or /count',
};

const noticeFailed: Label = {
  name: 'notice-failed',
  color: 'b60205',
  description: 'A notice did not go out; it is tried again, and /status says what to do',
};

const datePrefix = 'objections-until: ';

/** Names of the labels that a record's issue carries; no other of ours, and nothing is said of anybody else's. */
export function labelsOf(record: Record, waits: readonly Wait[]): string[] {
  const window = latestWindow(record);
  const runs = record.state === 'announcing' || record.state === 'open' || record.state === 'held';
  return [
    changeLabel.name,
    stateLabels[record.state].name,
    ...(runs && window !== null ? [`${datePrefix}${window.last_day}`] : []),
    ...(waits.some(wait => wait.for === 'unread') ? [needsReading.name] : []),
    ...(waits.some(wait => wait.for === 'notice' && wait.failed) ? [noticeFailed.name] : []),
  ];
}

/** Whether a change issue would be found by its label. */
export function bearsChangeLabel(labels: readonly string[]): boolean {
  return labels.some(name => name.toLowerCase() === changeLabel.name);
}

/** Whether a label is on our list: all others are left alone. GitHub takes names that differ in case for one. */
export function isOurLabel(name: string): boolean {
  return dateIn(name) !== null || fixed.has(name.toLowerCase());
}

/**
 * How a label of ours looks and what it means.
 * @throws RangeError for a name that is not on the list.
 */
export function definitionOf(name: string): { readonly color: string; readonly description: string } {
  const day = dateIn(name);
  const known = fixed.get(name.toLowerCase());
  if (known !== undefined) return { color: known.color, description: known.description };
  if (day === null) throw new RangeError(`"${name}" is no label of ours.`);
  return {
    color: 'bfd4f2',
    description: `The last group’s time to object ends with ${dayInWords(day, 'full')}`,
  };
}

const fixed: ReadonlyMap<string, Label> = new Map(
  [changeLabel, ...Object.values(stateLabels), needsReading, noticeFailed].map(label => [
    label.name.toLowerCase(),
    label,
  ]),
);

function dateIn(name: string): string | null {
  const day = name.startsWith(datePrefix) ? name.slice(datePrefix.length) : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : null;
}

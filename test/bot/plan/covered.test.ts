import { expect, it } from 'vitest';
import { hasCome, hasGoneBack } from '../../../bot/plan/covered.ts';
import type { RecordedChange } from '../../../bot/record.ts';
import type { Entry } from '../../../core/entry.ts';
import { entry, policy, record, registry } from './a-look.ts';

const calls = entry('a', 'Sends messages.', 'Berlin');
const moved = entry('a', 'Sends messages.', 'Paris');
const letters = entry('a', 'Sends letters.', 'Berlin');

/** What a record tells where customers are told of details too. */
function told(before: Entry, after: Entry): RecordedChange {
  const list = (one: Entry) => ({
    ...registry(one),
    policy: { ...policy, treatments: { ...policy.treatments, details: 'notice' as const } },
  });
  const [change] = record(list(before), list(after)).changes;
  if (change === undefined) throw new Error('nothing is told');
  return change;
}

it.each<[string, RecordedChange, Entry | null, { come: boolean; back: boolean }]>([
  ['as it was', told(calls, letters), calls, { come: false, back: true }],
  ['as it was, but for a detail', told(calls, letters), moved, { come: false, back: true }],
  ['as it was to become', told(calls, letters), letters, { come: true, back: false }],
  ['as nobody was told', told(calls, letters), entry('a', 'Sends mail.'), { come: false, back: false }],
  ['gone', told(calls, letters), null, { come: false, back: false }],
  ['the detail as it was', told(calls, moved), calls, { come: false, back: true }],
  ['the detail as it was to become', told(calls, moved), moved, { come: true, back: false }],
  [
    'the detail as nobody was told',
    told(calls, moved),
    entry('a', undefined, 'Rome'),
    { come: false, back: false },
  ],
  ['gone with the detail', told(calls, moved), null, { come: false, back: false }],
])('an entry stands %s', (_how, change, stands, expected) => {
  expect({ come: hasCome(change, stands), back: hasGoneBack(change, stands) }).toEqual(expected);
});

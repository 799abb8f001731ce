import { stableJson } from '../change/json.ts';
import type { Doubter } from './doubts.ts';
import { type Draft, mostItems, sets, singles } from './draft.ts';
import type { Spot } from './table.ts';

/** Where a cell stands, and the heading of its column. */
interface Place extends Spot {
  readonly heading: string;
}

/**
 * What a cell gives, added to what the cells before it in its row gave: several columns can be of one field, such as
 * places. What has no room in an entry is a line for the note.
 */
export function gather(
  before: Partial<Draft>,
  given: Partial<Draft>,
  { heading, ...spot }: Place,
  doubts: Doubter,
): { fields: Partial<Draft>; notes: string[] } {
  const result: Record<string, unknown> = { ...before };
  const notes: string[] = [];
  for (const field of singles) {
    const [old, now] = [before[field], given[field]];
    if (now === undefined || now === old) continue;
    if (old === undefined) result[field] = now;
    else notes.push(`${heading}: ${now}`);
  }
  for (const field of sets) {
    const [old = [], now] = [before[field], given[field]];
    if (now === undefined) continue;
    const { all, items, over } = joinedSet(field, old, now);
    result[field] = items;
    if (over === null) continue;
    notes.push(over);
    doubts.add(
      'too-long',
      spot,
      `This makes ${all.length} items of ${field}; an entry may have ${items.length}. The others went into the note.`,
    );
  }
  return { fields: result, notes };
}

/** Two sets as one: all of it, what an entry may hold of it, and the others as a line for the note. */
export function joinedSet<Field extends keyof typeof mostItems>(
  field: Field,
  old: Draft[Field],
  now: Draft[Field],
): { all: unknown[]; items: unknown[]; over: string | null } {
  const all = [...new Map([...old, ...now].map(one => [stableJson(one as never), one])).values()];
  const most = mostItems[field];
  const over = all.slice(most).map(one => (typeof one === 'string' ? one : Object.values(one).join(' ')));
  return {
    all,
    items: all.slice(0, most),
    over: over.length === 0 ? null : `${field}: ${over.join('; ')}`,
  };
}

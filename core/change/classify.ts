import type { Entry } from '../entry.ts';
import { canonicalEntry, canonicalValue } from './canonical.ts';
import type { FieldChange } from './change.ts';
import { type ChangeClass, changeClasses, strictest, type Treatment } from './class.ts';
import { fields } from './fields/all.ts';
import { stableJson } from './json.ts';

/** The fields in which two states of one entry differ, each with its class, in the order of the entry's schema. */
export function differingFields(before: Entry, after: Entry): FieldChange[] {
  const was = canonicalEntry(before);
  const is = canonicalEntry(after);
  // It was no subprocessor and is none: as with one that comes or goes, customers have nothing to object to.
  const listedOnly = was.relationship === 'listed-only' && is.relationship === 'listed-only';
  return fields.flatMap(({ path, value, material }) => {
    const old = canonicalValue(value(was));
    const now = canonicalValue(value(is));
    if (stableJson(old) === stableJson(now)) return [];
    const toldAlike =
      listedOnly || material === undefined || stableJson(material.of(was)) === stableJson(material.of(is));
    return [{ path, before: old, after: now, class: toldAlike ? 'details' : material.classify(was, is) }];
  });
}

/** What a new or departed entry states, as changes from or to nothing. What every entry has by default is left out. */
export function statedFields(entry: Entry, side: 'before' | 'after', as: ChangeClass): FieldChange[] {
  const canonical = canonicalEntry(entry);
  return fields.flatMap(({ path, value }) => {
    const stated = canonicalValue(value(canonical));
    if (stated === null || path === 'id' || (path === 'relationship' && stated === 'subprocessor')) return [];
    return [{ path, before: null, after: null, [side]: stated, class: as }];
  });
}

/** The class that names a change with all these in it, and its treatment: the strictest wins. */
export function decide(
  classes: readonly ChangeClass[],
  treatments: Readonly<Record<ChangeClass, Treatment>>,
): { class: ChangeClass; treatment: Treatment } {
  const treatment = strictest(classes.map(one => treatments[one]));
  const first = changeClasses.find(one => classes.includes(one) && treatments[one] === treatment);
  return { class: first ?? 'cosmetic', treatment };
}

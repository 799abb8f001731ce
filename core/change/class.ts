/**
 * What kind of change it is: computed from the fields that differ, never typed in.
 * `replacement` is an addition that names the entry it replaces.
 */
export type ChangeClass =
  | 'addition'
  | 'replacement'
  | 'entity-change'
  | 'scope-change'
  | 'place-change'
  | 'removal'
  | 'rename'
  | 'transfer-change'
  | 'narrowing'
  | 'details'
  | 'cosmetic';

/**
 * What a change sets off. `window`: notice and time to object. `notice`: notice, no time to object.
 * `changelog`: a line among the changes so far. `silent`: nothing.
 */
export type Treatment = 'window' | 'notice' | 'changelog' | 'silent';

/** Treatments, the strictest first. */
export const treatments: readonly Treatment[] = ['window', 'notice', 'changelog', 'silent'];

/** Classes, those that weigh most first; among classes of one treatment the first names the change. */
export const changeClasses: readonly ChangeClass[] = [
  'addition',
  'replacement',
  'entity-change',
  'scope-change',
  'place-change',
  'removal',
  'rename',
  'transfer-change',
  'narrowing',
  'details',
  'cosmetic',
];

/** How a class is treated unless the policy is stricter. */
export const defaultTreatment: Readonly<Record<ChangeClass, Treatment>> = {
  addition: 'window',
  replacement: 'window',
  'entity-change': 'window',
  'scope-change': 'window',
  'place-change': 'window',
  removal: 'notice',
  rename: 'notice',
  'transfer-change': 'notice',
  narrowing: 'notice',
  details: 'changelog',
  cosmetic: 'silent',
};

/** Whether the first treatment asks for more than the second. */
export function isStricter(a: Treatment, b: Treatment): boolean {
  return treatments.indexOf(a) < treatments.indexOf(b);
}

/** The strictest of some treatments; `silent` if there are none. */
export function strictest(some: readonly Treatment[]): Treatment {
  return treatments.find(treatment => some.includes(treatment)) ?? 'silent';
}

/** Whether customers are told of what is treated so: by a notice, with time to object or without. */
export function isNoticeable(treatment: Treatment): boolean {
  return treatment === 'window' || treatment === 'notice';
}

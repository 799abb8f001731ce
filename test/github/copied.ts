/**
 * A copy of data in which whatever was one thing is one thing again: users, repositories and pull requests name each
 * other. `known` says what stands for a thing that is no data. Dates are shared: nobody changes one.
 */
export function copied<Thing>(thing: Thing, known: Map<unknown, unknown>): Thing {
  if (typeof thing !== 'object' || thing === null || thing instanceof Date) return thing;
  const there = known.get(thing);
  if (there !== undefined) return there as Thing;
  const made = emptyLike(thing);
  // Noted first: some of them name each other.
  known.set(thing, made);
  if (thing instanceof Map)
    for (const [key, value] of thing)
      (made as Map<unknown, unknown>).set(copied(key, known), copied(value, known));
  else if (thing instanceof Set) for (const value of thing) (made as Set<unknown>).add(copied(value, known));
  else for (const [key, value] of Object.entries(thing)) Object.assign(made, { [key]: copied(value, known) });
  return made as Thing;
}

function emptyLike(thing: object): object {
  if (Array.isArray(thing)) return [];
  if (thing instanceof Map) return new Map();
  if (thing instanceof Set) return new Set();
  if (Object.getPrototypeOf(thing) === Object.prototype) return {};
  throw new Error(`${thing.constructor.name} is no data, and nothing was said to stand for it`);
}

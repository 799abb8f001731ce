import type { Entry } from '../entry.ts';
import { legalNameOf, registrationOf } from './fields/company.ts';

/**
 * Answers whether a new entry's company stands in the list already, with another service: by its registration where
 * both entries have one, else by its legal name. A company that is only listed does not count.
 */
export function companiesOf(entries: readonly Entry[]): (entry: Entry) => boolean {
  return entry => {
    // Most changes bring no new entry, and then nobody asks.
    const { registrations, byName } = companiesIn(entries);
    const registration = registrationOf(entry);
    if (registration !== null && registrations.has(registration)) return true;
    const namesakes = byName.get(legalNameOf(entry) ?? '') ?? [];
    // Two numbers in a register are two companies, even under one name.
    return namesakes.some(other => other === null || registration === null);
  };
}

interface Companies {
  readonly registrations: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly (string | null)[]>;
}

/** By the list they stand in, which never changes: hundreds of proposals are compared with the same one. */
const found = new WeakMap<readonly Entry[], Companies>();

function companiesIn(entries: readonly Entry[]): Companies {
  const companies = found.get(entries) ?? gathered(entries);
  found.set(entries, companies);
  return companies;
}

function gathered(entries: readonly Entry[]): Companies {
  const registrations = new Set<string>();
  const byName = new Map<string, (string | null)[]>();
  for (const entry of entries) {
    if (entry.relationship === 'listed-only') continue;
    const registration = registrationOf(entry);
    const name = legalNameOf(entry);
    if (registration !== null) registrations.add(registration);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), registration]);
  }
  return { registrations, byName };
}

import { type Entry, known } from '../../entry.ts';
import { withoutSpelling } from '../spelling.ts';
import type { Field } from './field.ts';

/** The legal name without its spelling; `null` if it is not stated. */
export function legalNameOf(entry: Entry): string | null {
  return foldedOrNull(known(entry.legal_name));
}

/** The registration without its spelling; `null` if it is not stated. */
export function registrationOf(entry: Entry): string | null {
  return foldedOrNull(entry.registration);
}

/** Whether both state a registration, and the same one. */
export function sameRegistration(before: Entry, after: Entry): boolean {
  const registration = registrationOf(before);
  return registration !== null && registration === registrationOf(after);
}

/** The same company under another name only where its register says so; in all other cases another company. */
export const legalName: Field = {
  path: 'legal_name',
  value: entry => entry.legal_name,
  material: {
    of: legalNameOf,
    classify: (before, after) => {
      const bothNamed = legalNameOf(before) !== null && legalNameOf(after) !== null;
      return bothNamed && sameRegistration(before, after) ? 'rename' : 'entity-change';
    },
  },
};

/**
 * A registration stated for the first time is told with time to object, as another one is: from then on it decides whether
 * a new name is a new company. Were it less, another company's number and then its name could come in with a notice each.
 * Staff who have looked it up in the register may treat it as less.
 */
export const registration: Field = {
  path: 'registration',
  value: entry => entry.registration,
  material: {
    of: registrationOf,
    classify: () => 'entity-change',
  },
};

/**
 * A country stated for the first time is `narrowing`: the company stays who it is, and where it sits is told. Another
 * country, or none any more, is another company, for a legal entity that moves its seat is a rare thing.
 */
export const establishedIn: Field = {
  path: 'established_in',
  value: entry => entry.established_in,
  material: {
    of: entry => known(entry.established_in) ?? null,
    classify: before => (known(before.established_in) === undefined ? 'narrowing' : 'entity-change'),
  },
};

function foldedOrNull(name: string | undefined): string | null {
  return name === undefined || name === '' ? null : withoutSpelling(name);
}

import { isCountry } from '../countries.ts';
import { isUnknown } from '../entry.ts';
import { quote } from '../text/quote.ts';
import type { Complaint, RuleOn } from './rule.ts';

/** Codes that people write and ISO 3166-1 has otherwise, or not at all. */
const instead: Readonly<Record<string, string>> = { UK: '`GB`', EU: '`area: EU`', EL: '`GR`' };

export const rule: RuleOn<'entry'> = {
  id: 'unknown-country',
  severity: 'error',
  title: 'Countries are ISO 3166-1 codes',
  on: 'entry',
  *check({ fields }) {
    if (typeof fields.established_in === 'string')
      yield* complaints(fields.established_in, ['established_in']);
    if (fields.locations === undefined || isUnknown(fields.locations)) return;
    for (const [index, { country }] of fields.locations.entries()) {
      if (country !== undefined) yield* complaints(country, ['locations', index, 'country']);
    }
  },
};

function* complaints(code: string, at: readonly (string | number)[]): Generator<Complaint> {
  if (isCountry(code)) return;
  const remedy =
    instead[code] === undefined ? 'Look it up in ISO 3166-1, two letters.' : `Write ${instead[code]}.`;
  yield { at, message: `${quote(code)} is no country's code. ${remedy}` };
}

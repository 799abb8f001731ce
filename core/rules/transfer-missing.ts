import { countryName, isInside } from '../countries.ts';
import { isUnknown, type Place } from '../entry.ts';
import type { RuleOn } from './rule.ts';

/** GDPR chapter V: personal data leave the area only on one of the grounds named there. */
export const rule: RuleOn<'entry'> = {
  id: 'transfer-missing',
  severity: 'warning',
  title: 'A place outside the home area comes with a transfer mechanism',
  on: 'entry',
  *check({ fields, states }, { policy, level }) {
    if (
      policy === null ||
      policy.home_area === 'none' ||
      fields.locations === undefined ||
      isUnknown(fields.locations)
    )
      return;
    // That it is not known yet, or is not well-formed, is told where it stands.
    if (states('transfer')) return;
    const index = fields.locations.findIndex(({ country, area }) =>
      country === undefined
        ? area !== undefined && !isInside(policy.home_area, area)
        : countryName(country) !== undefined && !isInside(policy.home_area, country),
    );
    const place = fields.locations[index];
    if (place === undefined) return;
    yield {
      at: ['locations', index],
      severity: level === 'announced' ? 'error' : 'warning',
      message: `${inWords(place)} the home area (${policy.home_area}), and no transfer mechanism is stated. Add \`transfer:\` with \`mechanism:\`, such as standard-contractual-clauses.`,
    };
  },
};

function inWords({ country, area }: Place): string {
  if (area === 'worldwide') return '"worldwide" reaches beyond';
  return `${country === undefined ? area : countryName(country)} lies outside`;
}

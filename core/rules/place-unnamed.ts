import { isUnknown } from '../entry.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'entry'> = {
  id: 'place-unnamed',
  severity: 'error',
  title: 'A place is a country or an area',
  on: 'entry',
  *check({ fields }) {
    if (fields.locations === undefined || isUnknown(fields.locations)) return;
    for (const [index, { country, area }] of fields.locations.entries()) {
      if ((country === undefined) !== (area === undefined)) continue;
      const message =
        country === undefined
          ? 'This place names no country. Add `country: DE`, or `area: EEA` where no country can be named.'
          : 'This place names a country and an area. Keep the country; a second place goes into an item of its own.';
      yield { at: ['locations', index], message };
    }
  },
};

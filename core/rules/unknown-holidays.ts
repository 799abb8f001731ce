import { isCountry } from '../countries.ts';
import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** Whether the calendar knows the region is seen when a deadline is counted: the calendars are too large to load for this. */
export const rule: RuleOn<'policy'> = {
  id: 'unknown-holidays',
  severity: 'error',
  title: 'The holidays are those of a country',
  on: 'policy',
  *check({ fields }) {
    const holidays = fields.window?.holidays;
    if (holidays === undefined || isCountry(holidays.slice(0, 2))) return;
    yield {
      at: ['window', 'holidays'],
      message: `${quote(holidays)} begins with no country's code. Write a country of ISO 3166-1, such as DE, or a country and its region, such as GB-ENG.`,
    };
  },
};

import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'unknown-time-zone',
  severity: 'error',
  title: 'The time zone is one of the IANA database',
  on: 'policy',
  *check({ fields }) {
    const zone = fields.window?.time_zone;
    if (zone === undefined) return;
    const remedy = 'Write it as area and city, such as Europe/Berlin, America/New_York or UTC.';
    if (
      /^(?:[+-]|etc\/gmt|utc[+-]|gmt[+-])/i.test(zone) ||
      /^(?:CET|EET|WET|MET|EST|MST|HST|[A-Z]{3}\d[A-Z]{3})$/.test(zone)
    ) {
      yield {
        at: ['window', 'time_zone'],
        message: `${quote(zone)} is an offset and no zone: it knows nothing of clock changes. ${remedy}`,
      };
    } else if (!isZone(zone)) {
      yield { at: ['window', 'time_zone'], message: `There is no time zone ${quote(zone)}. ${remedy}` };
    }
  },
};

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

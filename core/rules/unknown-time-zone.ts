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
    if (/^(?:CET|EET|WET|MET|EST|MST|HST|[A-Z]{3}\d[A-Z]{3})$/.test(zone)) {
      yield {
        at: ['window', 'time_zone'],
        message: `${quote(zone)} names no place. Write the area and city, such as Europe/Berlin or America/New_York, so that a change of a country's rules is followed.`,
      };
    } else if (/^(?:[+-]|etc\/gmt|utc[+-]|gmt[+-])/i.test(zone)) {
      yield {
        at: ['window', 'time_zone'],
        message: `${quote(zone)} is an offset and no zone: it knows nothing of clock changes. ${remedy}`,
      };
    } else if (!isZone(zone)) {
      yield { at: ['window', 'time_zone'], message: `There is no time zone ${quote(zone)}. ${remedy}` };
    }
  },
};

/** Whether the database has this zone. Most are in the list, which is quick; other names of the same zones take the slow way. */
function isZone(zone: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

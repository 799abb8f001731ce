// The library takes some 200 ms to load: whoever needs it imports this file with `import()`, when a policy asks for holidays.
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { quote } from '../text/quote.ts';
import type { HolidayCalendar } from './calendar.ts';
import { dataYear, trustedYears } from './calendar.ts';
import type { Refusal } from './refusal.ts';
import { isRefusal, refuse } from './refusal.ts';

/** Calendars by their code. The data come with the library, and to go through them takes a tenth of a second. */
const calendars = new Map<string, HolidayCalendar>();

/**
 * The calendar of a country (`DE`), of a state in it (`DE-BY`, `GB-ENG`) or of a region in that (`DE-BY-A`).
 * Refused when there is none: asked for a state it does not know, the library answers with the country's holidays,
 * and a deadline would silently end a day early.
 */
export function calendarOf(code: string): HolidayCalendar | Refusal {
  const found = calendars.get(code) ?? newCalendar(code);
  if (!isRefusal(found)) calendars.set(code, found);
  return found;
}

function newCalendar(code: string): HolidayCalendar | Refusal {
  const place = placeOf(code);
  if (place === null) {
    return refuse(
      'unknown-holidays',
      `There is no holiday calendar ${quote(code)}. Set \`holidays\` in the policy's window to a country such as DE, or to a country and its region such as DE-BY or GB-ENG.`,
    );
  }
  // Its own reading of a code is this one too: `DE-BY-A` is a country, a state in it, a region in that.
  const library = new Holidays(code, { types: counting });
  const inEnglish = library.getLanguages()[0] === 'en';
  library.setLanguages('en');
  const years = new Map<number, ReadonlyMap<string, string>>();
  return {
    code,
    place,
    lastYear: lastYearOf(library),
    holidayOn(day) {
      const year = Number(day.slice(0, 4));
      const known = years.get(year) ?? holidaysOf(library, year, inEnglish);
      years.set(year, known);
      return known.get(day) ?? null;
    },
  };
}

/**
 * Only the type `public` counts, substitute days among them: days off by law. `bank`, `school` and `optional` days bind
 * some trades or some people only, `observance` nobody; no contract means them when it says public holiday.
 */
const counting: HolidaysTypes.HolidayType[] = ['public'];

/** What the calendar is called in a sentence; null if the library has none under this code. */
function placeOf(code: string): string | null {
  const all = new Holidays();
  const [country = '', state, region, ...more] = code.split('-');
  // Own keys only: `constructor` is no country.
  const named = (names: Record<string, string> | undefined, key: string) =>
    names !== undefined && Object.hasOwn(names, key) ? (names[key] ?? null) : null;
  const found: (string | null)[] = [named(all.getCountries('en'), country)];
  if (state !== undefined) {
    found.unshift(named(all.getStates(country, 'en'), state));
    if (region !== undefined) found.unshift(named(all.getRegions(country, state, 'en'), region));
  }
  if (more.length > 0 || found.includes(null)) return null;
  const [first = '', ...rest] = found;
  return [withArticle(first ?? ''), ...rest].join(', ');
}

const takesArticle =
  /^(?:United|Philippines|Bahamas|Maldives|Comoros|Seychelles|Isle of)|Netherlands|Republic|Kingdom|Islands$/;

function withArticle(place: string): string {
  return takesArticle.test(place) ? `the ${place}` : place;
}

/** Each public holiday of a year by its day. */
function holidaysOf(library: Holidays, year: number, inEnglish: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // A holiday of several days can begin in the year before.
  for (const holiday of [...library.getHolidays(year - 1), ...library.getHolidays(year)]) {
    // `date` is the calendar's own day, whatever the zone of this machine; `start` and `end` are instants. A holiday
    // that begins at noon takes its whole day: in doubt the time to object ends later.
    const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
    const length = (holiday.end.getTime() - holiday.start.getTime()) / 86_400_000;
    const days = Math.max(1, Math.ceil(length - clockChange));
    for (let n = 0; n < days; n++) {
      const day = new Date(first + n * 86_400_000).toISOString().slice(0, 10);
      if (!found.has(day)) found.set(day, nameOf(holiday.name, inEnglish));
    }
  }
  return found;
}

/** A day on which clocks change lasts an hour longer; in parts of a day, with room to spare. */
const clockChange = 2 / 24;

/** The library's English for 26 December is Boxing Day everywhere; nobody in Berlin knows it by that name. */
function nameOf(name: string, inEnglish: boolean): string {
  const said = name.replace(' (substitute day)', ', substitute day');
  return inEnglish ? said : said.replace('Boxing Day', 'Second Day of Christmas');
}

/**
 * Some countries announce some holidays anew each year (Vesak Day in Singapore), so the data list dates instead of a
 * rule, up to a year. After it those holidays would simply be missing, and a deadline would end too early. Seen by the
 * same holiday being listed by date for the year of the data and the year before.
 */
function lastYearOf(library: Holidays): number {
  const listed = new Map<string, Set<number>>();
  for (const { rule, name } of library.getRules() as unknown as readonly ListedRule[]) {
    // Not a number where a rule stands and no date: then it is no year that is asked for.
    const year = Number(rule.slice(0, 4));
    const key = JSON.stringify(name);
    listed.set(key, (listed.get(key) ?? new Set()).add(year));
  }
  return Math.min(trustedYears.last, ...[...listed.values()].map(endOfList));
}

/** The last year that a list of dates reaches without a gap, if it is kept from year to year. */
function endOfList(years: ReadonlySet<number>): number {
  if (!years.has(dataYear) || !years.has(dataYear - 1)) return trustedYears.last;
  let year = dataYear;
  while (years.has(year + 1)) year += 1;
  return year;
}

/** What the library's own type of a rule leaves out. */
interface ListedRule {
  readonly rule: string;
  readonly name: unknown;
}

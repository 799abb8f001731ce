/** What a zone's clock is called, by its distance from UTC in minutes. */
type ClockNames = Readonly<Record<number, string>>;

const greenwich: ClockNames = { 0: 'GMT' };
const british: ClockNames = { 0: 'GMT', 60: 'BST' };
const western: ClockNames = { 0: 'WET', 60: 'WEST' };
const central: ClockNames = { 60: 'CET', 120: 'CEST' };
const eastern: ClockNames = { 120: 'EET', 180: 'EEST' };

/**
 * Abbreviations that readers of a notice know and that mean one thing there. Everything else is written as a distance
 * from UTC: `IST` is India's, Israel's and Ireland's, and for most zones the IANA database has digits itself.
 * A table of our own, for `Intl` gives CET or GMT+1 depending on language and on the version of its data.
 */
const names: readonly (readonly [ClockNames, string])[] = [
  [{ 0: 'UTC' }, 'UTC Etc/UTC'],
  [greenwich, 'Etc/GMT Atlantic/Reykjavik Africa/Abidjan Africa/Accra'],
  [british, 'Europe/London Europe/Belfast Europe/Guernsey Europe/Jersey Europe/Isle_of_Man'],
  // Irish summer time is left out: its abbreviation is India's too.
  [greenwich, 'Europe/Dublin'],
  [western, 'Europe/Lisbon Atlantic/Madeira Atlantic/Canary Atlantic/Faroe'],
  [
    central,
    'Africa/Ceuta Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels ' +
      'Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid ' +
      'Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino ' +
      'Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna ' +
      'Europe/Warsaw Europe/Zagreb Europe/Zurich Arctic/Longyearbyen',
  ],
  [
    eastern,
    'Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv ' +
      'Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius',
  ],
  [{ [-300]: 'EST', [-240]: 'EDT' }, 'America/New_York America/Detroit America/Toronto'],
  [{ [-360]: 'CST', [-300]: 'CDT' }, 'America/Chicago America/Winnipeg'],
  [{ [-420]: 'MST', [-360]: 'MDT' }, 'America/Denver America/Boise America/Phoenix America/Edmonton'],
  [{ [-480]: 'PST', [-420]: 'PDT' }, 'America/Los_Angeles America/Vancouver'],
  [{ [-540]: 'AKST', [-480]: 'AKDT' }, 'America/Anchorage'],
  [{ [-600]: 'HST' }, 'Pacific/Honolulu'],
  [{ [-240]: 'AST', [-180]: 'ADT' }, 'America/Halifax'],
  [{ [-210]: 'NST', [-150]: 'NDT' }, 'America/St_Johns'],
  [
    { 600: 'AEST', 660: 'AEDT' },
    'Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra Australia/Brisbane',
  ],
  [{ 570: 'ACST', 630: 'ACDT' }, 'Australia/Adelaide Australia/Darwin'],
  [{ 480: 'AWST' }, 'Australia/Perth'],
  [{ 720: 'NZST', 780: 'NZDT' }, 'Pacific/Auckland'],
  [{ 540: 'JST' }, 'Asia/Tokyo'],
  [{ 540: 'KST' }, 'Asia/Seoul'],
  [{ 480: 'HKT' }, 'Asia/Hong_Kong'],
  [{ 120: 'SAST' }, 'Africa/Johannesburg'],
];

const clockNames: ReadonlyMap<string, ClockNames> = new Map(
  names.flatMap(([clock, zones]) => zones.split(' ').map(zone => [zone, clock] as const)),
);

/** What the clock of a zone is called while it is this many minutes ahead of UTC: `CET`, or else `UTC+05:30`. */
export function clockName(zone: string, minutes: number): string {
  const name = clockNames.get(zone)?.[minutes];
  if (name !== undefined) return name;
  if (minutes === 0) return 'UTC';
  const distance = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

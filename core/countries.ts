import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { HomeArea } from './policy.ts';
import { foldName } from './text/fold.ts';

const names = new Map(
  Object.entries(english.countries).map(([code, name]) => [code, typeof name === 'string' ? name : name[0]]),
);

/** Plainer names, where the first one of the collection is long or holds a comma, which parts places from each other. */
const plainer: Readonly<Record<string, string>> = {
  BQ: 'Caribbean Netherlands',
  CC: 'Cocos Islands',
  CD: 'DR Congo',
  CG: 'Congo',
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'The Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

/**
 * Members of the European Union, with the territories that have an ISO 3166-1 code of their own and in which its
 * law applies: the outermost regions (TFEU Art. 355(1)) and Åland (Art. 355(4)).
 */
const europeanUnion = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'AX GF GP MF MQ RE YT'
  ).split(' '),
);

/** States in which the GDPR applies through the EEA Agreement: Decision of the EEA Joint Committee 154/2018. */
const throughTheAgreement = new Set(['IS', 'LI', 'NO']);

/** English name of a country by its ISO 3166-1 code of two capital letters; `undefined` for any other text. */
export function countryName(code: string): string | undefined {
  return Object.hasOwn(plainer, code) ? plainer[code] : names.get(code);
}

/** Whether the text is an ISO 3166-1 code of two capital letters. */
export function isCountry(code: string): boolean {
  return names.has(code);
}

/**
 * Whether personal data stay inside the home area at this place: a country's code, or one of the areas `EEA`, `EU`
 * and `worldwide`. Outside it, a transfer needs a ground: GDPR chapter V, UK GDPR chapter V, Swiss FADP Art. 16.
 *
 * A country with an adequacy decision lies outside: the decision is the ground, and the entry names it. The United
 * Kingdom and Switzerland stand alone, each with its own law on transfers; a crown dependency or Gibraltar lies
 * outside the first. Under `none` there is no inside at all, and a rule about transfers has nothing to apply to:
 * ask for `none` first.
 */
export function isInside(homeArea: HomeArea, place: string): boolean {
  switch (homeArea) {
    case 'EEA':
      return place === 'EEA' || place === 'EU' || europeanUnion.has(place) || throughTheAgreement.has(place);
    case 'UK':
      return place === 'GB';
    case 'CH':
      return place === 'CH';
    case 'none':
      return false;
  }
}

/** Areas by the names that lists have for them. `Global` says no more than `worldwide`. */
const areas: Readonly<Record<string, 'EEA' | 'EU' | 'worldwide'>> = {
  eea: 'EEA',
  europeaneconomicarea: 'EEA',
  eu: 'EU',
  europeanunion: 'EU',
  worldwide: 'worldwide',
  global: 'worldwide',
  globally: 'worldwide',
};

/** Names that people write and the collection does not have. */
const alsoWritten: Readonly<Record<string, string>> = {
  uk: 'GB',
  us: 'US',
  usa: 'US',
  greatbritain: 'GB',
  england: 'GB',
  holland: 'NL',
  thenetherlands: 'NL',
  uae: 'AE',
};

let codesByName: ReadonlyMap<string, string> | undefined;

/** The place that a name or a code of two capital letters stands for, if it is exactly that; else `undefined`. */
export function placeNamed(
  name: string,
): { country: string } | { area: 'EEA' | 'EU' | 'worldwide' } | undefined {
  const text = name.trim();
  const folded = foldName(text.replace(/^the\s/i, ''));
  const area = Object.hasOwn(areas, folded) ? areas[folded] : undefined;
  if (area !== undefined) return { area };
  if (isCountry(text)) return { country: text };
  codesByName ??= new Map([
    ...Object.entries(english.countries).flatMap(([code, known]) =>
      [known].flat().map(one => [foldName(one), code] as const),
    ),
    ...Object.entries(plainer).map(([code, known]) => [foldName(known), code] as const),
    ...Object.entries(alsoWritten),
  ]);
  const country = codesByName.get(folded);
  return country === undefined ? undefined : { country };
}

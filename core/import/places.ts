import { placeNamed } from '../countries.ts';
import type { Place } from '../entry.ts';

type Kind = Place['kind'];

const between = /\n|[,;/|]|(?<!\s)\s+(?:and|or|und|et|y|&)\s+/i;

/** The places that a text names, if it is nothing but names of countries and areas; else `null`. */
export function placesIn(text: string, kind: Kind): Place[] | null {
  const places = new Map<string, Place>();
  for (const part of text
    .split(between)
    .map(one => one.trim())
    .filter(one => one !== '')) {
    const place = placeNamed(part.replace(/\.$/, ''));
    if (place === undefined) return null;
    places.set(JSON.stringify(place), { ...place, kind });
  }
  return places.size === 0 ? null : [...places.values()];
}

/** The one country that a text names; `null` if it is not exactly that. */
export function countryIn(text: string): string | null {
  const place = placeNamed(text);
  return place !== undefined && 'country' in place ? place.country : null;
}

/** The longest name of a country has so many words. */
const mostWords = 6;

/** Whether a sentence speaks of a country or an area. */
export function speaksOfPlace(sentence: string): boolean {
  const words = sentence
    .split(/[^\p{L}]/u)
    .filter(word => word !== '')
    .slice(0, 100);
  return words.some((word, at) =>
    Array.from({ length: mostWords }, (_, more) => words.slice(at, at + more + 1).join(' ')).some(
      // Two letters such as "is" and "at" are codes only where somebody writes them as such.
      text =>
        placeNamed(text) !== undefined &&
        (text.length > 3 || text === text.toUpperCase()) &&
        /^\p{Lu}/u.test(word),
    ),
  );
}

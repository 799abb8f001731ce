import { trimBoth, trimEnd } from './trim.ts';

/** The form of ids: lower-case letters, digits and single hyphens. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The most characters of an id. */
export const longestSlug = 64;

/** Names that Windows keeps for devices: a file of such a name cannot be checked out there. */
export const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Letters that Unicode does not take apart, in the letters that people write for them. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name as an id, as near as its letters allow; empty if it has none of them. */
export function slugOf(name: string): string {
  const words = name
    .replace(/[™®℠©]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, letter => latin[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-');
  return trimEnd(trimBoth(words, '-').slice(0, longestSlug), '-');
}

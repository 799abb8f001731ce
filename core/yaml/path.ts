import { shortened } from '../text/shortened.ts';
import { visible } from '../text/visible.ts';

/** Way from the top of a YAML document to a value: field names and list positions (from 0). */
export type Path = readonly (string | number)[];

/** The most of a field's name that is repeated, in characters: ours are shorter. */
const longestName = 60;

/**
 * The path as a person writes it: `contact[2].email`, list positions counted from 1. What is no field of ours is
 * anybody's text: shortened, and with nothing hidden in it.
 */
export function pathInWords(path: Path): string {
  let words = '';
  for (const step of path) {
    words +=
      typeof step === 'number'
        ? `[${step + 1}]`
        : `${words === '' ? '' : '.'}${shortened(visible(step), longestName)}`;
  }
  return words;
}

/** The value at the end of a path, or `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}

/** The path that a JSON Pointer (RFC 6901) stands for, in this value: steps into lists become numbers. */
export function pathOfPointer(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(at) ? Number(key) : key;
    path.push(step);
    at = valueAt(at, [step]);
  }
  return path;
}

/** Every text in a value, with the way to it. */
export function textsIn(value: unknown): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  gather(value, [], found);
  return found;
}

function gather(value: unknown, path: Path, found: { path: Path; text: string }[]): void {
  if (typeof value === 'string') {
    found.push({ path, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) gather(one, [...path, index], found);
  } else if (value !== null && typeof value === 'object') {
    for (const key of Object.keys(value))
      gather((value as Record<string, unknown>)[key], [...path, key], found);
  }
}

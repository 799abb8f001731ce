import { hidden } from '../text/hidden.ts';

/** What no entry may hold: characters that cannot be seen, and the mark that stands where a letter was lost. */
export const unfit = new RegExp(`${hidden().source}|\\uFFFD`, 'u');

/** Brackets that nothing closes, and marks of lists in a row: of too many, an entry could not be read again. */
const nested = /(?:[[{][^[\]{}]*){6}|(?:[-?:][ \t]+){20}/;

/** Whether a text would be taken for lists and groups one in the other, as no person writes them. */
export function looksNested(text: string): boolean {
  return nested.test(text);
}

/** What is unfit, for taking out every one. */
export const everyUnfit = new RegExp(unfit.source, 'gu');

import { hidden } from '../text/hidden.ts';

/** What no entry may hold: characters that cannot be seen, and the mark that stands where a letter was lost. */
export const unfit = new RegExp(`${hidden().source}|\\uFFFD`, 'u');

/** The same, for taking out every one. */
export const everyUnfit = new RegExp(unfit.source, 'gu');

/** Text in one Unicode form, with each stretch of white space as one space: what a reader sees of it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A sign of no class that is folded away; it stands for whatever parts two digits. */
const betweenDigits = '|';

/**
 * A name without its spelling: case, spaces, punctuation, compatibility forms. Names with the same result are one
 * name written in two ways, so that mending `EXAMPLE, INC` into `Example Inc.` tells nobody of a new company.
 *
 * Where it is in doubt it keeps names apart, for here a false "same" would hide a change from customers: `&`, `+` and
 * other signs stay, and so does a break between two digits (`Holding 1-2` is not `Holding 12`).
 */
export function withoutSpelling(name: string): string {
  const folded = name.normalize('NFKC').toUpperCase().normalize('NFKC');
  const kept = folded
    .replace(/(?<=\p{N})(?:(?![&@#%*/\\])[\p{P}\s])+(?=\p{N})/gu, betweenDigits)
    .replace(/(?![&@#%*/\\])[\p{P}\s]/gu, '');
  return kept === '' ? plainText(folded) : kept;
}

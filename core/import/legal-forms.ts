import { foldName } from '../text/fold.ts';

/** Legal forms as names end in them, without case and punctuation. */
const forms = new Set(
  (
    'inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg ohg ug se sa sas sarl srl spa bv nv ' +
    'ab as asa aps oy oyj ptyltd pty pvtltd pteltd kk sl sro doo zrt kft eood ehf gmbhcokg lda ltda'
  ).split(' '),
);

/** Whether a name ends in a legal form, as that of a legal entity does: `Twilio, Inc.` */
export function hasLegalForm(name: string): boolean {
  const words = name.split(/[\s,]/).filter(word => word !== '');
  return words.length > 1 && (isForm(words.slice(-1)) || isForm(words.slice(-2)));
}

/** Whether there is nothing but a legal form: `Inc`. */
export function isBareLegalForm(name: string): boolean {
  return isForm([name]);
}

function isForm(words: readonly string[]): boolean {
  return forms.has(foldName(words.join('')));
}

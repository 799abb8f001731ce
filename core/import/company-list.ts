import type { Cell, Row, Table } from './table.ts';

/** Words with which a list of companies is introduced. */
const introduces =
  /sub-?\s?(?:processor|contractor)|third[\s-]part|vendor|supplier|provider|partner|compan(?:y|ies)|auftragsverarbeiter|dienstleister|anbieter|sous-traitant|prestataire|fournisseur|encargado|proveedor|verwerker|leverancier|fornitor/i;

const longestName = 60;
const mostWords = 8;
/** The part of a list's items that have to look like companies. */
const enough = 0.7;

/** The rows of a bullet list that name companies; `null` if the list is about something else. */
export function companyRows(
  { rows, lead, section }: Table,
  title: string,
): { good: Row[]; bad: Row[] } | null {
  const body = rows.filter(({ heads }) => !heads);
  const isIntroduced = [lead?.text ?? '', section?.text ?? '', title].some(text => introduces.test(text));
  const good = body.filter(row => isCompany(row, isIntroduced));
  if (body.length === 0 || good.length < body.length * enough) return null;
  return { good, bad: body.filter(row => !good.includes(row)) };
}

function isCompany({ cells: [name, ...rest] }: Row, isIntroduced: boolean): boolean {
  if (
    name === undefined ||
    name.text === '' ||
    name.text.length > longestName ||
    name.text.split(' ').length > mostWords
  )
    return false;
  const says = rest.some(({ text }) => text !== '');
  if (leadsOut(name)) return says || isIntroduced;
  return isIntroduced && (says || isNameLike(name.text));
}

function leadsOut({ links }: Cell): boolean {
  return links.some(({ url }) => /^https?:\/\//i.test(url));
}

/** Names are written with capitals, where the script has any, and end no sentence. */
function isNameLike(text: string): boolean {
  if (/[.!?;:]$/.test(text) && !/\b(?:inc|ltd|co|corp|s\.a)\.$/i.test(text)) return false;
  const words = text.split(/[\s-]/).filter(word => /\p{L}/u.test(word));
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !/\p{Lu}|\./u.test(word));
  return words.length > 0 && small.length * 2 <= words.length;
}

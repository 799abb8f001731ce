import { isDay } from '../text/is-day.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import { type Draft, longest } from './draft.ts';
import type { ColumnField } from './headings.ts';
import { isBareLegalForm } from './legal-forms.ts';
import { linksIn, targetsOf, withTargets } from './links.ts';
import { contactsIn } from './mailboxes.ts';
import { countryIn, placesIn } from './places.ts';
import { inOneLine } from './said.ts';
import type { Cell } from './table.ts';
import { mechanismIn } from './transfer.ts';

/** What a cell gives to an entry; `left` is the text that has to go into the note because no field could take it. */
export interface Given {
  readonly fields: Partial<Draft>;
  readonly left: string | null;
}

const nothing: Given = { fields: {}, left: null };

/** Fields that a row's name is made of; they are read together, before the others, and where their links lead with them. */
type NameField = 'service' | 'company' | 'legal_name';

/** Fields that say where a link leads; of a link in any other, that goes into the note. */
const takesLinks = new Set<ColumnField>([
  'website',
  'contact',
  'privacy_url',
  'dpa_url',
  'security_url',
  'their_subprocessors',
  'note',
]);

/** Reads one cell as the field that its column is. The cell holds something. */
export function fieldOfCell(
  field: Exclude<ColumnField, NameField>,
  cell: Cell,
  heading: string,
  doubts: Doubter,
): Given {
  if (takesLinks.has(field)) return read(field, cell, heading, doubts);
  // A picture with a link has no text.
  const { fields, left } = cell.text === '' ? nothing : read(field, cell, heading, doubts);
  return { fields, left: left === null ? targetsOf(cell) : withTargets(cell, left) };
}

function read(field: Exclude<ColumnField, NameField>, cell: Cell, heading: string, doubts: Doubter): Given {
  const text = inOneLine(cell.text);
  switch (field) {
    case 'website': {
      const { links, left } = linksIn(cell, doubts);
      if (links.length > 1) {
        doubts.add(
          'several-websites',
          cell,
          `${quote(cell.text)}: these are ${links.length} websites now. If one of them is a privacy page, it belongs into privacy_url.`,
        );
      }
      return { fields: { website: links }, left };
    }
    case 'contact': {
      const { contacts, left } = contactsIn(cell, heading, doubts);
      return { fields: { contact: contacts }, left };
    }
    case 'category':
      return nothing;
    case 'purpose':
      return oneText('purpose', text, cell, doubts);
    case 'data':
      return terms('data', cell, heading, doubts);
    case 'data_subjects':
      return terms('data_subjects', cell, heading, doubts);
    case 'location':
      doubts.once(
        heading,
        'place-kind-unknown',
        cell,
        `The column ${quote(heading)} names places, and not whether data lie there, or are reached from there. It went into the note. If you know it: --map "${heading.replace(/["\\$`]/g, '')}=locations.hosting".`,
      );
      return { fields: {}, left: text };
    case 'locations.hosting':
      return places('hosting', cell, doubts);
    case 'locations.support':
      return places('support', cell, doubts);
    case 'locations.remote-access':
      return places('remote-access', cell, doubts);
    case 'established_in': {
      const country = countryIn(text);
      if (country !== null) return { fields: { established_in: country }, left: null };
      doubts.add(
        'place-unread',
        cell,
        `${quote(text)} is not the name of one country. It went into the note.`,
      );
      return { fields: {}, left: text };
    }
    case 'transfer': {
      const mechanism = mechanismIn(text);
      if (mechanism !== null) return { fields: { mechanism }, left: null };
      doubts.add(
        'transfer-unread',
        cell,
        `${quote(text)} is not exactly one of the grounds that transfer.mechanism knows. It went into the note.`,
      );
      return { fields: {}, left: text };
    }
    case 'address':
      return oneText('address', text, cell, doubts);
    case 'registration':
      return oneText('registration', text, cell, doubts);
    case 'since':
      if (isDay(text)) return { fields: { since: text }, left: null };
      doubts.add(
        'date-unread',
        cell,
        `${quote(text)} is not written as year-month-day, and could be read in two ways. It went into the note.`,
      );
      return { fields: {}, left: text };
    case 'aka':
    case 'former_names': {
      const names = cell.text
        .split(/\n|;/)
        .map(one => one.trim())
        .filter(one => one !== '');
      return names.every(name => name.length <= (longest[field] ?? 0))
        ? { fields: { [field]: names }, left: null }
        : { fields: {}, left: text };
    }
    case 'applies_to.products':
      return /,/.test(text) && !/[;\n]/.test(cell.text)
        ? oneText('condition', text, cell, doubts)
        : terms('products', cell, heading, doubts);
    case 'applies_to.condition':
      return oneText('condition', text, cell, doubts);
    case 'privacy_url':
    case 'dpa_url':
    case 'security_url':
    case 'their_subprocessors': {
      const [only, ...more] = onlyLinks(cell, doubts);
      return only !== undefined && more.length === 0
        ? { fields: { [field]: only }, left: null }
        : { fields: {}, left: withTargets(cell, text) };
    }
    case 'note':
      return { fields: {}, left: withTargets(cell, text) };
  }
}

/** A legal name that seems to be half of one. */
export function doubtLegalName(name: string, cell: Cell, doubts: Doubter): void {
  if (/[,(&-]$/.test(name)) {
    doubts.add(
      'cut-name',
      cell,
      `${quote(name)} ends in the middle: its other half may stand on the next line of the source. It was taken as it stands.`,
    );
  } else if (isBareLegalForm(name)) {
    doubts.add(
      'bare-legal-form',
      cell,
      `${quote(name)} is a legal form and no name. It was taken as it stands.`,
    );
  }
}

function onlyLinks(cell: Cell, doubts: Doubter): string[] {
  // Words such as "Yes" or "Signed" in such a column are no address, and nothing is wrong with them.
  const hasAddress = cell.links.length > 0 || /https?:\/\//i.test(cell.text);
  if (!hasAddress) return [];
  const { links, left } = linksIn(cell, doubts);
  return left === null ? links : [];
}

function oneText(
  field: 'purpose' | 'address' | 'registration' | 'condition',
  text: string,
  cell: Cell,
  doubts: Doubter,
): Given {
  const most = longest[field] ?? 0;
  if (text.length <= most) return { fields: { [field]: text }, left: null };
  doubts.add(
    'too-long',
    cell,
    `${quote(text)} has ${text.length} characters; ${field} may have ${most}. It went into the note.`,
  );
  return { fields: {}, left: text };
}

function terms(
  field: 'data' | 'data_subjects' | 'products',
  cell: Cell,
  heading: string,
  doubts: Doubter,
): Given {
  const found = cell.text
    .split(/[\n;•·|]/)
    .map(one => one.trim().replace(/^[-–*] /, ''))
    .filter(one => one !== '');
  if (found.some(one => one.length > (longest[field] ?? 0))) {
    doubts.add(
      'too-long',
      cell,
      `${quote(cell.text)} is longer than a term of ${field} may be. It went into the note.`,
    );
    return { fields: {}, left: inOneLine(cell.text) };
  }
  if (found.length === 1 && cell.text.includes(',')) {
    doubts.once(
      heading,
      'unsplit-terms',
      cell,
      `${quote(cell.text)} was taken as one term, for a comma can stand within a term too. Make a list of it, an item each; the same holds wherever this column has commas.`,
    );
  }
  return { fields: { [field]: [...new Set(found)] }, left: null };
}

function places(kind: 'hosting' | 'support' | 'remote-access', cell: Cell, doubts: Doubter): Given {
  const found = placesIn(cell.text, kind);
  if (found !== null) return { fields: { locations: found }, left: null };
  const text = inOneLine(cell.text);
  doubts.add(
    'place-unread',
    cell,
    `${quote(text)} is more than names of countries and of the areas EEA, EU and worldwide. It went into the note.`,
  );
  return { fields: {}, left: text };
}

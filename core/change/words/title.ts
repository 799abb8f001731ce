import { type Entry, isUnknown, known } from '../../entry.ts';
import type { EntryChange } from '../change.ts';
import { plainText } from '../spelling.ts';

/** What happens, in one line. */
export function titleWords({ class: name, before, after, fields }: EntryChange): string {
  if (before === null) return after === null ? '' : arrival(after);
  const service = plainText((after ?? before).service);
  if (after === null) {
    return before.relationship === 'listed-only'
      ? `${service}, listed only, leaves the list`
      : `${service} leaves the list`;
  }
  const decisive = fields.filter(field => field.class === name).map(({ path }) => path);
  switch (name) {
    case 'addition':
    case 'replacement':
      return arrival(after);
    case 'entity-change':
      return `${service}: ${companyWords(before, after, decisive)}`;
    case 'scope-change':
      return decisive.includes('relationship')
        ? `${service} ${relationshipWords(before, after)}`
        : `${service}: change of ${named(decisive)}`;
    case 'place-change':
      return `${service}: ${placesWords(before, after, decisive)}`;
    case 'removal':
      return `${service} is no longer listed as a subprocessor`;
    case 'rename':
      return decisive.includes('service')
        ? `${plainText(before.service)} is now called ${service}`
        : `${service}: the company is now called ${plainText(known(after.legal_name) ?? '')}`;
    case 'transfer-change':
      return before.transfer?.mechanism === undefined
        ? `${service}: a transfer mechanism is stated`
        : `${service}: another transfer mechanism or reference`;
    case 'narrowing':
      return `${service}: ${narrowingWords(decisive)}`;
    case 'details':
      return `${service}: details`;
    case 'cosmetic':
      return `${service}: nothing but its form`;
  }
}

function arrival(entry: Entry): string {
  const service = plainText(entry.service);
  const name = known(entry.legal_name);
  const unnamed = isUnknown(entry.legal_name) ? 'company not known yet' : 'company not stated';
  const who = `${service} (${name === undefined ? unnamed : plainText(name)})`;
  if (entry.relationship === 'listed-only') return `Newly listed, not a subprocessor: ${who}`;
  return `New ${entry.relationship === 'group-company' ? 'group company' : 'subprocessor'}: ${who}${
    entry.replaces === undefined ? '' : `, in place of ${entry.replaces}`
  }`;
}

function relationshipWords(before: Entry, after: Entry): string {
  if (after.relationship === 'group-company') return 'is from now on listed as a group company';
  return before.relationship === 'group-company'
    ? 'is no longer listed as a group company'
    : 'becomes a subprocessor';
}

function companyWords(before: Entry, after: Entry, decisive: readonly string[]): string {
  const isFirst = before.registration === undefined && decisive.every(path => path === 'registration');
  if (isFirst) return 'registration stated for the first time';
  if (!decisive.includes('legal_name')) return `what identifies the company changes: ${named(decisive)}`;
  const [was, is] = [known(before.legal_name), known(after.legal_name)];
  if (is === undefined) return 'the company is no longer stated';
  return was === undefined ? `the company is stated, ${plainText(is)}` : `another company, ${plainText(is)}`;
}

function placesWords(before: Entry, after: Entry, decisive: readonly string[]): string {
  if (!decisive.includes('locations')) {
    return after.transfer?.mechanism === undefined
      ? 'the transfer mechanism is no longer stated'
      : 'the transfer mechanism is in doubt';
  }
  if (known(after.locations) === undefined) return 'its places are no longer stated';
  if (known(before.locations) === undefined) return 'its places are stated for the first time';
  return 'a place is added or moves';
}

/** It is `narrowing` only when it is stated for the first time. */
const firstStated = new Set(['established_in']);

/** Later than told is narrower in time. */
const inTime = new Set(['used_from']);

function narrowingWords(decisive: readonly string[]): string {
  const first = decisive.filter(path => firstStated.has(path));
  const fewer = decisive.filter(path => !firstStated.has(path) && !inTime.has(path));
  const later = decisive.some(path => inTime.has(path));
  return [
    ...(fewer.length > 0 ? [`narrower: ${named(fewer)}`] : []),
    ...(later ? ['first use later, or told for the first time'] : []),
    ...(first.length > 0 ? [`${named(first)} stated for the first time`] : []),
  ].join('; ');
}

const nouns: Readonly<Record<string, string>> = {
  service: 'service',
  legal_name: 'legal name',
  purpose: 'purpose',
  data: 'data',
  data_subjects: 'whose data',
  locations: 'places',
  registration: 'registration',
  established_in: 'country of the company',
  used_from: 'first use',
};

function named(paths: readonly string[]): string {
  const all = paths.map(path => nouns[path] ?? 'customers concerned');
  const unique = [...new Set(all)];
  const last = unique.pop() ?? 'details';
  return unique.length === 0 ? last : `${unique.join(', ')} and ${last}`;
}

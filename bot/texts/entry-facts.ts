import type { EntryChange } from '../../core/change/change.ts';
import { fieldWords } from '../../core/change/words/field-words.ts';
import {
  contactWords,
  inCountry,
  labelled,
  orUnknown,
  placeWords,
  transferWords,
} from '../../core/change/words/value.ts';
import { wordsOf } from '../../core/change/words.ts';
import { dayInWords } from '../../core/deadline/day-words.ts';
import { type Entry, isUnknown, known } from '../../core/entry.ts';
import type { HomeArea, Policy } from '../../core/policy.ts';
import type { Record, RecordedChange } from '../record.ts';
import { mailSpan, type Span, webSpan } from './span.ts';

/** One line of a table or a mail about an entry. */
export interface Fact {
  readonly label: string;
  /** The same for a mail, where a line is short. */
  readonly brief: string;
  readonly value: readonly Span[];
}

/** What of a record decides how its facts are told. */
type Told = Pick<Record, 'policy' | 'kind' | 'windows' | 'merged'>;

const notStated = 'not stated';

/** A recorded change in the form in which the core puts changes into words. */
export function asEntryChange({ known_company, ...change }: RecordedChange): EntryChange {
  return { ...change, knownCompany: known_company };
}

/** What a customer needs to judge what happens to one entry, in the order in which they ask. */
export function factsOf(change: RecordedChange, record: Told): Fact[] {
  const { before, after } = change;
  if (after === null) return before === null ? [] : leaving(before, record.policy);
  return before === null ? arriving(change, after, record) : changing(change, after, record.policy);
}

function arriving(change: RecordedChange, entry: Entry, record: Told): Fact[] {
  const { policy } = record;
  return [
    fact('Company', companyWords(entry, change.known_company), 'Who'),
    fact('What it will do', said(entry, policy, 'purpose'), 'What for'),
    fact('Whose data, which data', dataWords(entry, policy), 'Data'),
    fact('Where', joined(orUnknown(entry.locations, places => places.map(placeWords)))),
    fact(transferLabels[policy.home_area], joined(transferWords(entry)) ?? 'none stated', 'Transfer'),
    fact('Concerns', concernsWords(entry, policy)),
    fact('Replaces', entry.replaces ?? 'nothing'),
    firstUseFact(entry, record),
    { label: 'Contact', brief: 'Contact', value: contactSpans(entry) },
    ...more(entry),
  ];
}

function changing(change: RecordedChange, after: Entry, policy: Policy): Fact[] {
  const lines = wordsOf(asEntryChange(change), policy).lines.map(line => {
    const cut = line.indexOf(': ');
    return cut < 0
      ? fact('Note', line)
      : fact(line.slice(0, cut), datesInWords(line.slice(0, cut), line.slice(cut + 2)));
  });
  const contact = { label: 'Contact', brief: 'Contact', value: contactSpans(after) };
  return [
    fact('Company', companyWords(after, false), 'Who'),
    ...lines,
    ...(lines.some(({ label }) => label === 'Contact') ? [] : [contact]),
  ];
}

function leaving(entry: Entry, policy: Policy): Fact[] {
  return [
    fact('Company', companyWords(entry, false), 'Who'),
    fact('What it did', said(entry, policy, 'purpose')),
    fact('Last day of use', dated(entry.ends_on ?? null)),
    // Leaving the list says nothing about the data: that is another day, and a row of its own.
    fact('Data there deleted by', dated(entry.data_deleted_on ?? null), 'Data deleted by'),
  ];
}

function fact(label: string, value: string | null, brief = label): Fact {
  return { label, brief, value: [value === null || value === '' ? notStated : value] };
}

/** First use is promised for no day: what is promised is that it does not come before the end. */
function firstUseFact(entry: Entry, { policy, kind, windows, merged }: Told): Fact {
  const day = dated(known(entry.used_from) ?? null);
  if (day === null) return fact('First use planned', said(entry, policy, 'used_from'), 'First use');
  if (kind === 'after-the-fact' || merged !== null) return fact('First use', day);
  const after = windows.length === 0 ? '' : ', not before the time to object has ended';
  return fact('First use planned', `${day}${after}`, 'First use');
}

/** `Example Speech GmbH, Germany (service: Example Speech)`. */
function companyWords(entry: Entry, isKnown: boolean): string {
  const name = isUnknown(entry.legal_name) ? `not known yet (${entry.legal_name.unknown})` : entry.legal_name;
  const country = known(entry.established_in);
  const land = country === undefined ? undefined : inCountry(country);
  // An address often ends with its country; nobody wants to read it twice.
  const named =
    land !== undefined && entry.address?.trim().toLowerCase().endsWith(land.toLowerCase()) === true;
  const parts = [entry.address, named ? undefined : land];
  const where = [...new Set(parts.filter(part => part !== undefined))].join(', ');
  const who = [name ?? 'legal name not stated', where].filter(part => part !== '').join(', ');
  return `${who} (service: ${entry.service})${isKnown ? ', in the list already with another service' : ''}`;
}

/** `callers, customers' staff: call audio, phone number`. */
function dataWords(entry: Entry, { vocabulary }: Policy): string {
  const whose = joined(orUnknown(entry.data_subjects, ids => labelled(ids, vocabulary?.data_subjects)));
  const which = joined(orUnknown(entry.data, ids => labelled(ids, vocabulary?.data)));
  return whose === null && which === null
    ? notStated
    : `${whose ?? 'whose: not stated'}: ${which ?? 'which data: not stated'}`;
}

/** Whom an entry concerns, in one line. */
export function concernsWords(entry: Entry, policy: Policy): string {
  const { products, regions, plans, condition } = entry.applies_to ?? {};
  const terms = (ids: readonly string[] | undefined, key: 'products' | 'regions' | 'plans') =>
    ids === undefined || ids.length === 0 ? [] : [labelled(ids, policy.vocabulary?.[key]).join(', ')];
  const parts = [
    ...terms(products, 'products').map(names => `customers who use ${names}`),
    ...terms(regions, 'regions').map(names => `customers in ${names}`),
    ...terms(plans, 'plans').map(names => `customers on ${names}`),
    ...(condition === undefined ? [] : [condition]),
  ];
  return parts.length === 0 ? 'all customers' : parts.join('; ');
}

function contactSpans(entry: Entry): readonly Span[] {
  const contacts: Span[] = (entry.contact ?? []).map(one => {
    if (one.email !== undefined && one.url === undefined && one.label === undefined)
      return mailSpan(one.email);
    return one.email === undefined && one.url !== undefined ? webSpan(one.url, one.label) : contactWords(one);
  });
  const all = [...contacts, ...entry.website.map(url => webSpan(url))];
  return all.length === 0 ? [notStated] : separated(all);
}

/** Pages that are worth a row where the file names them. */
function more(entry: Entry): Fact[] {
  const pages = [
    ...(entry.privacy_url === undefined ? [] : [webSpan(entry.privacy_url, 'privacy')]),
    ...(entry.dpa_url === undefined ? [] : [webSpan(entry.dpa_url, 'data processing agreement')]),
    ...(entry.security_url === undefined ? [] : [webSpan(entry.security_url, 'security')]),
    ...(entry.their_subprocessors === undefined
      ? []
      : [webSpan(entry.their_subprocessors, 'their own subprocessors')]),
  ];
  return [
    ...(pages.length === 0 ? [] : [{ label: 'More', brief: 'More', value: separated(pages) }]),
    ...(entry.note === undefined ? [] : [fact('Note', entry.note)]),
  ];
}

function separated(spans: readonly Span[]): Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [' · ', span]));
}

function said(entry: Entry, policy: Policy, path: string): string | null {
  if (path === 'purpose' && typeof entry.purpose === 'string') return entry.purpose;
  return joined(fieldWords.find(field => field.path === path)?.say(entry, policy) ?? null);
}

function joined(words: string | readonly string[] | null): string | null {
  return words === null || typeof words === 'string' ? words : words.join(', ');
}

const dateLabels = new Set(['Used from', 'In use since', 'Last day of use', 'Data deleted by']);

function datesInWords(label: string, words: string): string {
  return dateLabels.has(label) ? words.replace(/\b\d{4}-\d\d-\d\d\b/g, day => dated(day) ?? day) : words;
}

/** A day from a file in words; as it stands there if it is none. */
function dated(day: string | null): string | null {
  if (day === null) return null;
  try {
    return dayInWords(day, 'plain');
  } catch {
    return day;
  }
}

const transferLabels: Readonly<{ [Area in HomeArea]: string }> = {
  EEA: 'Transfer outside the EEA',
  UK: 'Transfer outside the United Kingdom',
  CH: 'Transfer outside Switzerland',
  none: 'Transfer to another country',
};

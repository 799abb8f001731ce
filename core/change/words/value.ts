import { countryName } from '../../countries.ts';
import { type Contact, type Entry, isUnknown, type Place } from '../../entry.ts';
import type { Policy, Term } from '../../policy.ts';

/** What a field says: one text, a set of texts, or nothing. */
export type Said = string | readonly string[] | null;

/** A country by its English name; the code itself if it is none. */
export function inCountry(code: string): string {
  return countryName(code) ?? code;
}

/** `Germany, Frankfurt (hosting, outside office hours)`. */
export function placeWords({ country, area, region, kind, when }: Place): string {
  const where = country === undefined ? (area ?? 'place not named') : inCountry(country);
  const what = kind.replace('-', ' ');
  return `${region === undefined ? where : `${where}, ${region}`} (${when === undefined ? what : `${what}, ${when}`})`;
}

/** `privacy@speech.example`, `Request form (https://speech.example/privacy)`. */
export function contactWords({ email, url, label }: Contact): string {
  const page = url === undefined ? label : label === undefined ? url : `${label} (${url})`;
  return [email, page].filter(part => part !== undefined).join(', ');
}

/** What a field says that may say it is not known yet. */
export function orUnknown<T>(
  value: T,
  words: (stated: Exclude<T, { unknown: string } | undefined>) => Said,
): Said {
  if (value === undefined) return null;
  if (isUnknown(value)) return `not known yet (${value.unknown})`;
  return words(value as Exclude<T, { unknown: string } | undefined>);
}

/** Terms by the labels of the policy's vocabulary; words of their own as they are. */
export function labelled(ids: readonly string[], terms: readonly Term[] | undefined): readonly string[] {
  return ids.map(id => terms?.find(term => term.id === id)?.label ?? id);
}

/** `standard contractual clauses (module 3, signed 2026-10-01)`. */
export function transferWords({ transfer }: Entry): Said {
  if (transfer === undefined) return null;
  const { mechanism, reference, unknown } = transfer;
  const doubt = unknown === undefined ? [] : [`not known yet (${unknown})`];
  const ground =
    mechanism === undefined
      ? []
      : [reference ? `${mechanismWords[mechanism]} (${reference})` : mechanismWords[mechanism]];
  return [...ground, ...doubt].join(', ') || null;
}

type Mechanism = NonNullable<NonNullable<Entry['transfer']>['mechanism']>;

const mechanismWords: Readonly<Record<Mechanism, string>> = {
  'adequacy-decision': 'adequacy decision',
  'data-privacy-framework': 'EU-U.S. Data Privacy Framework',
  'standard-contractual-clauses': 'standard contractual clauses',
  'binding-corporate-rules': 'binding corporate rules',
  'uk-addendum': 'UK addendum',
  derogation: 'derogation',
};

/** The name of a category, or its id. */
export function categoryWords(id: string, policy: Policy): string {
  return policy.categories.find(category => category.id === id)?.label ?? id;
}

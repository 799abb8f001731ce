import type { Policy } from '../../policy.ts';
import { canonicalEntry } from '../canonical.ts';
import type { EntryChange } from '../change.ts';
import { type FieldWords, fieldWords } from './field-words.ts';
import type { Said } from './value.ts';

/** What is told of an entry that leaves: what it was, and what becomes of the data. */
const toldOnLeaving = new Set(['legal_name', 'purpose', 'ends_on', 'data_deleted_on']);

/** One line for each thing that differs, in words. */
export function lineWords(
  change: Pick<EntryChange, 'fields' | 'before' | 'after'>,
  policy: Policy,
): string[] {
  const before = change.before && canonicalEntry(change.before);
  const after = change.after && canonicalEntry(change.after);
  const paths = new Set(change.fields.map(({ path }) => path));
  return fieldWords.flatMap(field => {
    if (!paths.has(field.path)) return [];
    const was = before && field.say(before, policy);
    const is = after && field.say(after, policy);
    // The title of a new entry names the service already.
    if (before === null)
      return is === null || field.path === 'service' ? [] : [`${field.label}: ${listed(is)}`];
    if (after === null)
      return was === null || !toldOnLeaving.has(field.path) ? [] : [`${field.label}: ${listed(was)}`];
    return [`${field.label}: ${difference(field, was, is)}`];
  });
}

function difference({ nothing }: FieldWords, was: Said, is: Said): string {
  if (typeof was === 'string' || typeof is === 'string' || was === null || is === null) {
    return `${was === null ? nothing : listed(was)} → ${is === null ? nothing : listed(is)}`;
  }
  const added = is.filter(one => !was.includes(one));
  const gone = was.filter(one => !is.includes(one));
  const parts = [
    ...(added.length > 0 ? [`${added.join(', ')} added`] : []),
    ...(gone.length > 0 ? [`${gone.join(', ')} no longer stated`] : []),
  ];
  // Two terms under one label: the words are the same, and the ids are not.
  return parts.length > 0 ? parts.join('; ') : `${listed(was)} → ${listed(is)} (under another id)`;
}

function listed(said: Exclude<Said, null>): string {
  return typeof said === 'string' ? said : said.join(', ');
}

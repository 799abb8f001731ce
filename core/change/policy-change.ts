import type { Policy } from '../policy.ts';
import { channelTerms } from './policy/channels.ts';
import { groupTerms } from './policy/groups.ts';
import { promiseTerms } from './policy/promises.ts';
import { isReworded, type TermChange, term } from './policy/term.ts';
import { vocabularyTerms } from './policy/vocabulary.ts';
import { windowTerms } from './policy/window.ts';

/**
 * The terms of the policy that differ, and which of them promise customers less. Where a machine cannot tell (another
 * time zone, another holiday calendar, prose reworded) it counts as less: a person has to look.
 *
 * Page texts and categories are no terms and are left out, and so is the order of lists.
 */
export function comparePolicies(before: Policy, after: Policy): TermChange[] {
  return [
    ...publisherTerms(before, after),
    ...windowTerms(before.window, after.window),
    ...groupTerms(before.groups, after.groups),
    ...promiseTerms(before, after),
    ...channelTerms(before.channels, after.channels),
    ...vocabularyTerms(before.vocabulary, after.vocabulary),
    ...term(
      'the day on which the list was taken over',
      before.taken_over?.on,
      after.taken_over?.on,
      isReworded,
    ),
    ...term('where the list was taken over from', before.taken_over?.from, after.taken_over?.from),
  ];
}

function publisherTerms({ publisher: before }: Policy, { publisher: after }: Policy): TermChange[] {
  return [
    ...term("the publisher's name", before.name, after.name),
    ...term("the publisher's legal name", before.legal_name, after.legal_name),
    ...term("the publisher's website", before.website, after.website),
    ...term("the publisher's contact", before.contact, after.contact),
  ];
}

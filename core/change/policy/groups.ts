import type { Group } from '../../policy.ts';
import { isFewer, type TermChange, term } from './term.ts';

/** What differs in the groups of customers. Each group is named by its own length of the window. */
export function groupTerms(before: readonly Group[], after: readonly Group[]): TermChange[] {
  const stood = new Map(before.map(group => [group.id, group]));
  const stands = new Map(after.map(group => [group.id, group]));
  const ids = [...new Set([...stood.keys(), ...stands.keys()])];
  return ids.flatMap(id => {
    const was = stood.get(id);
    const is = stands.get(id);
    if (was === undefined || is === undefined) {
      return term(`the group ${id}`, was && summary(was), is && summary(is), () => is === undefined);
    }
    return [
      ...term(`the label of the group ${id}`, was.label, is.label),
      ...term(
        `the authorisation of the group ${id}`,
        was.authorisation,
        is.authorisation,
        (_, now) => now === 'general',
      ),
      ...term(`the time to object of the group ${id}, in days`, was.window.days, is.window.days, isFewer),
    ];
  });
}

function summary({ label, authorisation, window }: Group) {
  return { label, authorisation, days: window.days };
}

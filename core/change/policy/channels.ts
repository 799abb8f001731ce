import type { Policy } from '../../policy.ts';
import { type TermChange, term } from './term.ts';

type Channel = Policy['channels'][number];

/** What differs in the ways in which customers are told. Only a required channel is a promise. */
export function channelTerms(before: readonly Channel[], after: readonly Channel[]): TermChange[] {
  const stood = new Map(before.map(channel => [channel.id, channel]));
  const stands = new Map(after.map(channel => [channel.id, channel]));
  const ids = [...new Set([...stood.keys(), ...stands.keys()])];
  return ids.flatMap(id => {
    const was = stood.get(id);
    const is = stands.get(id);
    const promised = was?.required === true;
    if (was === undefined || is === undefined) {
      return term(`the channel ${id}`, was, is, () => promised);
    }
    return [
      // A message that is sent and a page that is published do not replace each other; neither do two ways of sending.
      ...term(`the kind of the channel ${id}`, was.kind, is.kind, () => promised),
      ...term(`whether the channel ${id} is required`, was.required, is.required, () => promised),
      // Without a group a channel reaches everybody; with another group it leaves somebody out.
      ...term(
        `the group that the channel ${id} reaches`,
        was.group,
        is.group,
        (_, now) => promised && now !== undefined,
      ),
    ];
  });
}

import { type Answer, cannotSee, fine, notFine } from './answer.ts';
import { guardsOf, whereRules } from './guards.ts';
import type { Branch } from './observation.ts';

/**
 * Whether a branch's past is safe from force pushes and deletion.
 *
 * @param otherwise what could happen: ends the sentence.
 */
export function historyAnswer(branch: Branch, otherwise: string): Answer {
  const { known, unseen } = guardsOf(branch);
  const open = [
    ...(known.some(({ refusesForce }) => refusesForce) ? [] : ['force pushes']),
    ...(known.some(({ refusesDeletion }) => refusesDeletion) ? [] : ['deletion']),
  ];
  const { name } = branch;
  if (open.length === 0) return fine(`Force pushes to \`${name}\` and its deletion are blocked.`);
  const what = open.join(' and ');
  if (unseen !== null)
    return cannotSee(`Whether \`${name}\` is protected against ${what}`, unseen, `Look under ${whereRules}.`);
  return notFine(
    `\`${name}\` is not protected against ${what}: ${otherwise}.`,
    `Block force pushes and restrict deletions for \`${name}\`: ${whereRules}.`,
  );
}

import { type Answer, cannotSee, fine, notFine } from './answer.ts';
import { actionsApp, type Bot, botInWords } from './bot.ts';
import { guardsOf, whereRules } from './guards.ts';
import type { Branch, Guard } from './observation.ts';
import { isSeen } from './seen.ts';

/**
 * Whether whoever writes a branch can write there, or a rule would refuse it.
 *
 * @param writer who writes; `null` for a workflow in either mode.
 * @param otherwise another way out, an order without a full stop.
 */
export function writableAnswer(branch: Branch, writer: Bot, otherwise: string): Answer {
  const { known, unseen } = guardsOf(branch);
  const id = writer.kind === 'app' ? writer.id : actionsApp;
  const who = botInWords(writer);
  const exists = isSeen(branch.head) && branch.head.value !== null;
  const against = known
    .map(guard => ({ guard, why: reasons(guard, exists) }))
    .filter(({ why }) => why.length > 0);
  const closed = against.find(({ guard }) => isSeen(guard.exempt) && !guard.exempt.value.includes(id));
  if (closed !== undefined) {
    const way =
      writer.kind === 'app' ? `put the app ${id} on its bypass list` : 'let it leave out this branch';
    return notFine(
      `${capital(closed.guard.name)} closes \`${branch.name}\` to ${who}: ${closed.why.join(', ')}.`,
      `In ${closed.guard.name}, ${way}, or ${otherwise}: ${whereRules}.`,
    );
  }
  for (const { guard, why } of against) {
    if (!isSeen(guard.exempt))
      return cannotSee(
        `Whether ${guard.name} (${why.join(', ')}) lets ${who} write \`${branch.name}\``,
        guard.exempt,
        `Look at its bypass list under ${whereRules}.`,
      );
  }
  if (unseen !== null)
    return cannotSee(`Whether a rule refuses what ${who} writes to \`${branch.name}\``, unseen);
  return fine(
    against.length === 0
      ? `No rule refuses what ${who} writes to \`${branch.name}\`.`
      : `\`${branch.name}\` is reserved, and ${who} may write there.`,
  );
}

function reasons({ refuses }: Guard, exists: boolean): string[] {
  return refuses.filter(why => !exists || why !== 'creations are restricted');
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

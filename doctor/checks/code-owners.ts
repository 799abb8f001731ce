import { codeOwnersOf } from '../../core/start/code-owners.ts';
import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { guardsOf, whereRules } from '../guards.ts';
import type { Observation } from '../observation.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'code-owners',
  group: 'rules',
  weight: 'guard',
  title: 'Who decides about subprocessors owns the list and the workflows',
  *check(seen) {
    const { codeOwners, directory, main } = seen;
    if (!isSeen(codeOwners)) {
      yield cannotSee('The file CODEOWNERS', codeOwners);
      return;
    }
    yield named(codeOwners.value, `${directory}/registry.yaml`, `/${directory}/`);
    yield named(codeOwners.value, '.github/workflows/subprocessors.yml', '/.github/');
    if (codeOwners.value !== null) yield binding(main);
  },
};

function named(text: string | null, file: string, folder: string): Answer {
  const owners = text === null ? [] : codeOwnersOf(file, text);
  if (owners.length > 0) return fine(`\`${folder}\` has owners in CODEOWNERS.`, folder);
  return notFine(
    text === null
      ? `There is no CODEOWNERS, so nobody has to be asked about \`${folder}\`.`
      : `CODEOWNERS names nobody for \`${folder}\`.`,
    folder === '/.github/'
      ? `Add the line \`${folder} @your-organisation/privacy\`: whoever may change a workflow can set the gate.`
      : `Add the line \`${folder} @your-organisation/privacy\` with those who decide about subprocessors.`,
    folder,
  );
}

function binding(main: Observation['main']): Answer {
  const { known, unseen } = guardsOf(main);
  if (known.some(({ codeOwners }) => codeOwners)) return fine('A review by owners is required.', 'review');
  if (unseen !== null) return cannotSee('Whether a review by owners is required', unseen, null, 'review');
  return notFine(
    'CODEOWNERS only asks its people for a review; nothing waits for it.',
    `Tick "Require review from Code Owners" in the rule for \`${main.name}\`: ${whereRules}.`,
    'review',
  );
}

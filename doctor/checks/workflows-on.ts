import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

const reasons: Readonly<Record<string, string>> = {
  disabled_inactivity: 'GitHub has switched it off, since nothing happened in the repository for 60 days',
  disabled_manually: 'somebody has switched it off',
  disabled_fork: 'it is off because this is a fork',
};

export const check: Check = {
  id: 'workflows-on',
  group: 'workflows',
  weight: 'promise',
  title: 'The workflows are switched on',
  *check({ workflows }) {
    if (!isSeen(workflows)) return;
    for (const { file, state } of workflows.value) {
      if (!isSeen(state)) yield cannotSee('Whether it is switched on', state, null, file);
      else if (state.value === 'active') yield fine('It is switched on.', file);
      else {
        yield notFine(
          `It does not run: ${reasons[state.value] ?? `its state is \`${state.value}\``}.`,
          `Actions → ${file} → Enable workflow.`,
          file,
        );
      }
    }
  },
};

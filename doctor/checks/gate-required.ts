import { gateContext } from '../../bot/plan/gate.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { whereRules } from '../guards.ts';

export const check: Check = {
  id: 'gate-required',
  group: 'rules',
  weight: 'promise',
  title: 'The gate is required on the default branch',
  *check({ main }) {
    const { required, name } = main;
    if (required.known.some(({ context }) => context === gateContext)) {
      yield fine(
        `\`${gateContext}\` is required on \`${name}\`. Whoever may bypass that rule can merge all the same.`,
      );
    } else if (required.unseen !== null)
      yield cannotSee(`Whether \`${gateContext}\` is required`, required.unseen);
    else {
      yield notFine(
        `\`${gateContext}\` is not required on \`${name}\`: a pull request can be merged before customers were told and heard.`,
        `Require that status for \`${name}\`: ${whereRules}, "Require status checks to pass". It can be chosen there once a first pass has set it.`,
      );
    }
  },
};

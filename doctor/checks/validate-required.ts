import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { whereRules } from '../guards.ts';
import { isSeen } from '../seen.ts';
import { stepsFor } from '../workflow.ts';

export const check: Check = {
  id: 'validate-required',
  group: 'rules',
  weight: 'guard',
  title: 'The check that validates is required on the default branch',
  *check({ main: { required, name }, workflows }) {
    const jobs = isSeen(workflows) ? stepsFor(workflows.value, 'validate').map(({ step }) => step.job) : [];
    const names = new Set(jobs.length === 0 ? ['validate'] : jobs);
    const found = required.known.find(({ context }) => names.has(context));
    if (found !== undefined) yield fine(`\`${found.context}\` is required on \`${name}\`.`);
    else if (required.unseen !== null)
      yield cannotSee('Whether the check that validates is required', required.unseen);
    else {
      const [one = 'validate'] = names;
      yield notFine(
        `\`${one}\` is not required on \`${name}\`: a list with errors can be merged, and is then neither announced nor published.`,
        `Require \`${one}\` for \`${name}\`: ${whereRules}, "Require status checks to pass".`,
      );
    }
  },
};

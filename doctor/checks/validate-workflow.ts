import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';
import { lackingIn, type OurStep, stepsFor, type Workflow } from '../workflow.ts';

export const check: Check = {
  id: 'validate-workflow',
  group: 'workflows',
  weight: 'guard',
  title: 'Every pull request is validated, those from forks too',
  *check({ workflows }) {
    if (!isSeen(workflows)) {
      yield cannotSee('The workflows', workflows);
      return;
    }
    const steps = stepsFor(workflows.value, 'validate');
    if (steps.length === 0) {
      yield notFine(
        'No workflow runs `validate`: mistakes are found only when nothing can be announced any more.',
        'Copy examples/workflows/validate.yml to `.github/workflows/`.',
      );
    }
    for (const { workflow, step } of steps) yield answerFor(workflow, step);
  },
};

function answerFor(workflow: Workflow, step: OurStep): Answer {
  const { file, on } = workflow;
  if (!on.has('pull_request')) {
    return notFine(
      on.has('pull_request_target')
        ? 'It runs on `pull_request_target`, where a checkout of a stranger’s proposal would meet a token that can write.'
        : 'It does not run on pull requests.',
      'Let it run on `pull_request`, as in examples/workflows/validate.yml.',
      file,
    );
  }
  const filters = filtersOf(on.get('pull_request'));
  if (filters.length > 0) {
    return notFine(
      `It runs only for some pull requests (\`${filters.join('`, `')}\`): a required check that does not run holds every other pull request for ever.`,
      'Take the filter out.',
      file,
    );
  }
  const lacking = lackingIn(step, [['contents', 'read']]);
  if (step.permissions !== null && lacking.length > 0)
    return notFine(
      `Its job lacks \`${lacking.join('`, `')}\`.`,
      'Add it under `permissions:` of the job.',
      file,
    );
  return fine('It runs on every pull request.', file);
}

function filtersOf(trigger: unknown): string[] {
  if (typeof trigger !== 'object' || trigger === null) return [];
  return Object.keys(trigger).filter(key => key.startsWith('paths'));
}

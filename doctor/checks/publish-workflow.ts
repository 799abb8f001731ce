import { fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';
import { lackingIn, type OurStep, stepsFor, type Workflow } from '../workflow.ts';

const event = 'subprocessors-publish';

export const check: Check = {
  id: 'publish-workflow',
  group: 'workflows',
  weight: 'promise',
  title: 'The page is published whenever the list or the ledger has moved',
  *check(seen) {
    const { workflows } = seen;
    // What cannot be read is told by `validate-workflow`.
    if (!isSeen(workflows)) return;
    const steps = stepsFor(workflows.value, 'publish');
    const byTheBot = botOf(seen)?.kind !== 'app' && stepsFor(workflows.value, 'reconcile').length > 0;
    if (steps.length === 0) {
      yield byTheBot
        ? fine('The bot publishes the page in each of its passes.')
        : notFine(
            'No workflow publishes the page.',
            'Copy examples/workflows/publish.yml to `.github/workflows/`.',
          );
    }
    for (const { workflow, step } of steps) {
      yield byTheBot
        ? notFine(
            'The bot publishes in each of its passes, and this workflow publishes too: the two get into each other’s way.',
            'Remove it.',
            workflow.file,
          )
        : answerFor(workflow, step);
    }
  },
};

function answerFor({ file, on }: Workflow, step: OurStep) {
  const dispatch = on.get('repository_dispatch') as { types?: unknown } | null | undefined;
  const types = dispatch?.types;
  const hears = on.has('repository_dispatch') && (types === undefined || [types].flat().includes(event));
  const lacking = lackingIn(step, [['contents', 'write']]);
  if (!on.has('push'))
    return notFine('It does not run when the list has changed.', 'Let it run on `push`.', file);
  if (!hears) {
    return notFine(
      `It does not hear the bot, which asks for a new page by \`${event}\`: announced changes would be missing on the page.`,
      `Add \`repository_dispatch\` with \`types: [${event}]\` to its triggers.`,
      file,
    );
  }
  if (step.permissions !== null && lacking.length > 0)
    return notFine('Its job lacks `contents: write`.', 'Add it under `permissions:` of the job.', file);
  return fine('It runs when the list has changed, and when the bot asks.', file);
}

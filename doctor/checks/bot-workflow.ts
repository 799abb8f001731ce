import { cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';
import { lackingIn, type OurStep, stepsFor, type Workflow } from '../workflow.ts';

const needs = [
  ['contents', 'write'],
  ['issues', 'write'],
  ['pull-requests', 'write'],
  ['statuses', 'write'],
  ['actions', 'write'],
] as const;

/** What starts it, and what is missed without it. */
const triggers: readonly (readonly [string, string])[] = [
  ['pull_request_target', 'proposals'],
  ['issue_comment', 'objections and commands'],
  ['push', 'changes of the list'],
  ['schedule', 'deadlines, notices that failed, and all that no event tells of'],
];

export const check: Check = {
  id: 'bot-workflow',
  group: 'workflows',
  weight: 'promise',
  title: 'The workflow that is the bot is there, hears what it has to, and may do what it has to',
  *check(seen) {
    const { workflows } = seen;
    const bot = botOf(seen);
    if (!isSeen(workflows)) {
      if (bot === null) yield cannotSee('Whether anything runs the bot', workflows);
      else if (bot.kind === 'actions') yield cannotSee('The workflow that is the bot', workflows);
      return;
    }
    const steps = stepsFor(workflows.value, 'reconcile');
    if (bot === null) {
      yield notFine(
        'Nothing runs the bot: there is no ledger, and no workflow with `command: reconcile`. Nothing is announced, and nobody is heard.',
        'Set it up: docs/run-without-a-server.md, or docs/run-the-bot.md for the app.',
      );
      return;
    }
    if (bot.kind === 'app') return;
    if (steps.length === 0) {
      yield notFine(
        'The ledger is written by a workflow, and no workflow runs `reconcile`: nobody looks any more.',
        'Copy examples/workflows/subprocessors.yml to `.github/workflows/`, or hand the ledger to an app: docs/run-the-bot.md.',
      );
    }
    for (const { workflow, step } of steps) yield* answersFor(workflow, step);
  },
};

function* answersFor(workflow: Workflow, step: OurStep) {
  const { file, on } = workflow;
  const missing = triggers.filter(([event]) => !on.has(event));
  const lacking = lackingIn(step, needs);
  if (step.runsOthers && on.has('pull_request_target')) {
    yield notFine(
      'Beside the bot its job runs something else, on `pull_request_target`: a stranger’s proposal could reach a token that can write.',
      'Take every other step out of this job, a checkout above all.',
      file,
    );
  }
  if (missing.length > 0) {
    const what = missing.map(([event, missed]) => `\`${event}\` (${missed})`).join(', ');
    yield notFine(
      `It is not started by ${what}.`,
      'Complete `on:` as in examples/workflows/subprocessors.yml.',
      file,
    );
  }
  if (step.permissions === null) {
    yield notFine(
      'It does not say what its token may, so that a setting elsewhere decides.',
      'Give the job `permissions:` as in examples/workflows/subprocessors.yml.',
      file,
    );
  } else if (lacking.length > 0) {
    yield notFine(
      `Its job lacks \`${lacking.join('`, `')}\`.`,
      'Add it under `permissions:` of the job; docs/run-without-a-server.md has the reasons.',
      file,
    );
  }
  if (missing.length === 0 && lacking.length === 0)
    yield fine('It hears what it has to, and may do it.', file);
}

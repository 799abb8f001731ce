import { gateContext } from '../../bot/plan/gate.ts';
import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import { actionsApp, type Bot, botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { whereRules } from '../guards.ts';

export const check: Check = {
  id: 'gate-source',
  group: 'rules',
  weight: 'guard',
  title: 'Only the bot can open the gate',
  *check(seen) {
    const { required, name } = seen.main;
    const bot = botOf(seen);
    if (bot === null) return;
    const sources = required.known.filter(({ context }) => context === gateContext).map(({ app }) => app);
    if (sources.length === 0) return;
    // Each that is required has to be met, so one that names an app decides.
    const pinned = [...new Set(sources.filter(app => app !== null))];
    yield bot.kind === 'app' ? asApp(bot.id, pinned, name) : asWorkflow(bot, pinned);
  },
};

function asApp(id: number, pinned: readonly number[], branch: string): Answer {
  const foreign = pinned.find(app => app !== id);
  if (foreign !== undefined) {
    return notFine(
      `The gate has to come from the app ${foreign}, and the bot is the app ${id}: what it says does not count, and nothing can be merged.`,
      `Choose the app ${id} as the source of \`${gateContext}\`: ${whereRules}.`,
    );
  }
  if (pinned.length > 0) return fine(`Only what the app ${id} says counts.`);
  return notFine(
    'The gate may come from anybody: whoever has write access can set it, and open it.',
    `In the rule for \`${branch}\`, choose the app ${id} as the source of \`${gateContext}\`: ${whereRules}.`,
  );
}

function asWorkflow(_: Bot & { kind: 'actions' }, pinned: readonly number[]): Answer {
  const limits =
    'The bot is a workflow, so that any workflow of somebody with write access could set the gate: that shows, and the next pass puts it right, but nothing prevents it. Only the app can guarantee that.';
  const foreign = pinned.find(app => app !== actionsApp);
  if (foreign === undefined) return fine(limits);
  return cannotSee(
    `Whether the app ${foreign}, from which the gate has to come, is GitHub Actions on this server`,
    { why: 'only github.com has one number for it everywhere', permission: null },
    'If it is another app, nothing can be merged: take the source out of the rule, or choose GitHub Actions.',
  );
}

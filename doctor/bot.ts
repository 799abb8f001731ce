import type { Observation } from './observation.ts';
import { isSeen } from './seen.ts';
import { stepsFor } from './workflow.ts';

/** Who is meant to run the bot. */
export type Bot = { readonly kind: 'actions' } | { readonly kind: 'app'; readonly id: number };

/** The app behind workflows' own tokens on github.com; another server has another number. */
export const actionsApp = 15_368;

/**
 * Who runs the bot: the writer that the ledger names; before there is a ledger, the app whose settings stand here, or a
 * workflow that runs `reconcile`. `null` where nothing says.
 */
export function botOf({ ledger, workflows, appHere }: Observation): Bot | null {
  const writer = isSeen(ledger) ? (ledger.value?.own?.writer ?? null) : null;
  if (writer === 'actions') return { kind: 'actions' };
  if (writer !== null) return { kind: 'app', id: Number(writer.replace('app:', '')) };
  if (appHere !== null) return { kind: 'app', id: appHere };
  const asWorkflow = isSeen(workflows) && stepsFor(workflows.value, 'reconcile').length > 0;
  return asWorkflow ? { kind: 'actions' } : null;
}

/** In a sentence. */
export function botInWords(bot: Bot): string {
  return bot.kind === 'actions' ? 'the workflow' : `the app ${bot.id}`;
}

/** The page that tells how to set this bot up. */
export function setUpPage(bot: Bot | null): string {
  return bot?.kind === 'app' ? 'docs/run-the-bot.md' : 'docs/run-without-a-server.md';
}

import { fine, notFine } from '../answer.ts';
import { botInWords, botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';
import { stepsFor } from '../workflow.ts';

export const check: Check = {
  id: 'one-writer',
  group: 'bot',
  weight: 'promise',
  title: 'Whoever runs the bot is the one that the ledger names',
  *check(seen) {
    const { ledger, workflows, appHere } = seen;
    const writer = isSeen(ledger) ? (ledger.value?.own?.writer ?? null) : null;
    const bot = botOf(seen);
    if (writer === null || bot === null) return;
    const remedy =
      'Hand over (docs/run-the-bot.md, "From Actions mode to the app, and back"), or switch off the one that stands still.';
    const said = `The ledger is written by ${botInWords(bot)}`;
    if (appHere !== null && (bot.kind === 'actions' || bot.id !== appHere)) {
      yield notFine(`${said}; the app ${appHere}, whose settings stand here, does nothing.`, remedy);
      return;
    }
    const asWorkflow = isSeen(workflows)
      ? stepsFor(workflows.value, 'reconcile').map(({ workflow }) => workflow)
      : [];
    const idle = bot.kind === 'app' ? asWorkflow : [];
    for (const { file } of idle) yield notFine(`${said}; the workflow \`${file}\` does nothing.`, remedy);
    if (idle.length === 0) yield fine(`${said}.`);
  },
};

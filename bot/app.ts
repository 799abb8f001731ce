import { sendersOf, setupProblems } from './channels/environment.ts';
import { appWith } from './door/app-function.ts';
import { settingsIn } from './door/environment.ts';
import { reconcile } from './reconcile.ts';

/** Problems that stand in the log already; they are said once, not at every pass. */
const said = new Set<string>();

/** What the app is made of here: the reconciler, and what the environment can send on. */
export const parts = {
  reconcile,
  settings: () => settingsIn(process.env),
  senders: (policy, log) => {
    for (const { message } of setupProblems(policy, process.env)) {
      if (said.has(message)) continue;
      said.add(message);
      log('warn', message);
    }
    return sendersOf(policy, process.env);
  },
} satisfies Parameters<typeof appWith>[0];

/** The bot as a Probot app. */
export default appWith(parts);

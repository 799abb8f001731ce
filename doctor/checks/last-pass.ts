import { ago, hoursSince, longestWithoutPass } from '../ages.ts';
import { type Answer, cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import type { Observation } from '../observation.ts';
import { overdue } from '../overdue.ts';
import { isSeen } from '../seen.ts';
import type { Workflow } from '../workflow.ts';

export const check: Check = {
  id: 'last-pass',
  group: 'bot',
  weight: 'promise',
  title: 'The bot looked within the last day, and has done what was due',
  *check(seen) {
    const { ledger, workflows, now } = seen;
    const bot = botOf(seen);
    if (bot === null) return;
    const records = isSeen(ledger) ? (ledger.value?.records ?? []) : [];
    for (const { change, what, since } of overdue(records, now)) {
      yield notFine(
        `${what}, due since ${ago(since, now)}, has not been done: no pass has gone through since.`,
        bot.kind === 'actions'
          ? 'Start the workflow by hand: Actions → Run workflow. Its log says what stops it.'
          : 'Look at the app: `GET /healthz` on its server, and its log.',
        change,
      );
    }
    if (bot.kind === 'app') yield fromTraces(seen);
    else if (isSeen(workflows)) {
      for (const workflow of workflows.value)
        if (workflow.runs !== null) yield fromRuns(workflow, now, records.length);
    }
  },
};

function fromRuns({ file, runs }: Workflow, now: string, running: number): Answer {
  const succeeded = runs?.succeeded;
  if (succeeded === undefined) return fine('It has no runs.', file);
  if (!isSeen(succeeded)) return cannotSee('When the last pass was', succeeded, null, file);
  const newest = runs !== null && isSeen(runs.newest) ? runs.newest.value : null;
  const failed = newest?.conclusion === 'failure' ? ' The newest run failed.' : '';
  const waits = running === 0 ? '' : ` Changes under way: ${running}.`;
  const remedy = 'Actions → Run workflow, and read what the run says.';
  if (succeeded.value === null) return notFine(`No run has succeeded yet.${failed}${waits}`, remedy, file);
  const { at } = succeeded.value;
  if (hoursSince(at, now) > longestWithoutPass)
    return notFine(`The last pass that went through was on ${ago(at, now)}.${failed}${waits}`, remedy, file);
  if (failed !== '')
    return notFine(`The last pass that went through was on ${ago(at, now)}.${failed}`, remedy, file);
  return fine(`The last pass was on ${ago(at, now)}.`, file);
}

/** An app's pass that finds nothing to do leaves nothing behind: only what it wrote can be seen from here. */
function fromTraces({ ledger, pulls, now }: Observation): Answer {
  const traces = [
    ...(isSeen(ledger) && ledger.value !== null ? [ledger.value.at] : []),
    ...(isSeen(pulls) ? pulls.value.flatMap(({ gateAt }) => gateAt ?? []) : []),
  ].sort((a, b) => Date.parse(b) - Date.parse(a));
  const [newest] = traces;
  if (newest !== undefined && hoursSince(newest, now) <= longestWithoutPass)
    return fine(`The app last wrote something on ${ago(newest, now)}.`);
  const last = newest === undefined ? '' : ` It last wrote something on ${ago(newest, now)}.`;
  return cannotSee(
    'When the last pass was',
    { why: `an app that finds nothing to do leaves no trace.${last}`.replace(/\.$/, ''), permission: null },
    'Ask the bot itself: `GET /healthz` on its server.',
  );
}

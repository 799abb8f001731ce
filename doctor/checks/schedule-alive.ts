import { ago, hoursSince, longestWithoutPass } from '../ages.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import { botOf } from '../bot.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'schedule-alive',
  group: 'workflows',
  weight: 'promise',
  title: 'The schedule starts the bot every day',
  *check(seen) {
    const { workflows, now } = seen;
    if (!isSeen(workflows) || botOf(seen)?.kind === 'app') return;
    for (const { file, on, runs } of workflows.value) {
      // Without a trigger there is no schedule, which `bot-workflow` says.
      if (runs === null || !on.has('schedule')) continue;
      const { scheduled } = runs;
      if (!isSeen(scheduled)) yield cannotSee('Its scheduled runs', scheduled, null, file);
      else if (scheduled.value === null) {
        yield notFine(
          'The schedule has never started it.',
          'If the workflow is new, look again tomorrow. Else: Actions → Enable workflow; schedules run on the default branch alone.',
          file,
        );
      } else if (hoursSince(scheduled.value.at, now) > longestWithoutPass) {
        yield notFine(
          `The schedule last started it on ${ago(scheduled.value.at, now)}: deadlines and notices wait.`,
          'Actions → Enable workflow. Give the job `actions: write`, so that it keeps its schedule alive.',
          file,
        );
      } else yield fine(`The schedule last started it on ${ago(scheduled.value.at, now)}.`, file);
    }
  },
};

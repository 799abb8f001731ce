import fc from 'fast-check';
import { expect } from 'vitest';
import { schedules } from './arbitrary-schedule.ts';
import { endBeginnings, play } from './play.ts';
import { told } from './story.ts';

/** Deeds of one schedule, at most. */
const mostDeeds = 10;

/**
 * How many schedules one file of tests plays: enough to find something on a build server, few beside other work; or as
 * many as `SCHEDULES` says.
 */
export const many = Number(process.env['SCHEDULES'] ?? (process.env['CI'] === undefined ? 60 : 1000));

/** Plays random schedules from a seed. The first that breaks something is made short, told as a story, and thrown. */
export async function playMany(seed: number): Promise<void> {
  const path = process.env['SCHEDULE_PATH'];
  const result = await fc.check(
    fc.asyncProperty(schedules(mostDeeds), async schedule => {
      const broken = await play(schedule);
      if (broken.length > 0) throw new Error(told(schedule, broken));
    }),
    { numRuns: many, seed, ...(path === undefined ? {} : { path }) },
  );
  await endBeginnings();
  const again = `SEED=${result.seed} SCHEDULE_PATH=${result.counterexamplePath ?? ''}`;
  const story = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  expect(result.failed, `${again}\n${story}`).toBe(false);
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { schedules } from './arbitrary-schedule.ts';
import type { Schedule } from './deeds.ts';
import { type Broken, endBeginnings, play } from './play.ts';
import { told } from './story.ts';

const { SCHEDULES: asked, CI: onServer } = process.env;

/** Deeds of one schedule, at most: more where somebody has asked for so many, and has the time. */
const mostDeeds = asked === undefined ? 5 : 10;

/**
 * How many schedules one file of tests plays: enough to find something on a build server, few beside other work; or as
 * many as `SCHEDULES` says.
 */
export const many = Number(asked ?? (onServer === undefined ? 60 : 1000));

/** Plays random schedules from a seed. The first that breaks something is made short, told as a story, and thrown. */
export async function playMany(seed: number): Promise<void> {
  const path = process.env['SCHEDULE_PATH'];
  const result = await fc.check(
    fc.asyncProperty(schedules(mostDeeds), async schedule => {
      const broken = await play(schedule);
      if (broken.length > 0) throw new Broke(schedule, broken);
    }),
    { numRuns: many, seed, ...(path === undefined ? {} : { path }) },
  );
  const again = `SEED=${result.seed} SCHEDULE_PATH=${result.counterexamplePath ?? ''}`;
  const { errorInstance } = result;
  const story = errorInstance instanceof Broke ? await shortest(errorInstance) : String(errorInstance ?? '');
  await endBeginnings();
  expect(result.failed, `${again}\n${story}`).toBe(false);
}

class Broke extends Error {
  readonly schedule: Schedule;
  readonly broken: readonly Broken[];

  constructor(schedule: Schedule, broken: readonly Broken[]) {
    super('An invariant was broken');
    this.schedule = schedule;
    this.broken = broken;
  }
}

/** The story of a schedule without any deed that it breaks something without. */
async function shortest({ schedule, broken }: Broke): Promise<string> {
  for (const index of schedule.deeds.keys()) {
    const shorter = { ...schedule, deeds: schedule.deeds.filter((_, other) => other !== index) };
    const still = await play(shorter);
    if (still.length > 0) return shortest(new Broke(shorter, still));
  }
  return told(schedule, broken);
}

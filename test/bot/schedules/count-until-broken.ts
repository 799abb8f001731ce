/** Plays random schedules until an invariant is broken, and prints after how many and which, as JSON; `null` if none was. */
import fc from 'fast-check';
import { schedules } from './arbitrary-schedule.ts';
import { endBeginnings, play } from './play.ts';

const numRuns = Number(process.env['SCHEDULES'] ?? 3000);
const seed = Number(process.env['SEED'] ?? 1);
let invariant = '';
const result = await fc.check(
  fc.asyncProperty(schedules(10), async schedule => {
    const [broken] = await play(schedule);
    invariant = broken?.invariant ?? '';
    return broken === undefined;
  }),
  { numRuns, seed, endOnFailure: true },
);
await endBeginnings();
console.log(JSON.stringify(result.failed ? { schedules: result.numRuns, invariant } : null));

import { it } from 'vitest';
import { many, playMany } from './play-many.ts';

/** `SCHEDULES=20000 SEED=7 npx vitest run test/bot/schedules/schedules.test.ts`: more of them, and the same ones again. */
const seed = Number(process.env['SEED'] ?? 1);

it(`keeps every invariant over ${many} random schedules`, { timeout: 24 * 3_600_000 }, () => playMany(seed));

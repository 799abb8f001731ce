import { it } from 'vitest';
import { many, playMany } from './play-many.ts';

/** As many again, on another core. */
const seed = Number(process.env['SEED'] ?? 1) + 1;

it(`keeps every invariant over ${many} other schedules`, { timeout: 24 * 3_600_000 }, () => playMany(seed));

import { cache, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of counting deadlines. */
export const deadlines: readonly Survivor[] = [
  {
    file: 'core/deadline/count.ts',
    from: 'window.rolls_over && calendar !== null',
    to: 'window.rolls_over || calendar !== null',
    why: 'A calendar is there if the end rolls over or working days are counted, and the last of those is one.',
  },
  { file: 'core/deadline/count.ts', from: 'calendar !== null', to: 'true', why: typed },
  {
    file: 'core/deadline/count.ts',
    from: 'isRefusal(off)',
    to: 'false',
    why: 'Rolling over asks of the same day next, and is refused in the same words.',
  },
  { file: 'core/deadline/count.ts', from: 'off.holiday !== null', to: 'true', why: typed },
  {
    file: 'core/deadline/count.ts',
    from: 'day.year < trustedYears.first',
    to: 'day.year <= trustedYears.first',
    why: 'Of the first year it is not asked: it is known.',
  },
  ...['weekday === undefined', 'month === undefined'].map(from => ({
    file: 'core/deadline/day-words.ts',
    from,
    to: 'false',
    why: 'No day has neither weekday nor month: either question finds that.',
  })),
  {
    file: 'core/deadline/day-words.ts',
    from: 'weekday === undefined || month === undefined',
    to: 'weekday === undefined && month === undefined',
    why: 'No day has neither weekday nor month.',
  },
  {
    file: 'core/deadline/deadline.ts',
    from: "'approval'",
    to: '""',
    why: 'Whatever is not `objection` is worded as an approval.',
  },
  { file: 'core/deadline/end-of-day.ts', from: "'the day'", to: '""', why: 'The refusal is not shown here.' },
  { file: 'core/deadline/first-use.ts', from: 'deadlines.filter(isDeadline)', to: 'deadlines', why: typed },
  {
    file: 'core/deadline/holidays.ts',
    from: '!isRefusal(found)',
    to: 'true',
    why: 'A refusal that is remembered is the same refusal.',
  },
  { file: 'core/deadline/holidays.ts', from: 'years.set(year, known);', to: ';', why: cache },
  { file: 'core/deadline/holidays.ts', from: "''", to: '"Stryker was here!"', why: typed },
  {
    file: 'core/deadline/zone-names.ts',
    from: 'minutes < 0',
    to: 'minutes <= 0',
    why: 'Zero is answered two lines above.',
  },
];

import { empty, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const noTime =
  'What still waits has no time: then the last time is none either, and nothing is later than that.';

/** Of what a pass corrects, says on issues and draws. */
export const pass: readonly Survivor[] = [
  {
    file: 'bot/plan/accounted.ts',
    from: 'now.slice(0, 10)',
    to: 'now',
    why: 'Asked for the compiler: every count begins with the day of the announcement.',
  },
  {
    file: 'bot/plan/corrects.ts',
    from: "'; '",
    to: '""',
    why: 'No label stands twice in what is stated of one entry.',
  },
  {
    file: 'bot/plan/corrects.ts',
    from: '[...is, ...was].find(row => row.label === label)?.brief',
    to: '[...is, ...was].find(row => row.label === label).brief',
    why: typed,
  },
  ...[
    ['notices.some(({ at }) => at === null)', 'false'],
    ['({ at }) => at === null', '() => undefined'],
    ['at === null', 'false'],
  ].map(([from = '', to = '']) => ({ file: 'bot/plan/owed-on-issue.ts', from, to, why: noTime })),
  {
    file: 'bot/plan/owed-on-issue.ts',
    from: 'complete !== null',
    to: 'true',
    why: 'Asked for the compiler: no time is later than another.',
  },
  {
    file: 'bot/plan/owed-on-issue.ts',
    ...empty,
    why: 'What the mutant puts there among times is none, so it is later than none of them.',
  },
  { file: 'bot/plan/owed-on-issue.ts', from: 'windows[0]?.zone', to: 'windows[0].zone', why: typed },
  {
    file: 'bot/plan/owed-on-issue.ts',
    from: "'UTC'",
    to: '""',
    why: 'Asked for the compiler: it is asked only where there is a window, which has a zone.',
  },
  {
    file: 'bot/plan/plan.ts',
    ...empty,
    why: 'Before the first pass there is no record, and nothing is looked up among what the mutant puts there.',
  },
  {
    file: 'bot/plan/text-context.ts',
    ...empty,
    why: 'What the mutant puts there is no record, and takes no record’s place.',
  },
  {
    file: 'bot/plan/views.ts',
    from: "step.do === 'edit-issue'",
    to: 'true',
    why: 'Asked for the compiler: no other step says whether something is open.',
  },
  {
    file: 'bot/plan/views/issues.ts',
    ...empty,
    why: 'What the mutant puts there among waits is none that a label stands for.',
  },
  {
    file: 'bot/plan/views/previews.ts',
    ...empty,
    why: 'What is waited for is read only where there is a record.',
  },
  { file: 'bot/plan/announce.ts', from: 'heard?.id', to: 'heard.id', why: typed },
  { file: 'bot/plan/owed-on-issue.ts', from: "''", to: '"Stryker was here!"', why: typed },
];

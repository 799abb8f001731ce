import { noMatch, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of reading commands. */
export const commands: readonly Survivor[] = [
  {
    file: 'bot/command-arguments.ts',
    from: 'text !== undefined',
    to: 'true',
    why: 'Asked for the compiler: `undefined` as a text is no number either.',
  },
  { file: 'bot/command-arguments.ts', from: "''", to: '"Stryker was here!"', why: typed },
  { file: 'bot/command-arguments.ts', from: '[]', to: '["Stryker was here"]', why: noMatch },
  {
    file: 'bot/command-arguments.ts',
    from: 'text === undefined',
    to: 'false',
    why: 'Asked for the compiler: `undefined` as a text is no time either.',
  },
  ...[
    String.raw`/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/`,
    String.raw`/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)/`,
  ].map(to => ({
    file: 'bot/command-arguments.ts',
    from: String.raw`/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/`,
    to,
    why: '`Date.parse`, asked next, takes nothing before or behind a time written so.',
  })),
  { file: 'bot/commands.ts', from: 'date === undefined', to: 'false', why: 'The same with a day.' },
  { file: 'bot/reading.ts', from: '[]', to: '["Stryker was here"]', why: noMatch },
];

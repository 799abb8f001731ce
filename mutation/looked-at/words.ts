import { typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const oneSide = 'Asked for the compiler: a change has a state before or after it.';
const toldAbove = 'Asked for the compiler: the title of a new entry has been returned above.';

/** Of saying what changes. */
export const words: readonly Survivor[] = [
  { file: 'core/change/words.ts', from: 'after !== null', to: 'true', why: oneSide },
  {
    file: 'core/change/words/lines.ts',
    from: 'is === null',
    to: 'false',
    why: 'Asked for the compiler: of a new entry only what it states is listed as different.',
  },
  {
    file: 'core/change/words/lines.ts',
    from: 'was === null',
    to: 'false',
    why: 'Asked for the compiler: of an entry that leaves only what it stated is listed as different.',
  },
  ...[
    {
      from: 'before === null',
      to: 'false',
      why: 'The class of a new entry says the same, and leads to the same title.',
    },
    { from: 'after === null', to: 'false', why: oneSide },
    { from: "'addition'", to: '""', why: toldAbove },
    { from: "'replacement'", to: '""', why: toldAbove },
    { from: "case 'replacement':\n      return arrival(after);", to: "case 'replacement':", why: toldAbove },
    { from: "''", to: '"Stryker was here!"', why: typed },
    {
      from: "'details'",
      to: '""',
      why: 'Asked for the compiler: what decides the class is at least one field.',
    },
  ].map(one => ({ file: 'core/change/words/title.ts', ...one })),
];

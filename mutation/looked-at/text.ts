import { quickWay } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of looking at what is written. */
export const text: readonly Survivor[] = [
  { file: 'core/text/filler.ts', from: '/[{<[%]/', to: '/[^{<[%]/', why: quickWay },
  {
    file: 'core/text/shortened.ts',
    from: "{ granularity: 'grapheme' }",
    to: '{}',
    why: 'It stands there to be read: it is also what is meant if nothing is said.',
  },
  ...[
    ['letter?.index', 'letter.index'],
    ['most - 1', 'most + 1'],
  ].map(([from = '', to = '']) => ({
    file: 'core/text/shortened.ts',
    from,
    to,
    why: 'Asked for the compiler: in a text that is longer, a letter stands there.',
  })),
  {
    file: 'core/text/trim.ts',
    from: 'start < text.length',
    to: 'start <= text.length',
    why: 'Behind the last character nothing is left that could be cut off.',
  },
  {
    file: 'core/text/visible.ts',
    from: 'isOpen(text) && !/[\\t\\n]/.test(text)',
    to: 'false',
    why: quickWay,
  },
];

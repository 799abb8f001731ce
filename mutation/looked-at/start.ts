import { quickWay } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of the files of a new registry. */
export const start: readonly Survivor[] = [
  {
    file: 'core/start/code-owners.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'Asked for the compiler: whatever is split has a first piece, if only an empty one.',
  },
  {
    file: 'core/start/term-fault.ts',
    from: 'false',
    to: 'true',
    why: 'A comment, in a text that nobody sees.',
  },
  {
    file: 'core/start/term-fault.ts',
    from: "findings.find(({ severity }) => severity === 'error')?.message",
    to: "findings.find(({\n  severity\n}) => severity === 'error').message",
    why: 'Asked for the compiler: no registry is refused without an error that says why.',
  },
  { file: 'core/start/term-fault.ts', from: "name !== 'holidays'", to: 'false', why: quickWay },
  {
    file: 'core/start/tool-docs.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'What the mutant puts there holds no `@`, so it is no Action either.',
  },
];

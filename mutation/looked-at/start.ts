import { quickWay } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const onlyOne = 'Nothing else in the examples reads so.';

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
  {
    file: 'core/start/term-fault.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'Findings begin with it, in the path of their file: only their words are used.',
  },
  ...[
    {
      from: '/<owner>\\/subprocessor-registry@<commit>(?: # yours to fill in.*)?/g',
      to: '/<owner>\\/subprocessor-registry@<commit>(?: # yours to fill in.*)/g',
      why: 'In each of the examples the words stand behind it.',
    },
    {
      from: '/^ {8}env:\\n(?: {10}.*\\n)+/m',
      to: '/ {8}env:\\n(?: {10}.*\\n)+/m',
      why: onlyOne,
    },
    {
      from: '/^ {8}env:\\n(?: {10}.*\\n)+/m',
      to: '/^ {8}env:\\n(?: .*\\n)+/m',
      why: 'The settings are the last lines of the example.',
    },
    {
      from: '/^# Put this file into(?:.|\\n#)*\\n/m',
      to: '/# Put this file into(?:.|\\n#)*\\n/m',
      why: onlyOne,
    },
  ].map(one => ({ file: 'core/start/workflow-text.ts', ...one })),
];

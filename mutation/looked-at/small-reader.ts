import { quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const together = 'Where the pattern matches, both are there; where it does not, neither.';
const behindTheEnd = 'Behind the last line it is asked only how far it is indented: not at all, either way.';
const noOtherError =
  'Nothing else is thrown here. If something ever were, it should be seen, and not be taken for a text that is left.';
const looksAgain =
  'Whoever called looks at what follows: neither a second mark nor the beginning of the line is anything that can.';

/** Of the small reader of YAML: `test/yaml/two-readers.test.ts` looks for a text that it reads otherwise than `yaml`. */
export const smallReader: readonly Survivor[] = [
  {
    file: 'core/yaml/simple/flow.ts',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'The name is missing all the same.',
  },
  ...[
    {
      from: 'whole === undefined || name === undefined',
      to: 'whole === undefined && name === undefined',
    },
    { from: 'whole === undefined', to: 'false' },
    { from: 'name === undefined', to: 'false' },
  ].map(change => ({ file: 'core/yaml/simple/flow.ts', ...change, why: together })),
  ...[
    { from: '{\n    if (error === unsure) return undefined;\n    throw error;\n  }', to: '{}' },
    { from: 'error === unsure', to: 'true' },
  ].map(change => ({ file: 'core/yaml/simple/read.ts', ...change, why: noOtherError })),
  {
    file: 'core/yaml/simple/read.ts',
    from: '-1',
    to: '+1',
    why: 'Where the first line begins is found out before anything asks.',
  },
  { file: 'core/yaml/simple/read.ts', from: "''", to: '"Stryker was here!"', why: behindTheEnd },
  {
    file: 'core/yaml/simple/read.ts',
    from: 'this.#at < this.#lines.length',
    to: 'this.#at <= this.#lines.length',
    why: 'One step further behind the end: what stands there is empty, too.',
  },
  {
    file: 'core/yaml/simple/read.ts',
    from: 'colon !== -1',
    to: 'true',
    why: 'Without a colon the answer is -1, whatever stands there.',
  },
  ...['true', 'end <= line.length'].map(to => ({
    file: 'core/yaml/simple/read.ts',
    from: 'end < line.length',
    to,
    why: `${quickWay} Nothing may follow a value.`,
  })),
  {
    file: 'core/yaml/simple/scalar.ts',
    from: 'first >= 0x30',
    to: 'true',
    why: 'What stands before the digits and can begin a value is no character of a number, so that it is read as text there, too.',
  },
  { file: 'core/yaml/simple/scalar.ts', from: "text.length > 'false'.length", to: 'false', why: quickWay },
  { file: 'core/yaml/simple/scalar.ts', from: "''", to: '"Stryker was here!"', why: typed },
  ...[
    { from: 'close !== -1 && line[close + 1] !== mark', to: 'true' },
    { from: 'close !== -1 && line[close + 1] !== mark', to: 'close !== -1 || line[close + 1] !== mark' },
    { from: 'close !== -1', to: 'true' },
    { from: '-1', to: '+1' },
    { from: 'line[close + 1] !== mark', to: 'true' },
  ].map(change => ({ file: 'core/yaml/simple/scalar.ts', ...change, why: looksAgain })),
];

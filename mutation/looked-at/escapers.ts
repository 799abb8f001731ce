import { quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of escaping. */
export const escapers: readonly Survivor[] = [
  {
    file: 'bot/texts/escape/markdown.ts',
    from: 'URL.parse(address)?.pathname',
    to: 'URL.parse(address).pathname',
    why: typed,
  },
  { file: 'bot/texts/escape/markdown.ts', from: "''", to: '"Stryker was here!"', why: typed },
  ...['company-line', 'html', 'xml'].map(name => ({
    file: `core/render/escape/${name}.ts`,
    from: "''",
    to: '"Stryker was here!"',
    why: typed,
  })),
  ...['false', 'line.length < longest'].map(to => ({
    file: 'bot/texts/escape/one-line.ts',
    from: 'line.length <= longest',
    to,
    why: quickWay,
  })),
  ...['fence !== undefined && code !== undefined', 'label !== undefined && to !== undefined'].map(from => ({
    file: 'core/render/escape/company-line.ts',
    from,
    to: from.replace('&&', '||'),
    why: 'Asked for the compiler: the two are there together or not at all.',
  })),
  ...['fence', 'code', 'label', 'to'].map(name => ({
    file: 'core/render/escape/company-line.ts',
    from: `${name} !== undefined`,
    to: 'true',
    why: 'Asked for the compiler: the one beside it says the same.',
  })),
  ...[
    ['html', 'harmless.test(text)'],
    ['markdown', 'harmless.test(line) && !mayHoldActive(line)'],
    ['one-line', 'plain.test(text)'],
    ['one-line', 'isOpen(text)'],
  ].map(([name, from = '']) => ({
    file: `core/render/escape/${name}.ts`,
    from,
    to: 'false',
    why: 'A quick way past what needs nothing done: the long way does nothing to it.',
  })),
];

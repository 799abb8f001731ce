import { typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const keptOut =
  'Readers of other formats are kept away from the bytes, whatever they hold; what they would find is refused all the same.';

/** Of looking at logos. */
export const logos: readonly Survivor[] = [
  {
    file: 'core/load/logo/picture.ts',
    from: 'type => !Object.values(kinds).some(wanted => wanted.type === type)',
    to: '() => undefined',
    why: keptOut,
  },
  { file: 'core/load/logo/picture.ts', from: 'wanted.type === type', to: 'true', why: keptOut },
  {
    file: 'core/load/logo/picture.ts',
    from: 'wanted.type === type',
    to: 'wanted.type !== type',
    why: keptOut,
  },
  {
    file: 'core/load/logo/picture.ts',
    from: '{\n    return null;\n  }',
    to: '{}',
    why: 'No size is no size, as `undefined` too.',
  },
  {
    file: 'core/load/logo/svg.ts',
    from: '/^[\\d:]+ /',
    to: '/[\\d:]+ /',
    why: 'Each message of the parser begins with its place.',
  },
  {
    file: 'core/load/logo/svg.ts',
    from: 'tag.uri === svgSpace',
    to: 'true',
    why: 'One of that name in another namespace is refused already, or stands in one that counts.',
  },
  {
    file: 'core/load/logo/svg.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'What the mutant puts there is plain CSS.',
  },
  {
    file: 'core/load/logo/svg.ts',
    from: 'css !== null',
    to: 'true',
    why: `${typed} As a text, \`null\` is plain CSS.`,
  },
];

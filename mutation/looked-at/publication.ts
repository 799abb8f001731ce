import { empty, marker, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of what is published as data. */
export const publication: readonly Survivor[] = [
  {
    file: 'core/publication/colours.ts',
    from: 'contrast(one, background) >= leastContrast',
    to: 'contrast(one, background) > leastContrast',
    why: 'No colour has just this contrast with one of the two backgrounds: all 16,777,216 were tried.',
  },
  {
    file: 'core/publication/colours.ts',
    from: 'share <= 0.04045',
    to: 'share < 0.04045',
    why: 'No colour has just this share: 10 of 255 is less, and 11 is more.',
  },
  ...['atom', 'json-feed'].map(format => ({
    file: `core/publication/formats/${format}.ts`,
    from: 'publisher.website === undefined',
    to: 'false',
    why: 'Asked for the compiler: what is not there is no address either.',
  })),
  {
    file: 'core/publication/formats/csv.ts',
    ...empty,
    why: 'What the mutant puts there has no mailbox, page or name, so nothing is said of it.',
  },
  { file: 'core/publication/history.ts', ...empty, why: marker },
  {
    file: 'core/publication/list-states.ts',
    from: 'entryPath.exec(path)?.[1]',
    to: 'entryPath.exec(path)[1]',
    why: 'Asked for the compiler: only paths that match are read.',
  },
  {
    file: 'core/publication/list-states.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'Asked for the compiler: only paths that match are read.',
  },
  { file: 'core/publication/list-states.ts', ...empty, why: typed },
  {
    file: 'core/publication/list-states.ts',
    from: "typeof zone === 'string'",
    to: 'true',
    why: 'Asked for the compiler: what is no text is no time zone either.',
  },
  {
    file: 'core/publication/list-states.ts',
    from: '{\n    return false;\n  }',
    to: '{}',
    why: 'It is only asked whether it is true.',
  },
];

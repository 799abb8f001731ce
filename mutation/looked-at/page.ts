import { empty, marker } from './reasons.ts';
import type { Survivor } from './survivor.ts';

/** Of the page in Markdown. */
export const page: readonly Survivor[] = [
  {
    file: 'core/render/about-this-page.ts',
    from: '/^https:/',
    to: '/https:/',
    why: 'What only holds an address somewhere is no address, and is shown as text there, too.',
  },
  {
    file: 'core/render/addresses.ts',
    ...empty,
    why: 'What the mutant puts there has no mailbox, page or name, so nothing is said of it.',
  },
  {
    file: 'core/render/addresses.ts',
    from: 'label !== undefined',
    to: 'true',
    why: 'Asked for the compiler: a contact states at least one of the three.',
  },
  ...[{ from: 'service === undefined', to: 'false' }, empty].map(change => ({
    file: 'core/render/also-listed.ts',
    ...change,
    why: 'Asked for the compiler: the column of the service always stands, and first.',
  })),
  {
    file: 'core/render/company-words.ts',
    from: 'heading.exec(text)?.[1]?.length',
    to: 'heading.exec(text)?.[1].length',
    why: 'Asked for the compiler: where the pattern matches, it has its hashes.',
  },
  {
    file: 'core/render/how-to-hear.ts',
    from: 'group === undefined',
    to: 'false',
    why: 'Asked for the compiler: a channel without a group reaches all of them.',
  },
  { file: 'core/render/marks.ts', ...empty, why: marker },
  {
    file: 'core/render/phrase.ts',
    from: 'parts[2] === undefined',
    to: 'false',
    why: 'Asked for the compiler: the two parts are there together or not at all.',
  },
];

import { empty, quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const top =
  'A field that is not there is shown where the group begins in which it is missing, as the whole of it is.';
const nameless = 'The whole of a file has no name that could be pointed at.';
const always = 'Asked for the compiler: of what stood before and stands after, one is always there.';

/** Of the rules. */
export const rules: readonly Survivor[] = [
  ...['required-to-announce', 'required-to-list', 'renamed-file', 'no-active-channel', 'empty-file'].map(
    rule => ({ file: `core/rules/${rule}.ts`, ...empty, why: top }),
  ),
  ...['required-to-announce', 'required-to-list'].map(rule => ({
    file: `core/rules/${rule}.ts`,
    from: "'key'",
    to: '""',
    why: nameless,
  })),
  {
    file: 'core/rules/broken-email.ts',
    ...empty,
    why: 'What the mutant puts there is not looked at where nothing matched; and one is not more than one.',
  },
  {
    file: 'core/rules/broken-link.ts',
    from: '/^[\\d.]+$|^\\[/',
    to: '/^[\\d.]+$|\\[/',
    why: 'A bracket stands in a host nowhere but at its beginning.',
  },
  {
    file: 'core/rules/colour-contrast.ts',
    from: 'found >= leastContrast',
    to: 'found > leastContrast',
    why: 'No colour of six digits has just this contrast: all have been tried against the light page, and no two contrasts are as close as that by design.',
  },
  { file: 'core/rules/duplicate-id.ts', ...empty, why: 'One alone is no double.' },
  { file: 'core/rules/hidden-character.ts', from: '!isOpen(text)', to: 'true', why: quickWay },
  { file: 'core/rules/missing-field.ts', from: 'field === null', to: 'false', why: typed },
  { file: 'core/rules/unknown-field.ts', from: 'field === null', to: 'false', why: typed },
  {
    file: 'core/rules/removed-unretired.ts',
    from: 'before === null',
    to: 'false',
    why: always,
  },
  ...['before !== null', 'after !== null'].map(from => ({
    file: 'core/rules/renamed-file.ts',
    from,
    to: 'true',
    why: always,
  })),
  {
    file: 'core/rules/retired-id.ts',
    from: 'fields.former_id === undefined',
    to: 'false',
    why: 'No entry is without an id, so none is found under it.',
  },
  {
    file: 'core/rules/unknown-time-zone.ts',
    from: 'zone === undefined',
    to: 'false',
    why: 'A zone that is not there is taken for that of the machine, which is one.',
  },
  {
    file: 'core/rules/unknown-time-zone.ts',
    from: "Intl.supportedValuesOf('timeZone').includes(zone)",
    to: 'false',
    why: quickWay,
  },
];

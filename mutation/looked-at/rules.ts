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
    why: 'No colour of six digits has just this contrast with either page: all have been tried.',
  },
  { file: 'core/rules/duplicate-id.ts', ...empty, why: 'One alone is no double.' },
  ...['shorter-group', 'unknown-group', 'personal-mailbox'].map(rule => ({
    file: `core/rules/${rule}.ts`,
    ...empty,
    why: 'What the mutant puts there has none of the fields that are looked at.',
  })),
  {
    file: 'core/rules/unknown-term.ts',
    ...empty,
    why: 'What the mutant puts there names no vocabulary, so no terms are looked for in it.',
  },
  {
    file: 'core/rules/retired-for-good.ts',
    ...empty,
    why: `No entry has the id that the mutant puts among the former ones. Of a place: ${top}`,
  },
  {
    file: 'core/rules/retired-id.ts',
    ...empty,
    why: `What the mutant puts among the retired has no id. Of a place: ${top}`,
  },
  ...[
    { from: 'email === undefined || name === undefined', to: 'false' },
    {
      from: 'email === undefined || name === undefined',
      to: 'email === undefined && name === undefined',
    },
    { from: 'email === undefined', to: 'false' },
    { from: 'name === undefined', to: 'false' },
  ].map(change => ({
    file: 'core/rules/personal-mailbox.ts',
    ...change,
    why: 'Asked for the compiler: what is not there is no address either.',
  })),
  ...[
    { from: "name === ''", to: 'false' },
    { from: "''", to: '"Stryker was here!"' },
    { from: "'The file'", to: '""' },
  ].map(change => ({
    file: 'core/rules/invalid-value.ts',
    ...change,
    why: 'The schemas ask nothing of a whole file in which this rule has a say: it is there for the day on which one does.',
  })),
  { file: 'core/rules/line-break.ts', from: '/[\\r\\n]/', to: '/[^\\r\\n]/', why: quickWay },
  {
    file: 'core/rules/unexpected-file.ts',
    from: 'end > 0',
    to: 'end >= 0',
    why: 'Paths count from the folder of the registry: none begins with a slash.',
  },
  {
    file: 'core/rules/unexpected-file.ts',
    from: 'path.slice(0, end)',
    to: 'path',
    why: `${quickWay} It goes up to the top, though those above are known already.`,
  },
  {
    file: 'core/rules/unexpected-file.ts',
    from: '/^(?:.*\\/)?([^/]+)\\.(?:ya?ml|json)$/is.exec(path)?.[1]?.toLowerCase',
    to: '/^(?:.*\\/)?([^/]+)\\.(?:ya?ml|json)$/is.exec(path)?.[1].toLowerCase',
    why: typed,
  },
  {
    file: 'core/rules/unexpected-file.ts',
    from: '/^(?:.*\\/)?([^/]+)\\.(?:ya?ml|json)$/is',
    to: '/(?:.*\\/)?([^/]+)\\.(?:ya?ml|json)$/is',
    why: 'The first match begins at the beginning, with or without the `^`: that only keeps a long name from taking long.',
  },
  ...[
    {
      from: 'line !== undefined &&\n          column !== undefined',
      to: 'line !== undefined || column !== undefined',
    },
    { from: 'line !== undefined', to: 'true' },
    { from: 'column !== undefined', to: 'true' },
  ].map(change => ({
    file: 'core/rules/unusable-logo.ts',
    ...change,
    why: 'Asked for the compiler: line and column are known together, or neither is.',
  })),
  {
    file: 'core/rules/wrong-type.ts',
    from: '/`- …`|^a list of (?:names|field names)/',
    to: '/`- …`|a list of (?:names|field names)/',
    why: 'Where the schemas speak of such a list, they begin with it.',
  },
  {
    file: 'core/rules/unknown-time-zone.ts',
    from: '{\n    return false;\n  }',
    to: '{}',
    why: 'Nothing is as good as `false` here.',
  },
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

import { cache, quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const matchesNothing =
  'Without the `^` it matches at the beginning, too: it can match nothing at all, and does so there.';
const never = `${typed} A pattern that can match nothing always matches.`;

/** Of reading a registry. */
export const loader: readonly Survivor[] = [
  { file: 'core/load.ts', from: 'a.id < b.id', to: 'a.id <= b.id', why: 'Each id is there once.' },
  ...[
    { from: "'listed'", to: '""', why: 'It is only asked whether it is `announced`.' },
    { from: "''", to: '"Stryker was here!"', why: 'Whatever is said of the tree names its file itself.' },
    { from: 'name === named', to: 'true', why: 'A logo that the policy does not name is an error.' },
    { from: 'former_id === undefined', to: 'false', why: 'No entry is without an id: none is found.' },
    ...['policy === null', 'retired === null'].map(from => ({
      from,
      to: 'false',
      why: 'Asked for the compiler: it is an error that it is not there or cannot be read.',
    })),
    ...[
      { from: "() => 'not-compared'", to: '() => undefined' },
      { from: "'not-compared'", to: '""' },
      { from: "'changed'", to: '""' },
    ].map(change => ({ ...change, why: 'Rules ask for `new` and `unchanged` only.' })),
  ].map(one => ({ file: 'core/load.ts', ...one })),
  { file: 'core/load/findings.ts', from: 'this.#complaints.length === 0', to: 'false', why: quickWay },
  { file: 'core/load/findings.ts', from: 'locators.set(file, locate);', to: ';', why: cache },
  { file: 'core/load/logo.ts', from: 'found.length === 0', to: 'false', why: quickWay },
  { file: 'core/load/read-file.ts', from: 'violations.length === 0', to: 'false', why: quickWay },
  ...[
    { from: 'node.properties?.[missing]', to: 'node.properties[missing]' },
    { from: "property?.['x-why']", to: "property['x-why']" },
    { from: "property?.['x-expects']", to: "property['x-expects']" },
    { from: 'node?.items', to: 'node.items' },
    { from: 'node?.properties?.[step]', to: 'node?.properties[step]' },
    { from: 'node?.properties', to: 'node.properties' },
    { from: 'node?.$ref', to: 'node.$ref' },
    { from: "'something else'", to: '""' },
  ].map(change => ({
    file: 'core/schema/violation.ts',
    ...change,
    why: 'Asked for the compiler: a schema describes whatever it complains of.',
  })),
  {
    file: 'core/yaml/path.ts',
    from: "typeof value === 'object'",
    to: 'true',
    why: 'What is neither a text nor a list nor null, and no object, has no fields.',
  },
  { file: 'core/yaml/read.ts', from: 'tooDeepAt(text) === null', to: 'false', why: quickWay },
  { file: 'core/yaml/read.ts', from: 'value !== undefined', to: 'false', why: quickWay },
  {
    file: 'core/yaml/too-deep.ts',
    from: 'at < text.length',
    to: 'at <= text.length',
    why: 'Behind the last character there is no bracket.',
  },
  {
    file: 'core/yaml/whole.ts',
    from: '{ maxAliasCount: 0 }',
    to: '{}',
    why: 'A second lock: a text with an alias in it is refused before.',
  },
  { file: 'core/yaml/locate.ts', from: 'fieldsOf.set(node, fields);', to: ';', why: cache },
  {
    file: 'core/yaml/range.ts',
    from: 'end > start',
    to: 'end >= start',
    why: 'Where both are the same, so is their place.',
  },
  {
    file: 'core/yaml/refused.ts',
    from: '/^\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/',
    to: '/\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/',
    why: matchesNothing,
  },
  {
    file: 'core/yaml/refused.ts',
    from: '/^\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/.exec(text)?.[0]',
    to: '/^\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/.exec(text)[0]',
    why: never,
  },
  { file: 'core/yaml/syntax.ts', from: '/^\\s*/', to: '/\\s*/', why: matchesNothing },
  {
    file: 'core/yaml/syntax.ts',
    from: '/^\\s*/.exec(text.slice(line, line + 200))?.[0]',
    to: '/^\\s*/.exec(text.slice(line, line + 200))[0]',
    why: never,
  },
];

import { cache, quickWay, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const matchesNothing =
  'Without the `^` it matches at the beginning, too: it can match nothing at all, and does so there.';
const never = `${typed} A pattern that can match nothing always matches.`;

/** Of reading a registry. */
export const loader: readonly Survivor[] = [
  { file: 'core/load.ts', from: 'a.id < b.id', to: 'a.id <= b.id', why: 'Each id is there once.' },
  { file: 'core/load/findings.ts', from: 'this.#complaints.length === 0', to: 'false', why: quickWay },
  { file: 'core/load/findings.ts', from: 'locators.set(file, locate);', to: ';', why: cache },
  { file: 'core/load/logo.ts', from: 'found.length === 0', to: 'false', why: quickWay },
  { file: 'core/load/read-file.ts', from: 'violations.length === 0', to: 'false', why: quickWay },
  { file: 'core/yaml/locate.ts', from: 'fieldsOf.set(node, fields);', to: ';', why: cache },
  {
    file: 'core/yaml/range.ts',
    from: 'end > start',
    to: 'end >= start',
    why: 'Where both are the same, so is their place.',
  },
  ...[
    { from: '/^\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/', to: '/\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/' },
    { from: '/^[^\\r\\n]*/', to: '/[^\\r\\n]*/' },
  ].map(change => ({ file: 'core/yaml/refused.ts', ...change, why: matchesNothing })),
  ...[
    { from: '/^\\s*/', to: '/\\s*/' },
    { from: '/^[ \\t]*/', to: '/[ \\t]*/' },
  ].map(change => ({ file: 'core/yaml/syntax.ts', ...change, why: matchesNothing })),
  ...['/^\\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n)*/.exec(text)', '/^[^\\r\\n]*/.exec(text.slice(before))'].map(
    match => ({ file: 'core/yaml/refused.ts', from: `${match}?.[0]`, to: `${match}[0]`, why: never }),
  ),
  ...[
    '/^\\s*/.exec(text.slice(line, line + 200))',
    '/^[ \\t]*/.exec(text.slice(start, endOfLine(text, start)))',
  ].map(match => ({ file: 'core/yaml/syntax.ts', from: `${match}?.[0]`, to: `${match}[0]`, why: never })),
];

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';
import { hidden } from '../../core/text/hidden.ts';
import { base, baseText, file, over } from './staged-registry.ts';

/*
 * What holds whatever stands in the files: reading them never throws, every finding points into its file, and the
 * same files give the same findings in whatever order they were found.
 */
const paths = ['registry.yaml', 'retired.yaml', 'subprocessors/example-speech.yaml'] as const;

const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        'service',
        'contact',
        'locations',
        'window',
        'retired',
        'x',
        '365',
        'NO',
        '2027-01-04',
        'https://a.example/',
      ],
      ...[
        ': ',
        ':',
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n- ',
        '\r\n',
        '\r',
        '\t',
        '- ',
        '? ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '|\n  ',
        '#',
        ' # ',
        '\\',
        '\\u0041',
        '@',
        '`',
        '<<: ',
        '~',
      ],
      ...[
        '&a ',
        '*a ',
        '!t ',
        '!!str ',
        '!<',
        '\0',
        '\uFEFF',
        '\u2028',
        '\u0085',
        '😀',
        'é',
        '__proto__',
        'constructor',
      ],
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

const mutated = fc
  .record({
    text: fc.constantFrom(...paths.map(baseText)),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(30),
        what: fc.oneof(fc.constant('delete'), fc.constant('double'), fc.string({ maxLength: 8 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce((so, { at, length, what }) => {
      const start = Math.floor(at * so.length);
      const piece = so.slice(start, start + length);
      const instead = what === 'delete' ? '' : what === 'double' ? piece + piece : what + piece;
      return so.slice(0, start) + instead + so.slice(start + length);
    }, text),
  );

const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  yamlish,
  mutated,
);

const overBase = fc.record({ path: fc.constantFrom(...paths), content }).map(staged => {
  const { path, content } = staged;
  return over(base, [file(path, content)]);
});

/** Lines of a file as an editor counts them, the byte order mark left out. */
function linesOf(files: readonly SourceFile[], name: string): string[] {
  const source = files.find(({ path }) => `registry/${path}` === name);
  return new TextDecoder().decode(source?.bytes ?? new Uint8Array()).split('\n');
}

function expectInside(finding: Finding, lines: readonly string[]): void {
  const { line, column, endLine, endColumn } = finding;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column);
  expect(endLine).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
}

it('every finding points into its file and is fit to be read', async () => {
  await fc.assert(
    fc.asyncProperty(overBase, fc.constantFrom('listed', 'announced'), async (files, level) => {
      const { registry, findings } = await loadRegistry(files, {
        root: 'registry',
        level,
        today: '2026-11-23',
      });
      for (const finding of findings) {
        expectInside(finding, linesOf(files, finding.file));
        expect(finding.message).not.toMatch(hidden());
        expect(finding.message).not.toMatch(/[\r\n\t]/);
        expect(finding.message).toMatch(/^\S.*\S$/);
        expect(finding.message.length).toBeLessThan(700);
      }
      expect(registry === null).toBe(findings.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 400 },
  );
});

it('the same files say the same, in whatever order they were found', async () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const more = fc.tuple(name, content).map(([id, bytes]) => file(`subprocessors/${id}.yaml`, bytes));
  const shuffled = fc
    .tuple(overBase, fc.uniqueArray(more, { selector: ({ path }) => path, maxLength: 3 }))
    .map(([files, others]) => over(files, others))
    .chain(files => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));
  await fc.assert(
    fc.asyncProperty(shuffled, async ([files, reordered]) => {
      const first = await loadRegistry(files, { root: 'registry' });
      expect(await loadRegistry(reordered, { root: 'registry' })).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

it('which of two doubles is complained of does not depend on the order either', async () => {
  const doubles = ['a', 'b'].map(id =>
    file(`subprocessors/${id}.yaml`, baseText('subprocessors/example-chat.yaml')),
  );
  const apart = base.filter(({ path }) => !path.includes('chat'));
  const said = await loadRegistry([...apart, ...doubles], { root: 'registry' });
  expect(said.findings.map(finding => finding.file)).toEqual(['registry/subprocessors/b.yaml']);
  expect(await loadRegistry([...doubles.reverse(), ...apart], { root: 'registry' })).toEqual(said);
});

it('beside an earlier registry nothing throws either', async () => {
  const { registry } = await loadRegistry(base, { root: 'registry' });
  if (registry === null) throw new Error('The small registry has an error in it.');
  await fc.assert(
    fc.asyncProperty(overBase, async files => {
      const { findings } = await loadRegistry(files, { root: 'registry', before: registry });
      for (const finding of findings) expectInside(finding, linesOf(files, finding.file));
    }),
    { numRuns: 200 },
  );
});

it('whatever a path is and whatever stands there', async () => {
  const kind = fc.constantFrom('file', 'folder', 'symlink', 'submodule', 'other');
  const path = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({ maxLength: 12 }).map(name => `subprocessors/${name}.yaml`),
    fc.constantFrom(
      'registry.yaml',
      'retired.yaml',
      'subprocessors',
      '__proto__',
      'subprocessors/constructor.yaml',
    ),
  );
  const bytes = fc.option(fc.uint8Array({ maxLength: 20 }));
  const source = fc.record({ path, kind, size: fc.nat(400_000), bytes });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(source, { selector: one => one.path, maxLength: 6 }), async files => {
      const { findings } = await loadRegistry(files, { root: 'registry' });
      for (const { file, message } of findings) {
        expect(file).not.toMatch(hidden());
        expect(message).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 200 },
  );
});

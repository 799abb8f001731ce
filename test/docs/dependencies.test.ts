import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const page = readFileSync('docs/dependencies.md', 'utf8');
const section = (from: string, to: string) => page.slice(page.indexOf(from), page.indexOf(to));
const named = (text: string) =>
  [...text.matchAll(/^\* `([^`]+)`: (.+)$/gm)].map(([, name = '', why = '']) => ({ name, why }));

test.each([
  [
    'to run',
    section('\nTo run:', '\nTo develop:'),
    { ...manifest.dependencies, ...manifest.optionalDependencies },
  ],
  ['to develop', section('\nTo develop:', '\n## Where'), manifest.devDependencies],
])('each package %s has its reason in one line, and no other has', (_what, text, packages) => {
  expect(
    named(text)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(packages).sort());
  for (const { why } of named(text)) expect(why).toMatch(/^\S.{9,110}\.$/);
});

test('every package stands at an exact version', () => {
  const versions = Object.values({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

test('every package that is installed has its hash in the lock file', () => {
  for (const file of [
    'package-lock.json',
    'bench/package-lock.json',
    'fuzz/package-lock.json',
    'mutation/package-lock.json',
  ]) {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Record<string, { integrity?: string }>;
    };
    const without = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    );
    expect(without.map(([path]) => path)).toEqual([]);
  }
});

test('the Action weighs no more than is said', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const [, said = ''] = /less than (\d+) MB/.exec(page) ?? [];
  expect(bytes).toBeLessThan(Number(said) * 1_000_000);
});

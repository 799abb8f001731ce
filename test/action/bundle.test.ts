import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const chunks = readdirSync(join(dist, 'chunks')).map(name => `chunks/${name}`);

/** A file of the bundle and everything it imports before it does anything. */
function eager(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, to = ''] of read(file).matchAll(/^(?:\} from|import(?: .* from)?) "(\.[^"]+)";$/gm)) {
    eager(join(dirname(file), to), seen);
  }
  return seen;
}

/** Packages that stand in some files of the bundle. */
function packagesIn(files: Iterable<string>): Set<string> {
  const markers = [...files].flatMap(file => [
    ...read(file).matchAll(/^\s*(?:\/\/ |")node_modules\/((?:@[^/]+\/)?[^/]+)/gm),
  ]);
  return new Set(markers.map(([, name = '']) => name));
}

describe('what is loaded before it is needed', () => {
  const [, validate = ''] = /import\("\.\/(chunks\/validate-[^"]+)"\)/.exec(read('action.js')) ?? [];
  const loaded = [...eager('action.js', eager(validate))];

  test('to validate, nothing that talks to GitHub, no calendars, and no reader of all of YAML', () => {
    const packages = packagesIn(loaded);
    expect([...packages]).toContain('@actions/core');
    expect(loaded.some(file => read(file).includes('// core/load.ts'))).toBe(true);
    for (const name of [
      '@actions/github',
      '@octokit/core',
      'undici',
      'tunnel',
      'date-holidays',
      'temporal-polyfill',
      'diff',
      'yaml',
    ]) {
      expect(packages).not.toContain(name);
    }
  });

  test('in few files, and without what Node takes time to make importable', () => {
    expect(loaded.length).toBeLessThanOrEqual(8);
    const builtins = loaded.flatMap(file => [
      ...read(file).matchAll(/^import .* ['"](?!\.)(.+)['"];$/gm),
      ...read(file).matchAll(/^(?:const|var) .*__require\("(node:(?:crypto|child_process))"\)/gm),
    ]);
    expect(new Set(builtins.map(([, name]) => name))).toEqual(new Set(['node:module']));
  });

  test('nor the bot, which is another command', () => {
    const sources = loaded.flatMap(file => [...read(file).matchAll(/^\/\/ (bot\/\S+)$/gm)]);
    expect(sources.map(([, name]) => name)).toEqual([]);
    expect(packagesIn(chunks)).not.toContain('probot');
  });

  test('but all of it stands in the bundle', () => {
    for (const name of ['@actions/github', 'diff', 'nodemailer', 'yaml'])
      expect(packagesIn(chunks)).toContain(name);
  });
});

test('the licence of every package stands beside the bundle', () => {
  const licences = read('licenses.txt');
  const packages = [...packagesIn(['action.js', 'cli.js', ...chunks])];
  expect(packages.filter(name => !licences.includes(`\n${name} `))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { Contender } from './contenders.ts';
import { node } from './floor.ts';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');
const schema = join(here, '../schemas/entry.schema.json');

/** Installs the programs of others, in their own folder, if they are not there. */
export function installPeers(progress: (what: string) => void): void {
  if (existsSync(join(packages, '.package-lock.json'))) return;
  progress('installing the programs to compare with (npm ci in bench/)');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci in bench/ ended with ${status}: ${stderr}`);
}

/** Version of one of them. */
export function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** A program of others that validates YAML by a JSON Schema, with the command that makes it do so. */
export interface Peer {
  readonly name: string;
  /** @param folder the one with the entries; `scratch`: one for files of its own. */
  contender(folder: string, scratch: string): Contender;
}

/** Started by Node itself and without a shell, so that nobody pays for a wrapper. All are asked for every error. */
export const peers: readonly Peer[] = [
  {
    name: 'ajv-cli',
    contender: folder =>
      node(
        'ajv-cli',
        join(packages, 'ajv-cli/dist/index.js'),
        'validate',
        ...['-s', schema, '-d', join(folder, '*.yaml'), '--strict=false', '--all-errors'],
      ),
  },
  {
    name: '@sourcemeta/jsonschema',
    contender: folder => ({
      name: '@sourcemeta/jsonschema',
      command: native(),
      args: ['validate', schema, folder, '--extension', '.yaml'],
    }),
  },
  {
    name: 'v8r',
    contender: folder => ({
      ...node('v8r', join(packages, 'v8r/src/index.js'), '-s', schema, '*.yaml'),
      cwd: folder,
    }),
  },
  {
    name: '@stoplight/spectral-cli',
    contender: (folder, scratch) => ({
      ...node(
        '@stoplight/spectral-cli',
        join(packages, '@stoplight/spectral-cli/dist/index.js'),
        ...['lint', '-r', ruleset(scratch), '*.yaml'],
      ),
      cwd: folder,
    }),
  },
];

/** The program itself, which its package starts from a script. */
function native(): string {
  const machine = arch() === 'x64' ? 'x86_64' : arch();
  return join(
    packages,
    '@sourcemeta/jsonschema/build/github-releases',
    `jsonschema-${platform()}-${machine}`,
  );
}

/** Spectral looks at documents by rules: this one is that the whole of it fits the schema. */
function ruleset(scratch: string): string {
  const file = join(scratch, 'spectral.json');
  const functionOptions = { allErrors: true, schema: JSON.parse(readFileSync(schema, 'utf8')) };
  const rule = {
    given: '$',
    severity: 'error',
    message: '{{error}}',
    // biome-ignore lint/suspicious/noThenProperty: this is what Spectral calls it
    then: { function: 'schema', functionOptions },
  };
  writeFileSync(file, JSON.stringify({ rules: { entry: rule } }));
  return file;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const action = `calls/subprocessor-registry@${'a'.repeat(40)}`;
export const terms = [
  ...[
    '--publisher',
    'Example Calls',
    '--contact',
    'privacy@calls.example',
    '--objections',
    'objections@calls.example',
  ],
  ...['--days', '15', '--time-zone', 'Europe/Berlin', '--holidays', 'DE'],
];
const rest = [
  '--owners',
  '@calls/privacy',
  '--action',
  action,
  '--repository',
  'https://git.example/calls/list',
];
export const all = ['init', ...terms, ...rest];

export const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
    .filter(path => !path.startsWith('.git/'))
    .sort();
export const text = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

export const written = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/config.yml',
  '.github/PULL_REQUEST_TEMPLATE.md',
  '.github/workflows/doctor.yml',
  '.github/workflows/publish.yml',
  '.github/workflows/validate.yml',
  'CONTRIBUTING.md',
  'registry/registry.yaml',
  'registry/subprocessors/example-speech.yaml',
  'schemas/entry.schema.json',
  'schemas/policy.schema.json',
  'schemas/retired.schema.json',
];

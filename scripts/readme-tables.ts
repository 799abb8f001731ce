import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { between, table } from './between.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The inputs of an `action.yml` as a Markdown table. */
export function inputsTable(actionYml: string): string {
  const { inputs } = parse(actionYml) as ActionFile;
  const rows = Object.entries(inputs).map(([name, { description, default: value = '' }]) => [
    `\`${name}\``,
    value === '' ? '' : `\`${value}\``,
    description,
  ]);
  return table(['Input', 'Default', 'What it is'], rows);
}

/** The outputs of an `action.yml` as a Markdown table. */
export function outputsTable(actionYml: string): string {
  const { outputs } = parse(actionYml) as ActionFile;
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['Output', 'What it is'], rows);
}

/**
 * README.md with the tables of `action.yml` between its markers, `<!-- inputs -->` … `<!-- /inputs -->` and the same for
 * `outputs`, and with what `deadline` prints for the example, by its path.
 *
 * @throws Error if a marker is missing.
 */
export function readmeTables(root: string): Map<string, string> {
  const actionYml = readFileSync(join(root, 'action.yml'), 'utf8');
  const before = readFileSync(join(root, 'README.md'), 'utf8');
  const withInputs = between(before, 'inputs', inputsTable(actionYml), 'README.md');
  const withOutputs = between(withInputs, 'outputs', outputsTable(actionYml), 'README.md');
  return new Map([['README.md', between(withOutputs, 'deadline', deadlineSample(root), 'README.md')]]);
}

/** A worked deadline, as the terminal shows it. */
function deadlineSample(root: string): string {
  const args = ['deadline', 'registry', '--announced', '2026-11-23', '--group', 'standard'];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The deadline of the README could not be counted: ${stderr}`);
  return `\`\`\`console\n$ npm run -s registry -- ${args.join(' ')}\n${stdout}\`\`\``;
}

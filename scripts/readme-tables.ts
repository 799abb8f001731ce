import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';

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
  const withInputs = between(before, 'inputs', inputsTable(actionYml));
  const withOutputs = between(withInputs, 'outputs', outputsTable(actionYml));
  return new Map([['README.md', between(withOutputs, 'deadline', deadlineSample(root))]]);
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

function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) {
    throw new Error(
      `README.md needs the lines ${open} and ${close}, in this order, for the table of ${name}.`,
    );
  }
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map(cell => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()));
  return markdownTable([head, ...cells], { alignDelimiters: false });
}

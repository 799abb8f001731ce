import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../action/inputs.ts';
import { inputsTable, outputsTable } from '../../scripts/readme-tables.ts';

const text = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8');
const action = parse(text) as {
  inputs: Record<string, { description?: string; default?: string }>;
  outputs: Record<string, { description?: string }>;
};

test('every input and output is described, under a name in kebab-case', () => {
  for (const [name, { description }] of [
    ...Object.entries(action.inputs),
    ...Object.entries(action.outputs),
  ]) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/\.$/);
  }
});

test('the defaults in action.yml are those that count where an input is empty', () => {
  const { command, directory, level, failOn, publishTo, publishPath, outputFolder, dryRun, ...rest } =
    readInputs();
  const { token: _expression, ...defaults } = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
  );
  // The one for which nothing has a meaning of its own: no site.
  const { 'site-path': sitePath, ...others } = defaults;
  expect([sitePath, rest.sitePath]).toEqual(['site', null]);
  expect(others).toEqual({
    command,
    directory,
    level,
    'fail-on': failOn,
    'publish-to': publishTo,
    'publish-path': publishPath,
    'output-folder': outputFolder,
    'dry-run': String(dryRun),
    identities: rest.identities.join(','),
    takeover: String(rest.takeover),
  });
});

test('the tables for the README have a row for each, and nothing that would break a row', () => {
  const tables = [
    { table: inputsTable(text), names: Object.keys(action.inputs), cells: 3 },
    { table: outputsTable(text), names: Object.keys(action.outputs), cells: 2 },
  ];
  for (const { table, names, cells } of tables) {
    const rows = table.split('\n').slice(2);
    expect(rows.map(row => /^\| `([\w-]+)`/.exec(row)?.[1])).toEqual(names);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(cells + 1);
  }
});

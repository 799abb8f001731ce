import type { Contender } from './contenders.ts';

/** Node with these arguments. */
export function node(name: string, ...args: readonly string[]): Contender {
  return { name, command: process.execPath, args };
}

/** Starting Node is what nobody who runs on it can save. */
export const nothing: Contender = node('node -e 0', '-e', '0');

const readAll = `
const { readdirSync, readFileSync } = require('node:fs');
const folder = process.argv[1];
readFileSync(folder + '/registry.yaml');
for (const name of readdirSync(folder + '/subprocessors')) readFileSync(folder + '/subprocessors/' + name);
`;

/** Reading the files of a registry is what a validation at least has to do. */
export function reading(registry: string): Contender {
  return node('read the files', '-e', readAll, registry);
}

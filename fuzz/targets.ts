import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './target.ts';

const folder = join(import.meta.dirname, 'targets');

/** Every target there is, by the name of its file. */
export const targetNames: readonly string[] = readdirSync(folder)
  .map(file => file.replace(/\.ts$/, ''))
  .sort();

/** Loads one of them: what it looks at is only loaded now, so that it can be counted. */
export async function targetOf(name: string): Promise<Target> {
  const { target } = (await import(`./targets/${name}.ts`)) as { target: Target };
  return target;
}

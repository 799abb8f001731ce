import type { YamlContent } from './problem.ts';
import { readSimple } from './simple/read.ts';
import { tooDeepAt } from './too-deep.ts';

/**
 * Reads one file as plain data, or says why it cannot be. Most files are so plain that a small reader does, and `yaml`,
 * which knows all of the language and where each thing stands, is not even loaded. Its verdict is final.
 */
export async function readYaml(text: string): Promise<YamlContent> {
  const value = tooDeepAt(text) === null ? readSimple(text) : undefined;
  if (value !== undefined) return { value, problems: [] };
  const { readWhole } = await import('./whole.ts');
  return readWhole(text);
}

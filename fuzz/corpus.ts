import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../local/write-file.ts';

/** Where the inputs of a target are kept. */
const corpusFile = (target: string) => join(import.meta.dirname, 'corpus', `${target}.json`);

/** The inputs that are kept for a target: those that once broke it, and those that each go a way of their own. */
export function corpusOf(target: string): readonly string[] {
  const file = corpusFile(target);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

/** Keeps these, sorted and each once, a line each, so that a reader of a change sees what came and what went. */
export function keepCorpus(target: string, inputs: Iterable<string>): void {
  const lines = [...new Set(inputs)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).map(written);
  writeFile(
    corpusFile(target),
    lines.length === 0 ? '[]\n' : `[\n${lines.map(line => `  ${line}`).join(',\n')}\n]\n`,
  );
}

/** An input as JSON in which nothing hides. */
export function written(input: string): string {
  return JSON.stringify(input).replace(
    /[^\x20-\x7e]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

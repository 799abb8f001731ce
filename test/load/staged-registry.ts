import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, type LoadOptions, loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';

/** A file of the registry as whoever collects them would hand it over. */
export function file(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, kind: 'file', size: bytes.length, bytes };
}

const baseFolder = join(import.meta.dirname, '../rules/base');

/** A small registry of invented companies in which nothing is wrong: policy, three entries, one retired id. */
export const base: readonly SourceFile[] = readdirSync(baseFolder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .sort()
  .map(name => file(name.replaceAll('\\', '/'), readFileSync(join(baseFolder, name))));

/** The text of a file of that registry. */
export function baseText(path: string): string {
  const found = base.find(one => one.path === path);
  if (found?.bytes == null) throw new Error(`There is no ${path} in test/rules/base.`);
  return new TextDecoder().decode(found.bytes);
}

/** Files laid over others: of two with one path, the later one counts. */
export function over(below: readonly SourceFile[], above: readonly SourceFile[]): SourceFile[] {
  const paths = new Set(above.map(({ path }) => path));
  return [...below.filter(({ path }) => !paths.has(path)), ...above];
}

/** The small registry with these files laid over it, read as `registry/`. */
export function loadOverBase(
  files: readonly SourceFile[],
  options: Partial<LoadOptions> = {},
): Promise<Loaded> {
  return loadRegistry(over(base, files), { root: 'registry', ...options });
}

/** An entry with what every entry has to state, and further lines. */
export function entryText(more = ''): string {
  return `service: Example Translate
legal_name: Example Translate SARL
category: infrastructure
website: https://translate.example/
contact:
  - email: privacy@translate.example
${more}`;
}

/** What is said of one entry file of the small registry, in one line each: `7:1 error unknown-field`. */
export async function saidOf(
  content: string | Uint8Array,
  options: Partial<LoadOptions> = {},
): Promise<string[]> {
  const { findings } = await loadOverBase([file('subprocessors/example-translate.yaml', content)], options);
  return findings.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`);
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');

/** One way in which the code is broken: a piece of a file, and what stands there instead. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  /** What kind of breaking it is, in Stryker's words. */
  readonly kind: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** Files that hold all mutants at once, each asleep until its number is called. */
export interface Instrumented {
  readonly files: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is used here of Stryker's instrumenter. Lines and columns count from 0. */
interface Stryker {
  readonly Instrumenter: new (
    log: object,
  ) => {
    instrument(
      files: readonly { name: string; content: string; mutate: true }[],
      options: object,
    ): Promise<{
      readonly files: readonly { name: string; content: string }[];
      readonly mutants: readonly {
        id: string;
        fileName: string;
        mutatorName: string;
        replacement: string;
        location: { start: Position; end: Position };
      }[];
    }>;
  };
}

/** Installs Stryker in its own folder, if it is not there. */
export function installStryker(): void {
  if (existsSync(join(packages, '.package-lock.json'))) return;
  console.error('installing Stryker (npm ci in mutation/)');
  const { status, stderr } = spawnSync('npm', ['ci'], { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ci in mutation/ ended with ${status}: ${stderr}`);
}

/** Makes every mutant of these files that Stryker knows. @param paths from `root`. */
export async function instrument(root: string, paths: readonly string[]): Promise<Instrumented> {
  const module = join(packages, '@stryker-mutator/instrumenter/dist/src/index.js');
  const { Instrumenter }: Stryker = await import(pathToFileURL(module).href);
  const texts = new Map(paths.map(path => [path, readFileSync(join(root, path), 'utf8')]));
  const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
  const made = await new Instrumenter(silent).instrument(
    [...texts].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  return {
    files: new Map(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => ({
      id,
      file: fileName,
      kind: mutatorName,
      line: start.line + 1,
      from: between(texts.get(fileName) ?? '', start, end),
      to: replacement,
    })),
  };
}

function between(text: string, start: Position, end: Position): string {
  const lines = text.split('\n');
  const at = ({ line, column }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + column;
  return text.slice(at(start), at(end));
}

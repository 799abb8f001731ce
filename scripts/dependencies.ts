import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { between, table } from './between.ts';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const page = 'docs/dependencies.md';

/**
 * `docs/dependencies.md` with how many packages there are and what they weigh between its markers, by its path. What
 * they weigh can only be seen where they are installed whole, on Linux x64: elsewhere what stands there stays.
 *
 * @throws Error if a marker is missing.
 */
export function dependencyCounts(root: string): Map<string, string> {
  const before = readFileSync(join(root, page), 'utf8');
  const counted = between(before, 'counts', countsTable(root), page);
  const weighed = process.platform === 'linux' && process.arch === 'x64';
  return new Map([[page, weighed ? between(counted, 'weights', weightsTable(root), page) : counted]]);
}

function countsTable(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const locked = lockedIn(root);
  const direct = [
    Object.keys(manifest.dependencies).length + Object.keys(manifest.optionalDependencies).length,
    Object.keys(manifest.devDependencies).length,
  ];
  const all = [false, true].map(dev => locked.filter(([, one]) => isDev(one) === dev).length);
  return table(
    ['', 'to run', 'to develop, in addition'],
    [
      ['named in `package.json`', ...direct.map(String)],
      ['brought along by those', ...all.map((number, index) => String(number - (direct[index] ?? 0)))],
      ['together', ...all.map(String)],
    ],
  );
}

function weightsTable(root: string): string {
  // A script of its own may leave more in a package, or less: npm runs it here and not there.
  const installed = lockedIn(root).filter(
    ([path, { hasInstallScript }]) => hasInstallScript !== true && existsSync(join(root, path)),
  );
  const isNode = (path: string) => path.startsWith('node_modules/node-linux-');
  const sum = (which: (entry: [path: string, Locked]) => boolean) =>
    megabytes(installed.filter(which).reduce((bytes, [path]) => bytes + weightOf(join(root, path)), 0));
  return table(
    ['What', 'MB'],
    [
      ['packages that the bot runs with', sum(([path, one]) => !isDev(one) && !isNode(path))],
      ['Node itself, where it comes along (Linux x64)', sum(([path]) => isNode(path))],
      ['packages for developing', sum(([, one]) => isDev(one))],
    ],
  );
}

function isDev({ dev, devOptional }: Locked): boolean {
  return dev === true || devOptional === true;
}

function lockedIn(root: string): [path: string, Locked][] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(packages).filter(([path]) => path !== '');
}

/** Bytes of the files in a folder; those of packages inside of it count for these. */
function weightOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((bytes, one) => {
    const path = join(folder, one.name);
    if (one.isDirectory()) return one.name === 'node_modules' ? bytes : bytes + weightOf(path);
    return one.isFile() ? bytes + lstatSync(path).size : bytes;
  }, 0);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1_000_000));
}

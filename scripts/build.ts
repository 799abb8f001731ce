/**
 * Bundles the two doors that run without `node_modules`, the Action and the command line, into `dist/`, which is
 * committed: a runner takes it as it is. Not minified, so that it can be reviewed. `--check` writes nothing and fails
 * when what is committed is not what the source gives.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { builtinsByName, together, toolkitByPart } from './bundle-for-start.ts';
import { licencesOf } from './licences.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/** Of package.json only name and version are shown to anybody: another dependency must not make another bundle. */
const onlyVersion: Plugin = {
  name: 'only-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string };
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

/** What CommonJS packages inside an ES module need to reach Node's own modules. */
const requireForPackages = `import { createRequire as createRequireForPackages } from 'node:module';
const require = createRequireForPackages(import.meta.url);`;

const shebang = '#!/usr/bin/env node\n';

const options = {
  absWorkingDir: root,
  entryPoints: { action: 'action/main.ts', cli: 'cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // The command line runs on Node 20 as well, and the two share their chunks.
  target: 'node20',
  banner: { js: requireForPackages },
  // What Node loads of it asks for its own files by a `require` that no bundler sees through.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // Paths in the bundle are those of this tree, also where node_modules is a link to another one's.
  preserveSymlinks: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning',
} satisfies BuildOptions;
const plugins = [toolkitByPart, builtinsByName, onlyVersion];

/** Every file of `dist/`, by its path in there. */
async function bundle(): Promise<Map<string, string>> {
  // Built once to see which parts there are, and once more with that in mind.
  const { outputs } = (await build({ ...options, plugins })).metafile;
  const parts = new Set(Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []));
  const { outputFiles, metafile } = await build({ ...options, plugins: [...plugins, together(root, parts)] });
  const files = new Map<string, string>();
  for (const { path, text } of outputFiles) {
    const name = relative(dist, path).replaceAll('\\', '/');
    if (text.includes(root))
      throw new Error(`dist/${name} names ${root}: a bundle must not know where it was made.`);
    files.set(name, name === 'cli.js' && !text.startsWith(shebang) ? `${shebang}${text}` : text);
  }
  // The generated validators hold a piece of a package already, which is no input of this build but has its name in it.
  const named = [...files.values()].flatMap(
    text => text.match(/(?<=^ *")node_modules\/[^"]+(?="\()/gm) ?? [],
  );
  files.set('licenses.txt', licencesOf(root, [...Object.keys(metafile.inputs), ...named]));
  return files;
}

function write(files: ReadonlyMap<string, string>): void {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  chmodSync(join(dist, 'cli.js'), 0o755);
}

/** What is wrong with the committed bundle, a line each. */
function differences(files: ReadonlyMap<string, string>): string[] {
  const standing = existing();
  const wrong = [...files].flatMap(([name, text]) => {
    if (!standing.includes(name)) return [`missing: dist/${name}`];
    return readFileSync(join(dist, name), 'utf8') === text ? [] : [`different: dist/${name}`];
  });
  const extra = standing.filter(name => !files.has(name)).map(name => `left over: dist/${name}`);
  const executable = !standing.includes('cli.js') || (statSync(join(dist, 'cli.js')).mode & 0o111) !== 0;
  return [...wrong, ...extra, ...(executable ? [] : ['not executable: dist/cli.js'])];
}

function existing(): string[] {
  try {
    const found = readdirSync(dist, { recursive: true, withFileTypes: true });
    return found
      .filter(one => !one.isDirectory())
      .map(one => relative(dist, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  } catch {
    return [];
  }
}

const files = await bundle();
if (process.argv.includes('--check')) {
  const wrong = differences(files);
  if (wrong.length > 0) {
    console.error(
      `The bundle is not what the source gives. Run \`npm run build\` and commit dist/.\n${wrong.join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  write(files);
  for (const [name, text] of files)
    console.log(`${(Buffer.byteLength(text) / 1024).toFixed(0).padStart(6)} KiB  dist/${name}`);
}

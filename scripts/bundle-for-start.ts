/**
 * How the bundle is laid out so that it starts quickly. A validation of a small registry is over in a few milliseconds;
 * what takes time is what Node loads before. `npm run bench -- cold-start` shows what each of these is worth.
 */
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * `@actions/core` does not say that its files do nothing until they are called. They do not; and so what nobody here
 * calls is left out: an OIDC client with a whole HTTP stack, summaries, the names of platforms.
 */
export const toolkitByPart: Plugin = {
  name: 'toolkit-by-part',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:\.|@actions\/core$)/ }, async args => {
      const { path, importer, resolveDir, kind, pluginData } = args;
      const isToolkit = path === '@actions/core' || /[\\/]@actions[\\/]core[\\/]/.test(importer);
      if (!isToolkit || pluginData === 'resolved') return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      return { path: found.path, sideEffects: false, errors: found.errors };
    });
  },
};

/** Of these only functions are used, and seldom: the module is loaded when the first of them is called. */
const whenCalled = new Set(['crypto', 'child_process']);

/** Files of packages but for these two, whose imports are treated as ours: every run begins with one of them. */
const others = /[\\/]node_modules[\\/](?!(?:@actions[\\/]core|commander)[\\/])/;

/**
 * Node's own modules, each name for itself. Where an ES module imports one of Node's, Node looks at everything in it to
 * make it importable, and loads streams, promises and web cryptography on the way.
 */
export const builtinsByName: Plugin = {
  name: 'builtins-by-name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ path, importer, kind }) => {
      if (!isBuiltin(path) || kind !== 'import-statement' || others.test(importer)) return undefined;
      return { path: path.replace(/^node:/, ''), namespace: 'builtin', sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const builtin = require(`node:${path}`) as Record<string, unknown>;
      const names = Object.keys(builtin).filter(
        name => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default',
      );
      const from = `require('node:${path}')`;
      const functions = names.filter(name => typeof builtin[name] === 'function' && /^[a-z]/.test(name));
      const lines = names.map(name => {
        return whenCalled.has(path) && functions.includes(name)
          ? `export function ${name}(...args) { return ${from}.${name}(...args); }`
          : `const $${name} = /* @__PURE__ */ (() => ${from}.${name})(); export { $${name} as ${name} };`;
      });
      const whole = whenCalled.has(path)
        ? `{\n${functions.map(name => `${name}: (...args) => ${from}.${name}(...args)`).join(',\n')}\n}`
        : `/* @__PURE__ */ (() => ${from})()`;
      return { contents: `export default ${whole};\n${lines.join('\n')}` };
    });
  },
};

/** What every command of both doors needs, and what every command of one of them does. */
const always = [
  'core/load.ts',
  'core/report/json.ts',
  'core/report/text.ts',
  'core/report/workflow-commands.ts',
  'core/change/words.ts',
  'core/render/escape/markdown.ts',
  'local/folder.ts',
  'local/git.ts',
];
const perDoor = ['action/validate.ts', 'cli/validate.ts'];

/**
 * esbuild makes a file for each combination of parts of the program that need something, thirty of them for one
 * command. Where every part that is loaded on its own says that it needs what is always needed, that is one file.
 *
 * @param parts the files that begin a part: entry points, and what is imported when it is needed.
 */
export function together(root: string, parts: ReadonlySet<string>): Plugin {
  return {
    name: 'together',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const file = relative(root, path).replaceAll('\\', '/');
        if (!parts.has(file)) return undefined;
        const door = perDoor.filter(one => dirname(one) === dirname(file));
        const needed = [...always, ...door].filter(one => one !== file);
        const imports = needed.map(one => `import ${JSON.stringify(join(root, one))};`).join('\n');
        return {
          contents: `${readFileSync(path, 'utf8')}\n${imports}`,
          loader: 'ts',
          resolveDir: dirname(path),
        };
      });
    },
  };
}

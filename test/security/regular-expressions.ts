import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';

/** A regular expression as it is written, and where. */
export interface Written {
  readonly source: string;
  readonly flags: string;
  /** File that holds it first. */
  readonly where: string;
}

const root = join(import.meta.dirname, '../..');
const product = '{action,bot,cli,core,github,local}/**/*.{ts,js}';

/** Every regular expression in the product's own source; those of generated code are found when they are made. */
function written(): Written[] {
  return globSync(product, { cwd: root })
    .filter(file => !file.includes('/generated/') && !file.endsWith('.d.ts'))
    .sort()
    .flatMap(file => {
      const text = readFileSync(join(root, file), 'utf8');
      const { code } = transformSync(text, { loader: file.endsWith('.ts') ? 'ts' : 'js', target: 'es2024' });
      const found: Written[] = [];
      simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
        Literal: ({ regex }) => {
          if (regex) found.push({ source: regex.pattern, flags: regex.flags, where: file });
        },
      });
      return found;
    });
}

/** Those that modules compose of others when they are loaded, and those that validators make of the schemas' patterns. */
function composed(): Written[] {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'composed.mjs')],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Written[];
}

/** Every regular expression that text from strangers may meet, each once. */
export function regularExpressions(): Written[] {
  const all = [...written(), ...composed()];
  return [...new Map(all.map(one => [`/${one.source}/${one.flags}`, one])).values()];
}

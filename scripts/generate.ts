/**
 * Writes `core/generated/`: from each of `schemas/` its TypeScript type and a stand-alone validator, so that nothing is
 * compiled when the tool starts; from `core/publication/site/` the site's style sheet and script. `--check` writes nothing and fails when a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { dependencyCounts } from './dependencies.ts';
import { importTables } from './import-tables.ts';
import { readmeTables } from './readme-tables.ts';
import { ruleIndex } from './rule-index.ts';
import { siteAssets } from './site-assets.ts';
import { templates } from './templates.ts';

const root = join(import.meta.dirname, '..');
/** Schemas, and the module that holds their validators: whoever reads a registry does not load the ledger's. */
const modules: Readonly<Record<string, readonly string[]>> = {
  validators: ['entry', 'policy', 'retired'],
  'ledger-validators': ['record', 'ledger'],
};
/** Schemas of what is published: only their types are used, so that what is written and its schema cannot part ways. */
const published: readonly string[] = ['subprocessors'];
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.';

/** A copy of a schema, each node of it passed through `change`. */
function mapSchema(
  node: unknown,
  change: (node: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(node)) return node.map(item => mapSchema(item, change));
  if (node === null || typeof node !== 'object') return node;
  const mapped = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapSchema(value, change)]),
  );
  return change(mapped);
}

/** Node keywords that say something to a person and nothing to a validator. */
const prose = ['title', 'description', 'examples', 'default', 'x-expects', 'x-rule', 'x-why'];

/** What the validator enforces: without prose, and without patterns that a rule words itself (`x-rule`). */
function forValidator(schema: unknown): AnySchemaObject {
  return mapSchema(schema, node => {
    const left = Object.fromEntries(
      Object.entries(node).filter(
        ([key, value]) =>
          !(prose.includes(key) && (typeof value !== 'object' || key === 'examples' || key === 'default')),
      ),
    );
    if (typeof node['x-rule'] === 'string') delete left['pattern'];
    return left;
  }) as AnySchemaObject;
}

/** What the types are made from: without titles, which would each become a type alias of their own. */
function forTypes(schema: unknown, title: string): JSONSchema {
  const bare = mapSchema(schema, node => {
    const { title: nodeTitle, ...rest } = node;
    return typeof nodeTitle === 'string' ? rest : node;
  }) as JSONSchema;
  return { ...bare, title };
}

/** Each file as it is ready: the last ones are made by running what the first ones are part of. */
async function* generated(): AsyncGenerator<[path: string, text: string]> {
  for (const [module, names] of Object.entries(modules)) {
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
      // For size: what is loaded at every start is parsed at every start, and our words come from the schemas.
      messages: false,
      inlineRefs: false,
      code: { source: true, esm: true },
    });
    for (const name of names) {
      const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
      yield [`core/generated/${name}.ts`, await typesOf(schema, name)];
      ajv.addSchema(forValidator(schema), name);
    }
    const source = standalone.default(ajv, Object.fromEntries(names.map(name => [name, name])));
    yield [`core/generated/${module}.js`, `${banner}\n${await selfContained(source)}`];
    yield [`core/generated/${module}.d.ts`, declarations(names)];
  }
  for (const name of published) {
    const schema: unknown = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
    yield [`core/generated/${name}.ts`, await typesOf(schema, name, { additionalProperties: false })];
  }
  yield ['core/generated/validator.ts', validatorType];
  yield ['core/generated/site-assets.ts', await siteAssets(root, banner)];
  yield* await ruleIndex(root);
  yield* readmeTables(root);
  yield* dependencyCounts(root);
  yield* importTables(root);
  yield* templates(root);
}

async function typesOf(schema: unknown, name: string, options: Partial<Options> = {}): Promise<string> {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}File`;
  return compile(forTypes(schema, title), title, {
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    ...options,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** Ajv's code asks for pieces of Ajv by `require`, which no ES module has: they are put in. */
async function selfContained(source: string): Promise<string> {
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

const validatorType = `${banner}
/** One violation, as Ajv reports it. Paths are JSON Pointers. */
export interface Violation {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A compiled schema: says whether a value fits, and leaves what does not in \`errors\`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
`;

function declarations(names: readonly string[]): string {
  return `${banner}
import type { Validator } from './validator.ts';

${names.map(name => `export declare const ${name}: Validator;`).join('\n')}
`;
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for await (const [path, text] of generated()) {
  const file = join(root, path);
  let before: string | undefined;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    before = undefined;
  }
  if (before === text) continue;
  stale.push(path);
  if (!check) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}
if (check && stale.length > 0) {
  console.error(
    `Stale generated files: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`,
  );
  process.exitCode = 1;
} else if (!check) {
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything was current.');
}

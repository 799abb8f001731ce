import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';
import entrySchema from '../../schemas/entry.schema.json' with { type: 'json' };
import policySchema from '../../schemas/policy.schema.json' with { type: 'json' };
import retiredSchema from '../../schemas/retired.schema.json' with { type: 'json' };

const entryPage = readFileSync('docs/entry.md', 'utf8');
const policyPage = readFileSync('docs/policy.md', 'utf8');

describe('what the documentation shows is true', () => {
  test('the example entry and the small policy are a registry without findings, ready to be announced', async () => {
    const policy = yamlIn(policyPage).replace(
      'label: Infrastructure',
      'label: Infrastructure\n  - {id: data-tools, label: Data Tools}',
    );
    const files = [
      file('registry.yaml', policy),
      file('subprocessors/example-speech.yaml', yamlIn(entryPage)),
    ];
    const { registry, findings } = await loadRegistry(files, { root: 'registry', level: 'announced' });
    expect(findings).toEqual([]);
    expect(registry?.entries).toHaveLength(1);
  });

  test('every field of an entry is explained', () => {
    expect(Object.keys(entrySchema.properties).filter(name => !entryPage.includes(`\`${name}\``))).toEqual(
      [],
    );
  });

  test('every term of the policy is explained', () => {
    const unexplained = Object.keys(policySchema.properties).filter(
      name => !new RegExp(`\`${name}[\`.:[]`).test(policyPage),
    );
    expect(unexplained).toEqual([]);
  });

  test.each([
    ['entry', entrySchema],
    ['policy', policySchema],
    ['retired', retiredSchema],
  ])('an editor has an example for each property of the %s schema', (_name, schema) => {
    expect(withoutExample(schema, schema)).toEqual([]);
  });

  const pages = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...markdownIn('docs')];
  test.each(pages)('%s links to pages and headings that exist', page => {
    const text = readFileSync(page, 'utf8');
    const broken = [...text.matchAll(/\]\((?!https:|mailto:)([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter(link => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });
});

/** Properties with no `examples`, neither their own nor those of the definition they point to. */
function withoutExample(node: unknown, schema: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const inside = withoutExample(value, schema, `${path}/${key}`);
    const isProperty = path.endsWith('/properties');
    return isProperty && !hasExamples(value, schema) ? [`${path}/${key}`, ...inside] : inside;
  });
}

function hasExamples(property: unknown, schema: unknown): boolean {
  const { examples, $ref } = property as { examples?: unknown[]; $ref?: string };
  if (examples !== undefined) return examples.length > 0;
  const { definitions } = schema as { definitions?: Record<string, unknown> };
  const target = definitions?.[$ref?.replace('#/definitions/', '') ?? ''];
  return target !== undefined && hasExamples(target, schema);
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (heading === undefined || !existsSync(target)) return existsSync(target);
  return headingsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** The anchors that GitHub gives the headings of a page. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));
}

/** The first YAML example of a page. */
function yamlIn(page: string): string {
  return /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
}

function file(path: string, text: string): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: 'file', size: bytes.length, bytes };
}

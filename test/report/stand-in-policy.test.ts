import { describe, expect, test } from 'vitest';
import { withStandIn } from '../../core/load/stand-in-policy.ts';
import { loadRegistry } from '../../core/load.ts';
import { base, file } from '../load/staged-registry.ts';

const entries = base.filter(({ path }) => path !== 'registry.yaml');
const started = file(
  'registry.yaml',
  `# publisher:
#   name: <the company as customers know it>
categories:
  - id: infrastructure
    label: Things below
  - id: customer-support
    label: Help
`,
);
const load = async (files: Parameters<typeof withStandIn>[0]) =>
  loadRegistry(await withStandIn(files), { root: 'registry' });

describe('a list whose policy is not complete yet', () => {
  test('can be compared all the same: its entries are read, under its own headings', async () => {
    const { registry, findings } = await load([...entries, started]);
    expect(findings).toEqual([]);
    expect(registry?.entries).toHaveLength(
      entries.filter(({ path }) => path.startsWith('subprocessors/')).length,
    );
    expect(registry?.policy.categories).toEqual([
      { id: 'infrastructure', label: 'Things below' },
      { id: 'customer-support', label: 'Help' },
    ]);
  });

  test('keeps its other files as they are, and has one policy', async () => {
    const files = await withStandIn([started, ...entries]);
    expect(files.slice(0, -1)).toEqual(entries);
    expect(files.at(-1)).toMatchObject({ path: 'registry.yaml', kind: 'file' });
    expect(files.at(-1)?.size).toBe(files.at(-1)?.bytes?.length);
  });

  test('asks of an entry no more than what each has', async () => {
    const bare = file(
      'subprocessors/example-notes.yaml',
      'service: Example Notes\ncategory: infrastructure\n',
    );
    expect((await load([started, bare])).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['has none', []],
    ['cannot be read', [file('registry.yaml', '\t"')]],
  ])('and that %s, has one heading in place of its own', async (_, files) => {
    const { registry } = await load(files);
    expect(registry?.policy.categories).toEqual([{ id: 'subprocessors', label: 'Subprocessors' }]);
  });

  test('is still told what is wrong with an entry', async () => {
    const wrong = file('subprocessors/example-notes.yaml', 'service: Example Notes\ncategory: nowhere\n');
    const { registry, findings } = await load([started, wrong]);
    expect(registry).toBeNull();
    expect(findings.map(one => one.file)).toContain('registry/subprocessors/example-notes.yaml');
  });
});

import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import type { Registry } from '../../core/registry.ts';
import { base, baseText, entryText, file, loadOverBase, saidOf } from './staged-registry.ts';

const path = 'subprocessors/example-translate.yaml';
const stricter = file(
  'registry.yaml',
  `${baseText('registry.yaml')}require:\n  listed: [legal_name, dpa_url]\n`,
);

async function registryWith(text: string): Promise<Registry> {
  const { registry } = await loadOverBase([file(path, text)]);
  if (registry === null) throw new Error('The registry before the change has an error in it.');
  return registry;
}

async function missing(text: string, before?: Registry): Promise<string[]> {
  const { findings } = await loadOverBase(
    [stricter, file(path, text)],
    before === undefined ? {} : { before },
  );
  return findings
    .filter(({ file, rule }) => file.endsWith('translate.yaml') && rule === 'required-to-list')
    .map(({ severity }) => severity);
}

describe('what every entry has to state', () => {
  it('holds a new entry back', async () => {
    const { registry } = await loadRegistry(base, { root: 'registry' });
    expect(await missing(entryText(), registry ?? undefined)).toEqual(['error']);
  });

  it('only warns of an entry that stood before and is left alone', async () => {
    expect(await missing(entryText(), await registryWith(entryText()))).toEqual(['warning']);
  });

  it('still only warns when nothing but order, quotes and comments differ', async () => {
    const shuffled =
      entryText().split('\n').slice(1).join('\n') + '# as before\nservice: "Example Translate"\n';
    expect(await missing(shuffled, await registryWith(entryText()))).toEqual(['warning']);
  });

  it('holds an entry back once it is changed', async () => {
    expect(await missing(entryText('note: Changed.\n'), await registryWith(entryText()))).toEqual(['error']);
  });

  it('holds an entry back once it is changed to what cannot be read', async () => {
    expect(await missing(entryText('note: [Changed.]\n'), await registryWith(entryText()))).toEqual([
      'error',
    ]);
  });

  it('holds every entry back where there is nothing to compare with', async () => {
    expect(await missing(entryText())).toEqual(['error']);
  });

  it('asks less of a company that is listed only', async () => {
    const text = 'service: Example Press\nlegal_name: Example Press Ltd\ncategory: infrastructure\n';
    expect(
      await saidOf(`${text}relationship: listed-only\nrelationship_reason: A controller of its own.\n`),
    ).toEqual([]);
  });
});

describe('what an announcement needs', () => {
  it('is a note on a new entry', async () => {
    const { registry } = await loadRegistry(base, { root: 'registry' });
    expect(await saidOf(entryText(), { before: registry ?? (await registryWith('')) })).toEqual([
      '1:1 note required-to-announce',
    ]);
  });

  it('is no note on an entry that has another name now', async () => {
    const before = await registryWith(entryText());
    const renamed = file('subprocessors/example-words.yaml', entryText('former_id: example-translate\n'));
    const { findings } = await loadOverBase([renamed], { before });
    expect(findings).toEqual([]);
  });

  it('is not asked for while nothing is compared', async () => {
    expect(await saidOf(entryText())).toEqual([]);
  });

  it('is an error where the change is about to be announced', async () => {
    const text = entryText('purpose:\n  unknown: asked on 20 November\n');
    expect(await saidOf(text, { level: 'announced' })).toEqual([
      '1:1 error required-to-announce',
      '7:1 error stated-unknown',
    ]);
  });

  it('names all that is missing, in one finding', async () => {
    const { findings } = await loadOverBase([file(path, entryText('data: [voices]\n'))], {
      level: 'announced',
    });
    expect(findings[0]?.message).toContain(
      '`purpose`, `data_subjects`, `locations`, `established_in`, `used_from`',
    );
  });

  it('includes a ground for a transfer', async () => {
    const text = baseText('subprocessors/example-hosting.yaml').replace('country: NO', 'country: US');
    expect(await saidOf(text.replace('Hosting', 'Hosts'), { level: 'announced' })).toEqual([
      '13:5 error transfer-missing',
    ]);
  });
});

describe('the day it is', () => {
  const reviewed = entryText('review:\n  last: 2025-11-01\n  next: 2026-11-01\n');

  it.each([
    ['2026-10-31', []],
    ['2026-11-01', []],
    ['2026-11-02', ['9:9 warning review-overdue']],
  ])('on %s', async (today, said) => {
    expect(await saidOf(reviewed, { today })).toEqual(said);
  });

  it('is not guessed', async () => {
    expect(await saidOf(reviewed)).toEqual([]);
  });
});

describe('the folder as the reader names it', () => {
  it.each([
    ['registry', 'registry/registry.yaml'],
    ['registry/', 'registry/registry.yaml'],
    ['.', 'registry.yaml'],
    ['', 'registry.yaml'],
    ['docs/our list', 'docs/our list/registry.yaml'],
  ])('%s', async (root, name) => {
    const { findings } = await loadRegistry([], { root });
    expect(findings[0]?.file).toBe(name);
  });
});

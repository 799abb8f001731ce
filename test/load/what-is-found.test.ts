import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import type { SourceFile, SourceKind } from '../../core/source.ts';
import { base, entryText, file, loadOverBase } from './staged-registry.ts';

const found = (path: string, kind: SourceKind, more: Partial<SourceFile> = {}): SourceFile => ({
  path,
  kind,
  size: 0,
  bytes: null,
  ...more,
});

async function saidOfTree(...files: SourceFile[]): Promise<string[]> {
  const { findings } = await loadOverBase(files);
  return findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`);
}

describe('things under registry/ that are no files', () => {
  it.each([
    ['a folder named like an entry', 'subprocessors/example-translate.yaml', 'folder', 'not-a-file'],
    ['a link in the place of an entry', 'subprocessors/example-translate.yaml', 'symlink', 'not-a-file'],
    ['a link of another name', 'subprocessors/readme', 'symlink', 'not-a-file'],
    ['a submodule', 'subprocessors/vendor', 'submodule', 'not-a-file'],
    ['a submodule beside the policy', 'vendor', 'submodule', 'not-a-file'],
    ['a pipe', 'subprocessors/pipe.yaml', 'other', 'not-a-file'],
    ['a link in the place of the policy', 'registry.yaml', 'symlink', 'not-a-file'],
    ['a folder in the place of the list of retired ids', 'retired.yaml', 'folder', 'not-a-file'],
    ['a link in the place of the folder of entries', 'subprocessors', 'symlink', 'not-a-file'],
    ['an empty folder', 'notes', 'folder', 'unexpected-file'],
    ['a folder with the other ending of YAML', 'subprocessors/example.yml', 'folder', 'not-a-file'],
  ] as const)('%s', async (_what, path, kind, rule) => {
    expect(await saidOfTree(found(path, kind))).toEqual([`registry/${path} error ${rule}`]);
  });

  it('the folder of entries is a folder', async () => {
    expect(await saidOfTree(found('subprocessors', 'folder'))).toEqual([]);
  });

  it('a folder with files in it is not complained of beside them', async () => {
    const notes = [found('notes', 'folder'), file('notes/todo.md', 'later')];
    expect(await saidOfTree(...notes)).toEqual(['registry/notes/todo.md error unexpected-file']);
  });
});

describe('files that were not read', () => {
  const path = 'subprocessors/example-translate.yaml';

  it('one of ten megabytes is too large, and nobody has to read it to know', async () => {
    const large = found(path, 'file', { size: 10 * 1024 * 1024 });
    expect(await saidOfTree(large)).toEqual([`registry/${path} error file-too-large`]);
  });

  it('one that may not be opened says why', async () => {
    const { findings } = await loadOverBase([
      found(path, 'file', { size: 12, problem: 'EACCES: permission denied' }),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-file']);
    expect(findings[0]?.message).toContain('EACCES: permission denied');
  });

  it.each([path, 'registry.yaml', 'retired.yaml'])(
    '%s without content and without a reason is an error, not an absence',
    async lost => {
      const { registry, findings } = await loadOverBase([found(lost, 'file', { size: 12 })]);
      expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-file']);
      expect(registry).toBeNull();
    },
  );
});

describe('names of entry files', () => {
  it.each([
    ['capital letters', 'Example-Translate', 'such as "example-translate.yaml"'],
    ['a space', 'example translate', 'such as "example-translate.yaml"'],
    ['an umlaut', 'übersetzer', 'such as "ubersetzer.yaml"'],
    ['two hyphens', 'example--translate', 'such as "example-translate.yaml"'],
    ['a line break', 'example\ntranslate', 'such as "example-translate.yaml"'],
    ['an escape character', 'example\u001B[31m', 'such as "example-31m.yaml"'],
    ['a command for a workflow', '::error::x', 'such as "error-x.yaml"'],
    ['a name of JavaScript’s', '__proto__', 'such as "proto.yaml"'],
    ['letters that have no Latin form', '翻訳', 'single hyphens.'],
    ['more than 64 characters', 'a'.repeat(65), 'use at most 64'],
    ['a device of Windows', 'con', 'Add a word: "con-service"'],
    ['another device of Windows', 'lpt1', 'Add a word: "lpt1-service"'],
  ])('%s', async (_what, id, remedy) => {
    const { findings } = await loadOverBase([file(`subprocessors/${id}.yaml`, entryText())]);
    expect(findings.map(({ rule }) => rule)).toEqual(['file-name']);
    expect(findings[0]?.message).toContain(remedy);
  });

  it('what cannot be seen in a name is shown', async () => {
    const { findings } = await loadOverBase([file('subprocessors/a\nb\u202E.yaml', entryText())]);
    expect(findings[0]?.file).toBe('registry/subprocessors/a⏎bU+202E.yaml');
  });

  it('`constructor` is a name like any other', async () => {
    const { registry } = await loadOverBase([file('subprocessors/constructor.yaml', entryText())]);
    expect(registry?.entries.map(({ id }) => id)).toContain('constructor');
  });

  it('of two names that differ in case only, the one with capitals is refused', async () => {
    const twins = ['example-translate', 'Example-Translate'].map(id =>
      file(`subprocessors/${id}.yaml`, entryText()),
    );
    expect(await saidOfTree(...twins)).toContain(
      'registry/subprocessors/Example-Translate.yaml error file-name',
    );
  });
});

describe('files that are not ours', () => {
  it.each([
    ['README.md', 'Move it out of the registry'],
    ['.gitkeep', 'Move it out of the registry'],
    ['subprocessors/.DS_Store', 'Move it out of the registry'],
    ['subprocessors/example.yaml.bak', 'Move it out of the registry'],
    ['subprocessors/example.yml', 'name it "subprocessors/example.yaml"'],
    ['subprocessors/Example.YAML', 'name it "subprocessors/example.yaml"'],
    ['subprocessors/example.json', 'name it "subprocessors/example.yaml"'],
    ['subprocessors/speech/example.yaml', 'name it "subprocessors/example.yaml"'],
    ['example.yaml', 'name it "subprocessors/example.yaml"'],
    ['Subprocessors/example.yaml', 'name it "subprocessors/example.yaml"'],
    ['registry.yml', 'meant as registry.yaml'],
    ['Retired.yaml', 'meant as retired.yaml'],
  ])('%s', async (path, remedy) => {
    const { findings } = await loadOverBase([file(path, entryText())]);
    expect(findings.map(({ rule }) => rule)).toEqual(['unexpected-file']);
    expect(findings[0]?.message).toContain(remedy);
  });
});

describe('what is not there', () => {
  it('no policy', async () => {
    const entries = base.filter(({ path }) => path !== 'registry.yaml');
    const { registry, entries: count, findings } = await loadRegistry(entries, { root: 'registry' });
    expect(registry).toBeNull();
    expect(count).toBe(3);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'registry/registry.yaml missing-policy',
    ]);
  });

  it('no entries', async () => {
    const policy = base.filter(({ path }) => !path.startsWith('subprocessors/'));
    const { registry, findings } = await loadRegistry(policy, { root: 'registry' });
    expect(registry?.entries).toEqual([]);
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning no-entries']);
  });

  it('nothing at all', async () => {
    const { registry, findings } = await loadRegistry([], { root: 'registry' });
    expect(registry).toBeNull();
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-policy', 'no-entries']);
  });

  it('no list of retired ids is fine', async () => {
    const { registry } = await loadRegistry(
      base.filter(({ path }) => path !== 'retired.yaml'),
      { root: 'registry' },
    );
    expect(registry?.retired).toEqual([]);
  });
});

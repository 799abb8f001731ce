import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { maxFileBytes, type SourceFile, type SourceKind } from '../../core/source.ts';
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
    ['a folder with a name that no entry can have', 'subprocessors/No_Id.yaml', 'folder', 'not-a-file'],
    ['a folder of old YAML', 'registry.yaml.old', 'folder', 'unexpected-file'],
    ['a folder named like a logo', 'logo.svg', 'folder', 'unexpected-file'],
  ] as const)('%s', async (_what, path, kind, rule) => {
    expect(await saidOfTree(found(path, kind))).toEqual([`registry/${path} error ${rule}`]);
  });

  it('the folder of entries is a folder', async () => {
    expect(await saidOfTree(found('subprocessors', 'folder'))).toEqual([]);
  });

  it('nor is it complained of while there are no entries in it', async () => {
    const policy = base.filter(({ path }) => !path.startsWith('subprocessors/'));
    const { findings } = await loadRegistry([...policy, found('subprocessors', 'folder')], {
      root: 'registry',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['no-entries']);
  });

  it('a folder has no size that could be too large', async () => {
    const large = found('notes', 'folder', { size: maxFileBytes + 1 });
    expect(await saidOfTree(large)).toEqual(['registry/notes error unexpected-file']);
  });

  it('of folders in folders only the file in the last is complained of', async () => {
    const notes = [found('notes', 'folder'), file('notes/old/todo.md', 'later')];
    expect(await saidOfTree(...notes)).toEqual(['registry/notes/old/todo.md error unexpected-file']);
  });

  it('a folder whose name another begins with is empty all the same', async () => {
    const { findings } = await loadOverBase([found('note', 'folder'), file('notes/todo.md', 'later')]);
    expect(findings.map(({ message }) => message)).toEqual([
      'The folder "note" is no part of the registry. Delete it.',
      '"notes/todo.md" is no part of the registry. Move it out of the registry, or delete it.',
    ]);
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

  it('one that is as large as can be is read', async () => {
    expect(await saidOfTree(file(path, entryText().padEnd(maxFileBytes, '\n')))).toEqual([]);
    expect(await saidOfTree(found(path, 'file', { size: maxFileBytes }))).toEqual([
      `registry/${path} error unreadable-file`,
    ]);
  });

  it('at that size what is wrong in it is found, and one byte above it nothing of it is looked at', async () => {
    const broken = 'service: [';
    expect(await saidOfTree(file(path, broken.padEnd(maxFileBytes, '\n')))).toEqual([
      `registry/${path} error yaml-syntax`,
    ]);
    expect(await saidOfTree(file(path, broken.padEnd(maxFileBytes + 1, '\n')))).toEqual([
      `registry/${path} error file-too-large`,
    ]);
  });

  it('nor what a link leads to, whoever has read it', async () => {
    const link = { ...file(path, 'service: ['), kind: 'symlink' as const };
    expect(await saidOfTree(link)).toEqual([`registry/${path} error not-a-file`]);
  });

  it('one that is not ours and may not be opened is no part of the registry, and says why it cannot be read', async () => {
    const { findings } = await loadOverBase([found('README.md', 'file', { problem: 'EACCES' })]);
    expect(findings.map(({ message }) => message)).toEqual([
      '"README.md" is no part of the registry. Move it out of the registry, or delete it.',
      'This cannot be read (EACCES). Check its permissions and that it still exists.',
    ]);
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
      expect(findings[0]?.message).toBe(
        'This cannot be read. Check its permissions and that it still exists.',
      );
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

  it('64 characters are not too many', async () => {
    expect(await saidOfTree(file(`subprocessors/${'a'.repeat(64)}.yaml`, entryText()))).toEqual([]);
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
    ['subprocessors/Example.yaml.bak', 'Move it out of the registry'],
    ['old/subprocessors/Example.yaml', 'name it "subprocessors/example.yaml"'],
    ['old\nthings/example.yaml', 'name it "subprocessors/example.yaml"'],
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

  it.each(['old/subprocessors/example.yaml', 'subprocessors/example.yaml.bak'])(
    'no entries but %s, which is none',
    async path => {
      const policy = base.filter(one => !one.path.startsWith('subprocessors/'));
      const { findings } = await loadRegistry([...policy, file(path, entryText())], { root: 'registry' });
      expect(findings.map(({ rule }) => rule).sort()).toEqual(['no-entries', 'unexpected-file']);
    },
  );

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

  it('without it, nothing that is gone can be replaced', async () => {
    const heir = file('subprocessors/example-translate.yaml', entryText('replaces: example-dictation\n'));
    expect(await saidOfTree(heir)).toEqual([]);
    const files = [...base.filter(({ path }) => path !== 'retired.yaml'), heir];
    const { findings } = await loadRegistry(files, { root: 'registry' });
    expect(findings.map(({ rule }) => rule)).toEqual(['replaces-nothing']);
  });
});

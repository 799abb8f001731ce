import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodSpeech, speech } from '../registry-files.ts';
import { promisedOutputs } from '../runner.ts';
import { acme, aRegistryForEach, besideTheSite, errorsIn, github, page, publish } from './a-publication.ts';

aRegistryForEach();

describe('publishing', () => {
  test('the first time makes the branch, in one commit that names its source and no author', async () => {
    const source = acme.head('main') ?? '';
    const run = await publish();
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(acme.branches()).toEqual(['main', 'published']);
    expect(besideTheSite()).toEqual([page]);
    expect(acme.read('published', 'site/history.json')).toContain('"from": "2026-11-23"');
    expect(acme.read('published', page)).toContain('Example Hosting');
    const [commit, ...before] = acme.history('published');
    expect(before).toEqual([]);
    expect(commit?.message).toMatch(new RegExp(`\\n\\nMade-from: ${source}$`));
    expect(run.outputs).toMatchObject({ valid: 'true', published: 'true', commit: commit?.sha });
    expect(run.summary).toMatch(/^## ✅ Published\n/);
    expect(run.summary).toContain(`${github.serverUrl}/acme/registry/blob/published/${page}`);
  });

  test('the same files are left in a folder, for Pages', async () => {
    const run = await publish();
    expect(run.outputs['folder']).toBe(join(run.temporary, 'subprocessors'));
    const folder = run.outputs['folder'] ?? '';
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = left.filter(path => statSync(join(folder, path)).isFile()).sort();
    expect(files).toEqual(Object.keys(acme.files('published')).sort());
    for (const path of files) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(acme.read('published', path));
    }
    const elsewhere = await publish({
      inputs: { 'output-folder': 'out/site', 'publish-path': 'list/page.md' },
    });
    expect(elsewhere.outputs['folder']).toMatch(/out\/site$/);
    expect(existsSync(join(elsewhere.outputs['folder'] ?? '', 'list/page.md'))).toBe(true);
  });

  test('a file where that folder should be is told before anything is published', async () => {
    acme.commit('main', { site: 'A file.\n' });
    const run = await publish({ inputs: { 'output-folder': 'site' } });
    expect(run.status).toBe(1);
    expect(errorsIn(run).join()).toMatch(/Not published\. The folder site .*cannot be made/);
    expect(acme.branches()).toEqual(['main']);
    expect(run.outputs).toMatchObject({ published: 'false', folder: '' });
  });

  test('a second time, with the same list, writes nothing', async () => {
    await publish();
    acme.commit('main', { 'README.md': 'Another line.\n' });
    github.forgetRequests();
    const run = await publish();
    expect(run.status).toBe(0);
    expect(github.writes).toEqual([]);
    expect(run.outputs).toMatchObject({ published: 'false', commit: acme.head('published') });
    expect(run.outputs['folder']).not.toBe('');
  });

  test('a change of the list is one more commit on the branch, and what else stands there stays', async () => {
    await publish();
    acme.commit('published', { CNAME: 'calls.example\n' });
    acme.commit('main', { [speech]: goodSpeech });
    const run = await publish();
    expect(run.outputs['published']).toBe('true');
    expect(acme.history('published')).toHaveLength(3);
    expect(besideTheSite()).toEqual(['CNAME', page]);
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('the branch that the list stands on may be named, and the list stays as it is', async () => {
    const before = acme.files('main');
    const run = await publish({ inputs: { 'publish-to': 'main' } });
    expect(run.outputs['published']).toBe('true');
    expect(acme.files('main')).toMatchObject(before);
    expect(besideTheSite('main')).toEqual([...Object.keys(before), page].sort());
    expect(acme.read('main', page)).toContain('Example Hosting');
    const again = await publish({ inputs: { 'publish-to': 'main' } });
    expect(again.outputs['published']).toBe('false');
  });

  test('every output that action.yml promises for this command is set', async () => {
    const run = await publish();
    expect(Object.keys(run.outputs).sort()).toEqual(promisedOutputs('publish'));
    expect(run.result).toMatchObject({
      schemaVersion: 1,
      command: 'publish',
      outcome: 'written',
      files: Object.keys(acme.files('published')),
      filesLeftOut: 0,
    });
  });
});

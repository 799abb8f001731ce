import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOut } from '../checkout.ts';
import { goodSpeech, policyFile, speech } from '../registry-files.ts';
import { acme, aRegistryForEach, besideTheSite, errorsIn, github, page, publish } from './a-publication.ts';

aRegistryForEach();

const marker = 'site/.subprocessor-registry';

describe('the site', () => {
  test('loses what is made no longer, and nothing else on the branch does', async () => {
    await publish();
    acme.commit('published', {
      'site/entries/gone/index.html': '<p>Gone',
      'site/notes.txt': 'By hand.\n',
      CNAME: 'calls.example\n',
    });
    const run = await publish();
    expect(run.outputs['published']).toBe('true');
    expect(besideTheSite()).toEqual(['CNAME', page]);
    expect(acme.read('published', marker)).toContain('deleted by the next publication');
    expect(acme.read('published', 'site/entries/gone/index.html')).toBeNull();
    expect(acme.read('published', 'site/notes.txt')).toBeNull();
  });

  test('is not written into a folder that is somebody else’s, and neither is the page', async () => {
    acme.commit('published', { 'site/index.html': '<p>Our home page' }, 'By hand', { orphan: true });
    const before = acme.head('published');
    const run = await publish();
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(
        /^::error::Not published\. The folder `site` on the branch `published` holds files that no publication wrote, such as `site\/index\.html`\. Move them, or name another folder with `site-path`\.$/,
      ),
    ]);
    expect(acme.head('published')).toBe(before);
    expect(github.writes).toEqual([]);
    expect((await publish({ inputs: { 'site-path': 'public/list' } })).outputs['published']).toBe('true');
    expect(acme.read('published', 'public/list/.subprocessor-registry')).not.toBeNull();
    expect(acme.read('published', 'site/index.html')).toBe('<p>Our home page');
  });

  test('carries the logo, byte for byte', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const policy = `${acme.read('main', policyFile)}site:\n  url: https://list.calls.example/\n`;
    acme.commit('main', { 'registry/logo.svg': svg, [policyFile]: `${policy}  logo: logo.svg\n` });
    await publish();
    expect(acme.read('published', 'site/assets/logo.svg')).toBe(svg);
    acme.commit('main', {
      'registry/logo.svg': null,
      'registry/logo.png': png,
      [policyFile]: `${policy}  logo: logo.png\n`,
    });
    const run = await publish();
    expect(errorsIn(run)).toEqual([]);
    const folder = checkOut(acme, acme.head('published') ?? '');
    expect(readFileSync(join(folder, 'site/assets/logo.png')).equals(png)).toBe(true);
    expect(readdirSync(join(folder, 'site/assets'))).not.toContain('logo.svg');
    expect(readFileSync(join(run.outputs['folder'] ?? '', 'site/assets/logo.png')).equals(png)).toBe(true);
  });

  test('is left out where no folder is named, and one that stands there stays as it is', async () => {
    await publish();
    const site = acme.read('published', 'site/history.json');
    acme.commit('main', { [speech]: goodSpeech });
    const run = await publish({ inputs: { 'site-path': '' } });
    expect(run.result['files']).toEqual([page]);
    expect(acme.read('published', page)).toContain('Example Speech');
    expect(acme.read('published', 'site/history.json')).toBe(site);
    expect(readdirSync(run.outputs['folder'] ?? '')).toEqual([page]);
  });

  test('a folder of somebody else’s in the place where the files are to be left is told before anything is published', async () => {
    acme.commit('main', { 'site/index.html': '<p>Our home page' });
    const workspace = checkOut(acme, acme.head('main') ?? '');
    const run = await publish({ workspace, inputs: { 'output-folder': '.' } });
    expect(run.status).toBe(1);
    expect(errorsIn(run).join()).toMatch(/holds files that this tool did not write, such as index\.html/);
    expect(acme.branches()).toEqual(['main']);
    expect(readdirSync(join(workspace, 'site'))).toEqual(['index.html']);
  });
});

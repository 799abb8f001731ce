import { describe, expect, test } from 'vitest';
import { checkOut } from '../checkout.ts';
import { entry, goodSpeech, hosting, speech } from '../registry-files.ts';
import { acme, aRegistryForEach, besideTheSite, github, page, publish } from './a-publication.ts';

aRegistryForEach();

describe('when others write at the same time', () => {
  test('a lost race is run again on what they wrote', async () => {
    await publish();
    acme.commit('main', { [speech]: goodSpeech });
    github.faults.before(
      { method: 'PATCH', path: /\/git\/refs\// },
      () => void acme.commit('published', { 'feed.xml': '<feed/>\n' }),
    );
    const run = await publish();
    expect(run.status).toBe(0);
    expect(besideTheSite()).toEqual([page, 'feed.xml']);
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('a run that a later push has overtaken leaves it to the later one', async () => {
    const older = acme.head('main') ?? '';
    const workspace = checkOut(acme, older);
    acme.commit('main', { [speech]: goodSpeech });
    await publish();
    const published = acme.head('published');
    const run = await publish({ sha: older, workspace });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^::notice::Not published here: .*The run of that later commit publishes\.$/m);
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(acme.head('published')).toBe(published);
  });

  test('also if the later run finishes in the middle of the older one', async () => {
    await publish();
    const older = acme.commit('main', { [hosting]: entry({ service: 'Older Hosting' }) });
    const workspace = checkOut(acme, older);
    github.faults.before({ method: 'POST', path: /\/git\/commits$/ }, async () => {
      acme.commit('main', { [speech]: goodSpeech });
      acme.commit('published', { [page]: 'the newer page\n' });
    });
    const run = await publish({ sha: older, workspace });
    expect(run.result['outcome']).toBe('outdated');
    expect(acme.read('published', page)).toBe('the newer page\n');
  });

  test('a later commit that leaves the list alone does not stop it', async () => {
    const older = acme.head('main') ?? '';
    const workspace = checkOut(acme, older);
    acme.commit('main', { 'README.md': 'Another line.\n' });
    const run = await publish({ sha: older, workspace });
    expect(run.outputs['published']).toBe('true');
  });
});

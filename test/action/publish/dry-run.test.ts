import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goodSpeech, speech } from '../registry-files.ts';
import { acme, aRegistryForEach, github, publish } from './a-publication.ts';

aRegistryForEach();

describe('a dry run', () => {
  test('says what it would do, writes nothing and leaves nothing', async () => {
    const run = await publish({
      inputs: { 'dry-run': 'true' },
      token: github.token({ permissions: { contents: 'read' } }),
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(
      /It would create the branch `published` and add SUBPROCESSORS\.md \([\d,]+ bytes\) and \d+ files of the site \([\d,]+ bytes\)\. Nothing was written/,
    );
    expect(github.writes).toEqual([]);
    expect(acme.branches()).toEqual(['main']);
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(readdirSync(run.temporary)).toEqual([]);
  });

  test('sees what is current and what is not', async () => {
    await publish();
    expect((await publish({ inputs: { 'dry-run': 'true' } })).stdout).toContain('It would write nothing');
    acme.commit('main', { [speech]: goodSpeech });
    expect((await publish({ inputs: { 'dry-run': 'true' } })).stdout).toMatch(
      /It would add 1 file of the site \([\d,]+ bytes\); change SUBPROCESSORS\.md \([\d,]+ bytes\) and \d files of the site/,
    );
  });
});

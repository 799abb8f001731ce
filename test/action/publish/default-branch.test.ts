import { describe, expect, test } from 'vitest';
import { checkOut } from '../checkout.ts';
import { goodSpeech, speech } from '../registry-files.ts';
import { type JobOptions, type Run, runAction, temporaryFolder } from '../runner.ts';
import { acme, aRegistryForEach, errorsIn, github, page, publish } from './a-publication.ts';

aRegistryForEach();

describe('only the list on the default branch is published', () => {
  function dispatched(ref: string, sha: string, some: Partial<JobOptions> = {}): Promise<Run> {
    return runAction({
      workspace: checkOut(acme, sha),
      eventName: 'workflow_dispatch',
      event: { ref, repository: { default_branch: 'main' } },
      sha,
      ref,
      inputs: { command: 'publish' },
      token: github.token({ permissions: { contents: 'write' } }),
      api: github,
      ...some,
    });
  }

  function expectNothingFrom(run: Run, ref: string): void {
    expect([run.status, errorsIn(run)]).toEqual([0, []]);
    expect(run.stdout).toMatch(
      new RegExp(`^::warning::Not published: this run is about \`${ref}\`, and only .*\`main\`, is`, 'm'),
    );
    expect(run.result['outcome']).toBe('proposal');
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(github.writes).toEqual([]);
  }

  test('not that of a branch that nobody has merged', async () => {
    const sha = acme.commit('feature', { [speech]: goodSpeech });
    expectNothingFrom(await dispatched('refs/heads/feature', sha), 'refs/heads/feature');
    const dry = await dispatched('refs/heads/feature', sha, {
      inputs: { command: 'publish', 'dry-run': 'true' },
    });
    expect(dry.stdout).toContain('Nothing was written (dry run)');
    expect(github.writes).toEqual([]);
  });

  test('not that of a tag, which may be older than the page', async () => {
    const old = acme.head('main') ?? '';
    acme.commit('main', { [speech]: goodSpeech });
    await publish();
    github.forgetRequests();
    expectNothingFrom(await dispatched('refs/tags/v1', old), 'refs/tags/v1');
    expect(acme.read('published', page)).toContain('Example Speech');
  });

  test('not that of a branch which was the default one when the run was started the first time', async () => {
    const sha = acme.commit('trunk', { [speech]: goodSpeech });
    const event = { repository: { default_branch: 'trunk' } };
    expectNothingFrom(await dispatched('refs/heads/trunk', sha, { event }), 'refs/heads/trunk');
  });

  test('whatever else is checked out', async () => {
    const proposal = acme.commit('feature', { [speech]: goodSpeech });
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', {
      eventName: 'issue_comment',
      event: { action: 'created', issue: { number: 1 } },
      workspace: checkOut(acme, proposal),
    });
    expect(run.outputs['published']).toBe('true');
    expect(acme.read('published', page)).toContain('Example Hosting');
    expect(acme.read('published', page)).not.toContain('Example Speech');
  });

  test('also if nothing is checked out', async () => {
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', {
      workspace: temporaryFolder(),
    });
    expect(run.outputs['published']).toBe('true');
    expect(acme.read('published', page)).toContain('Example Hosting');
  });

  test('a folder that the commit does not have is one sentence', async () => {
    const inputs = { command: 'publish', directory: 'elsewhere' };
    const run = await dispatched('refs/heads/main', acme.head('main') ?? '', { inputs });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(/There is no folder `elsewhere` in the commit/)]);
  });
});

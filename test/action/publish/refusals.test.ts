import { describe, expect, test } from 'vitest';
import { checkOut } from '../checkout.ts';
import { pullRequestEvent } from '../events.ts';
import { goodSpeech, speech } from '../registry-files.ts';
import { runAction } from '../runner.ts';
import { acme, aRegistryForEach, errorsIn, github, publish } from './a-publication.ts';

aRegistryForEach();

describe('what keeps it from publishing is one sentence with the ways out', () => {
  test('a rule on the branch', async () => {
    acme.refuse('published', 'pull-request');
    const run = await publish();
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(
        /^::error::The branch `published` could not be written: a rule .* or set `publish-to` to a branch that it may write\.$/,
      ),
    ]);
    expect(run.outputs).toMatchObject({ published: 'false', folder: '' });
    expect(run.summary).toMatch(/^## ❌ Not published\n/);
  });

  test('a token that may only read', async () => {
    const run = await publish({ token: github.token({ permissions: { contents: 'read' } }) });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(/^::error::The branch `published` could not be written: .*`contents: write`/),
    ]);
  });

  test('an empty token', async () => {
    const run = await publish({ inputs: { token: '' } });
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringContaining('`token` is empty')]);
  });

  test('a list with errors', async () => {
    acme.commit('main', { [speech]: goodSpeech.replace('category: infrastructure', 'category: nowhere') });
    const run = await publish();
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([
      expect.stringContaining('title=unknown-category'),
      '::error::Not published, because the registry has 1 error. The page stays as it is.',
    ]);
    expect(github.writes).toEqual([]);
    expect(run.outputs).toMatchObject({ valid: 'false', errors: '1', published: 'false', folder: '' });
  });

  test('a pull request from a fork, whose author is not to blame: a warning', async () => {
    const vendor = acme.fork('vendor');
    vendor.commit('new-entry', { [speech]: goodSpeech });
    const pull = acme.pull({ head: 'vendor:new-entry' });
    const run = await runAction({
      workspace: checkOut(acme, pull.mergeSha ?? ''),
      eventName: 'pull_request',
      event: pullRequestEvent(pull),
      sha: pull.mergeSha ?? '',
      ref: `refs/pull/${pull.number}/merge`,
      inputs: { command: 'publish' },
      token: github.token({ permissions: { contents: 'read' } }),
      api: github,
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^::warning::Not published: this run is about a proposal/m);
    expect(github.requests).toEqual([]);
    expect(run.outputs['published']).toBe('false');
  });
});

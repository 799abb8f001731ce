import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { diagnose } from '../../doctor/diagnose.ts';
import { observe } from '../../doctor/look.ts';
import { EmbeddedGitHub } from '../github/embedded-github.ts';
import { Visit } from './a-patient.ts';

/** Looks at a repository that somebody has just made. */
async function lookedAt(files: Record<string, string>, empty = false): Promise<Visit> {
  const github = await EmbeddedGitHub.start();
  github.repository('acme/registry', empty ? { empty } : { files });
  const seen = await observe({
    octokit: getOctokit(github.token({ login: 'acme' }), { baseUrl: github.url, request: { retries: 0 } }),
    repository: { owner: 'acme', repo: 'registry' },
    now: github.clock.now(),
    place: 'terminal',
    directory: 'registry',
    published: 'published',
    env: {},
  });
  await github.stop();
  return new Visit(diagnose(seen));
}

test('a repository with a README and nothing else is told everything that is missing', async () => {
  const visit = await lookedAt({ 'README.md': '# Registry\n' });
  expect(visit.notFine).toEqual([
    'bot-workflow',
    'code-owners',
    'gate-required',
    'ledger-protected',
    'main-protected',
    'page-current',
    'publish-workflow',
    'registry-valid',
    'reviews-required',
    'validate-required',
    'validate-workflow',
  ]);
  expect(visit.cannotSee).toEqual([]);
  expect(visit.of('bot-workflow')).toEqual([
    expect.stringMatching(/^not-fine: Nothing runs the bot: .* → Set it up: docs\/run-without-a-server\.md/),
  ]);
});

test('a repository without a commit is no mistake of the doctor', async () => {
  const visit = await lookedAt({}, true);
  expect(visit.of('registry-valid')).toEqual([
    'cannot-see: The folder `registry` cannot be seen: the branch main is not there.',
  ]);
  expect(visit.of('gate-required')[0]).toMatch(/^not-fine/);
});

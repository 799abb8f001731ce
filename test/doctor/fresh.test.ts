import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { withCodeOwners } from '../../core/start/code-owners.ts';
import { exampleEntry, exampleId, firstCategories } from '../../core/start/example-entry.ts';
import { repositoryFiles } from '../../core/start/repository-files.ts';
import { diagnose } from '../../doctor/diagnose.ts';
import { observe } from '../../doctor/look.ts';
import { EmbeddedGitHub } from '../github/embedded-github.ts';
import { Visit } from './a-patient.ts';

/** Looks at a repository that somebody has just made. */
async function lookedAt(files: Record<string, string>, empty = false): Promise<Visit> {
  const github = await EmbeddedGitHub.start({ listen: false });
  github.repository('acme/registry', empty ? { empty } : { files });
  const seen = await observe({
    octokit: getOctokit(github.token({ login: 'acme' }), {
      baseUrl: github.url,
      request: { fetch: github.fetch },
    }),
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

test.each([
  ['none', ['bot-workflow', 'page-current']],
  ['workflow', ['last-pass', 'ledger-sound', 'page-current', 'schedule-alive', 'workflow-settings']],
] as const)(
  'what init writes, with the bot as %s, is what the doctor wants of files',
  async (bot, wanting) => {
    const files = repositoryFiles({
      registry: {
        terms: {
          publisher: 'Example Calls',
          contact: 'privacy@calls.example',
          objections: 'objections@calls.example',
          effect: 'While an objection is open, the change does not start.',
          days: 15,
          timeZone: 'Europe/Berlin',
          holidays: 'DE',
        },
        categories: firstCategories,
        entries: [{ id: exampleId, fields: exampleEntry }],
      },
      publisher: 'Example Calls',
      contact: 'privacy@calls.example',
      objections: 'objections@calls.example',
      repository: 'https://git.example/acme/registry',
      branch: 'main',
      action: `acme/subprocessor-registry@${'a'.repeat(40)}`,
      bot,
    });
    const written = Object.fromEntries([...files].map(([path, { text }]) => [path, text]));
    const visit = await lookedAt({ ...written, '.github/CODEOWNERS': withCodeOwners('', '@acme/privacy') });
    expect(visit.of('code-owners').map(line => line.replace(/:.*/, ''))).toEqual([
      'not-fine (review)',
      'fine (/registry/)',
      'fine (/.github/)',
    ]);
    // What only settings can give: rules, secrets, and a first run.
    const settings = [
      'code-owners',
      'gate-required',
      'ledger-protected',
      'main-protected',
      'reviews-required',
      'validate-required',
    ];
    expect(visit.notFine).toEqual([...settings, ...wanting].sort());
    for (const check of [
      'validate-workflow',
      'publish-workflow',
      'workflows-pinned',
      'registry-valid',
      'policy-ready',
    ])
      for (const line of visit.of(check)) expect(line).toMatch(/^fine/);
  },
);

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnose } from '../../doctor/diagnose.ts';
import { workflowIn } from '../../doctor/look/workflow-file.ts';
import type { Observation } from '../../doctor/observation.ts';
import { example, Patient, Visit } from './a-patient.ts';

let acme: Patient;
let seen: Observation;
let app: Observation;
beforeAll(async () => {
  acme = await Patient.healthy();
  seen = await acme.seen();
  const other = await Patient.healthy('app');
  app = await other.seen();
  await other.end();
}, 60_000);
afterAll(() => acme.end());

/** What is said where one workflow is written differently. */
function withFile(file: string, text: string, of = seen): Visit {
  const before = 'value' in of.workflows ? of.workflows.value : [];
  const old = before.find(one => one.file === file);
  const now = workflowIn(file, text);
  const rest = before.filter(one => one.file !== file);
  const active = { value: 'active' };
  const workflows = now === null ? rest : [...rest, { state: active, runs: null, ...old, ...now }];
  return new Visit(diagnose({ ...of, workflows: { value: workflows } }));
}

const bot = example('subprocessors.yml');
const validate = example('validate.yml');
const publish = example('publish.yml');

describe('the workflow that is the bot', () => {
  test.each([
    [
      'pull_request_target',
      / {2}pull_request_target:\n {4}types: .*\n/,
      /`pull_request_target` \(proposals\)/,
    ],
    ['issue_comment', / {2}issue_comment:\n {4}types: .*\n/, /`issue_comment` \(objections and commands\)/],
    ['push', / {2}push:\n {4}branches: .*\n/, /`push` \(changes of the list\)/],
  ])('has to be started by %s', (_, lines, said) => {
    expect(bot).toMatch(lines);
    const visit = withFile('subprocessors.yml', bot.replace(lines, ''));
    expect(visit.notFine).toEqual(['bot-workflow']);
    expect(visit.of('bot-workflow')[0]).toMatch(said);
  });

  test.each(['contents', 'issues', 'pull-requests', 'statuses', 'actions'])('needs %s: write', name => {
    const visit = withFile('subprocessors.yml', bot.replace(`      ${name}: write`, `      ${name}: read`));
    expect(visit.notFine).toEqual(['bot-workflow']);
    expect(visit.of('bot-workflow')[0]).toContain(`lacks \`${name}: write\``);
  });

  test('says itself what its token may', () => {
    const none = bot.replace(/^permissions: \{\}$/m, '').replace(/ {4}permissions:\n( {6}.*\n)+/g, '');
    expect(none).not.toContain('permissions:');
    expect(withFile('subprocessors.yml', none).of('bot-workflow')[0]).toContain(
      'does not say what its token may',
    );
  });

  test('checks nothing out', () => {
    const step = `      - uses: actions/checkout@${'b'.repeat(40)}\n`;
    const visit = withFile('subprocessors.yml', bot.replace('    steps:\n', `    steps:\n${step}`));
    expect(visit.notFine).toEqual(['bot-workflow']);
    expect(visit.of('bot-workflow')[0]).toContain('a stranger’s proposal could reach a token that can write');
  });

  test('may hand its site on to GitHub Pages, by a step that is pinned', () => {
    expect(bot).toContain('actions/upload-pages-artifact@');
    const loose = bot.replace(/(upload-pages-artifact)@\S+/, '$1@v5');
    expect(withFile('subprocessors.yml', loose).notFine).toContain('bot-workflow');
  });

  test('is missed where the ledger is a workflow’s', () => {
    expect(withFile('subprocessors.yml', 'on: push\n').of('bot-workflow')).toEqual([
      expect.stringMatching(
        /^not-fine: The ledger is written by a workflow, and no workflow runs `reconcile`/,
      ),
    ]);
  });

  test('hands over what the channels need', () => {
    const visit = withFile('subprocessors.yml', bot.replace(/.*SMTP_URL: .*\n/, ''));
    expect(visit.notFine).toEqual(['workflow-settings']);
    expect(visit.of('workflow-settings')[0]).toMatch(
      /^not-fine \(customers\): `subprocessors\.yml` does not hand over `SMTP_URL`/,
    );
  });

  test('takes secrets and variables that are there', () => {
    const gone = { ...seen, secrets: { value: new Set(['SMTP_URL']) } };
    expect(new Visit(diagnose(gone)).of('workflow-settings')[0]).toMatch(
      /^not-fine .*takes the secret `NOTICE_CUSTOMERS_TO` from this repository, and there is none/,
    );
    const novar = { ...seen, variables: { value: new Set<string>() } };
    expect(new Visit(diagnose(novar)).notFine).toEqual(['workflow-settings']);
    // An environment has secrets of its own.
    const there = bot.replace('    timeout-minutes', '    environment: production\n    timeout-minutes');
    expect(withFile('subprocessors.yml', there, gone).of('workflow-settings')[0]).toMatch(/^cannot-see/);
  });
});

describe('the workflow that validates', () => {
  test.each([
    ['is missed', 'on: push\n', 'No workflow runs `validate`'],
    [
      'runs for every pull request',
      validate.replace('  pull_request:\n', "  pull_request:\n    paths: ['registry/**']\n"),
      'only for some pull requests (`paths`)',
    ],
    ['runs on pull requests', validate.replace('  pull_request:\n', ''), 'does not run on pull requests'],
    [
      'does not run with a token that writes',
      validate.replace('  pull_request:\n', '  pull_request_target:\n'),
      '`pull_request_target`',
    ],
    ['may read', validate.replace('      contents: read', '      issues: read'), 'lacks `contents: read`'],
  ])('%s', (_, text, said) => {
    const visit = withFile('validate.yml', text);
    expect(visit.notFine).toEqual(['validate-workflow']);
    expect(visit.of('validate-workflow')[0]).toContain(said);
  });

  test('is required under the name of its job', () => {
    const visit = withFile(
      'validate.yml',
      validate.replace('    name: validate', '    name: Check the list'),
    );
    expect(visit.of('validate-required')[0]).toMatch(/^not-fine: `Check the list` is not required/);
  });
});

describe('the workflow that publishes', () => {
  test.each([
    ['is missed', 'on: push\n', 'No workflow publishes the page'],
    [
      'hears the bot',
      publish.replace(/ {2}repository_dispatch:\n {4}types: .*\n/, ''),
      '`subprocessors-publish`',
    ],
    [
      'hears of merges',
      publish.replace(/ {2}push:\n( {4}.*\n)+/, ''),
      'does not run when the list has changed',
    ],
    ['may write', publish.replace('contents: write', 'contents: read'), 'lacks `contents: write`'],
  ])('where an app is the bot, %s', (_, text, said) => {
    const visit = withFile('publish.yml', text, app);
    expect(visit.notFine).toEqual(['publish-workflow']);
    expect(visit.of('publish-workflow')[0]).toContain(said);
  });

  test('is one too many where the bot is a workflow', () => {
    const visit = withFile('publish.yml', publish);
    expect(visit.notFine).toEqual(['publish-workflow']);
    expect(visit.of('publish-workflow')[0]).toMatch(/this workflow publishes too/);
  });
});

test('what is not pinned to a commit is named', () => {
  const loose = validate.replace(/actions\/checkout@\S+/, 'actions/checkout@v7');
  const visit = withFile('validate.yml', loose);
  expect(visit.notFine).toEqual(['workflows-pinned']);
  expect(visit.of('workflows-pinned')[0]).toContain('`actions/checkout@v7`');
});

test.each([
  ['disabled_inactivity', 'nothing happened in the repository for 60 days'],
  ['disabled_manually', 'somebody has switched it off'],
] as const)('a workflow that is %s', async (state, said) => {
  acme.repo.settings.workflow('subprocessors.yml', state);
  const visit = await acme.visit();
  expect(visit.notFine).toEqual(['workflows-on']);
  expect(visit.of('workflows-on').join()).toContain(said);
  acme.repo.settings.workflow('subprocessors.yml', 'active');
});

test.each([
  [
    'the page of a copy under another name',
    'uses: acme/our-list@main\n        with: {command: reconcile}',
    1,
  ],
  ['an Action of somebody else', 'uses: acme/release@main\n        with: {command: publish}', 0],
  ['the repository itself', 'uses: ./\n        with: {command: doctor}', 1],
  ['something local that is not ours', 'uses: ./build\n        with: {command: all}', 0],
])('of workflows only ours are looked at: %s', (_, step, steps) => {
  const text = `on: push\njobs:\n  one:\n    steps:\n      - ${step}\n`;
  expect(workflowIn('w.yml', text)?.steps.length ?? 0).toBe(steps);
});

test.each([
  '',
  ': : :',
  '[]',
  'jobs: 1',
  'jobs: {a: 1, b: {steps: x}, c: {steps: [1, null]}}',
  'on: [push]\njobs:\n  a: &a\n    b: *a\n',
])('a workflow that is none says nothing: %j', text => expect(workflowIn('w.yml', text)).toBeNull());

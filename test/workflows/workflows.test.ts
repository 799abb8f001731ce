import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../core/start/workflow-text.ts';
import manifest from '../../package.json' with { type: 'json' };
import { permissionReasons, pinned, stepsOf, workflow, workflows } from './workflow.ts';

const placeholder = '<owner>/subprocessor-registry@<commit>';
const isOurs = (uses: string) => ['./', placeholder, pinned].includes(uses);
const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };
const inputs = Object.keys(action.inputs);
const defaultOf = (input: string) => action.inputs[input]?.default;

describe.each(workflows)('$file', one => {
  test('starts with no permission at all', () => {
    expect(one.permissions).toEqual({});
  });

  test('gives the reason for each permission a job asks for', () => {
    const permissions = permissionReasons(one);
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });

  test('has a limit of time on every job', () => {
    const limits = Object.values(one.jobs).map(job => job['timeout-minutes']);
    expect(limits.every(minutes => minutes !== undefined && minutes <= 30)).toBe(true);
  });

  test('pins every foreign action by its full commit, and says which version that is', () => {
    const lines = one.text.split('\n').filter(line => /^\s*-?\s*uses:/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const uses = /uses:\s*(\S+)/.exec(line)?.[1] ?? '';
      if (!isOurs(uses)) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('passes our action only inputs that it has', () => {
    const passed = stepsOf(one)
      .filter(({ uses = '' }) => isOurs(uses))
      .flatMap(({ with: given = {} }) => Object.keys(given));
    expect(passed.filter(name => !inputs.includes(name))).toEqual([]);
  });

  test('leaves no token behind in the checkout', () => {
    const checkouts = stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('never runs a stranger’s proposal with a token that can write', () => {
    if ('pull_request_target' in one.on) {
      // It may look at a proposal, as data and through the API: nothing is checked out, and no command is run.
      // What puts the site on Pages gets the folder that we made and nothing else.
      const harmless = (uses = '') =>
        isOurs(uses) || /^actions\/(upload-pages-artifact|deploy-pages)@/.test(uses);
      expect(stepsOf(one).filter(({ uses, run }) => !harmless(uses) || run !== undefined)).toEqual([]);
      expect(one.text).not.toContain('github.event');
    }
    if ('pull_request' in one.on) {
      const asked = Object.values(one.jobs).flatMap(job => Object.values(job.permissions ?? {}));
      expect(asked.filter(level => level !== 'read')).toEqual([]);
    }
  });

  test('puts no text from an event into a shell', () => {
    const shells = stepsOf(one).map(({ run = '' }) => run);
    expect(shells.filter(run => run.includes('${{'))).toEqual([]);
  });
});

test.each(['validate.yml', 'publish.yml', 'subprocessors.yml', 'doctor.yml'])(
  'init writes the example %s, with its own branch and pin and no word on how to copy it',
  name => {
    const [ours, example] = [workflow(`init/${name}`), workflow(`examples/workflows/${name}`)];
    expect({ ...ours, text: '', file: '' }).toEqual({
      ...(JSON.parse(JSON.stringify(example).replaceAll(placeholder, pinned)) as object),
      text: '',
      file: '',
    });
    expect(ours.text).not.toMatch(/Put this file|yours to fill in|<owner>/);
    expect(ours.text).toMatch(/^# \S[^\n]*\n(?:# [^\n]*\n)*name: /);
  },
);

test('the same action has the same pin everywhere, so that the examples are what we run ourselves', () => {
  const pins = new Map<string, Set<string>>();
  for (const { uses = '' } of workflows.flatMap(stepsOf)) {
    const [name = '', pin = ''] = uses.split('@');
    if (!isOurs(uses)) pins.set(name, (pins.get(name) ?? new Set()).add(pin));
  }
  expect([...pins].filter(([, { size }]) => size > 1)).toEqual([]);
});

describe('the workflow that validates', () => {
  const { on, jobs } = workflow('examples/workflows/validate.yml');

  test('runs wherever a required check is waited for, and is left out nowhere', () => {
    expect(on).toEqual({ pull_request: null, merge_group: null, push: { branches: ['main'] } });
  });

  test('has a check of the name that the documentation tells people to require', () => {
    expect(Object.keys(jobs)).toEqual(['validate']);
    expect(readFileSync('docs/adopt.md', 'utf8')).toContain('require the status check `validate`');
  });

  test('checks out the state to compare with, and nothing but the merge', () => {
    const checkout = jobs['validate']?.steps[0];
    expect(checkout?.with).toEqual({ 'fetch-depth': 2, 'persist-credentials': false });
  });

  test('is what this repository runs on its own registry, with the Action of the same commit', () => {
    const own = workflow('.github/workflows/registry.yml');
    const asOurs = JSON.stringify(jobs).replace(placeholder, './');
    expect(JSON.stringify(own.jobs)).toBe(asOurs);
    expect(own.on).toEqual(on);
  });
});

describe('the workflow that publishes', () => {
  const { on, jobs, concurrency } = workflow('examples/workflows/publish.yml');

  test('runs when the list has changed, when the bot asks, and by hand', () => {
    expect(on).toEqual({
      push: { branches: ['main'], paths: ['registry/**', '.github/workflows/publish.yml'] },
      repository_dispatch: { types: ['subprocessors-publish'] },
      workflow_dispatch: null,
    });
  });

  test('lets a publication under way finish', () => {
    expect(concurrency?.['cancel-in-progress']).toBe(false);
  });

  test('may write contents and nothing else', () => {
    expect(jobs['publish']?.permissions).toEqual({ contents: 'write' });
  });

  test('checks out all of the history, from which the site knows past days without a request', () => {
    expect(jobs['publish']?.steps[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });
});

describe('the workflow that is the bot', () => {
  const { on, jobs, concurrency } = workflow('examples/workflows/subprocessors.yml');
  const job = jobs['reconcile'];
  const page = readFileSync('docs/run-without-a-server.md', 'utf8');

  test('looks at whatever may matter, and filters nothing out', () => {
    expect(Object.keys(on)).toEqual([
      'pull_request_target',
      'issue_comment',
      'issues',
      'push',
      'merge_group',
      'schedule',
      'workflow_dispatch',
      'repository_dispatch',
    ]);
    expect(on['pull_request_target']?.['types']).toEqual(
      expect.arrayContaining(['opened', 'synchronize', 'edited', 'closed', 'reopened', 'ready_for_review']),
    );
    expect(on['issue_comment']?.['types']).toEqual(['created', 'edited', 'deleted']);
    expect(on['push']).toEqual({ branches: ['main'] });
  });

  test('comes by twice a day, at minutes when few others do', () => {
    const times = (on['schedule'] as unknown as { cron: string }[]).map(({ cron }) => cron);
    expect(times).toHaveLength(2);
    for (const cron of times) expect(cron).toMatch(/^\d*[1-46-9] \d+ \* \* \*$/);
  });

  test('runs one pass at a time, and interrupts none', () => {
    expect(concurrency).toEqual({ group: 'subprocessors', 'cancel-in-progress': false });
  });

  test('has the permissions that the documentation explains, and no other', () => {
    const asked = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}));
    for (const [permission, level] of asked)
      expect(page).toMatch(new RegExp(`^\\| \`${permission}: ${level}\` \\| `, 'm'));
    expect(page.match(/^\| `[a-z-]+: (read|write)` \|/gm)).toHaveLength(asked.length);
  });

  test('hands over what reaches customers from secrets, by the names that the documentation tells', () => {
    const names = Object.keys(job?.steps[0]?.env ?? {});
    expect(names).toContain('SMTP_URL');
    for (const name of names) expect(page).toContain(`\`${name}\``);
  });
});

describe('the workflow that is the doctor', () => {
  const { on, jobs } = workflow('examples/workflows/doctor.yml');
  const page = readFileSync('docs/doctor.md', 'utf8');

  test('looks once a week and by hand, and only looks', () => {
    expect(on).toEqual({
      schedule: [{ cron: expect.stringMatching(/^\d*[1-46-9] \d+ \* \* \d$/) }],
      workflow_dispatch: null,
    });
    expect(stepsOf(workflow('examples/workflows/doctor.yml')).map(({ run }) => run)).toEqual([undefined]);
  });

  test('has the permissions that the documentation says it can see with, each to read', () => {
    const asked = Object.entries(jobs['doctor']?.permissions ?? {}).map(
      ([name, level]) => `${name}: ${level}`,
    );
    const rows = page.split('\n').filter(line => line.startsWith('| `') && line.includes('can have'));
    const told = rows.flatMap(row => (row.split('|')[1] ?? '').match(/[a-z-]+: [a-z]+/g) ?? []);
    expect(asked.sort()).toEqual(told.sort());
    expect(asked.filter(one => !one.endsWith(': read'))).toEqual([]);
  });

  test('gets the settings that the bot gets, if a workflow is the bot, and else none', () => {
    const bot = stepsOf(workflow('examples/workflows/subprocessors.yml')).find(({ id }) => id === 'bot');
    expect(jobs['doctor']?.steps[0]?.env).toEqual(bot?.env);
    const alone = workflowText('doctor.yml', { action: pinned, branch: 'main', bot: 'none', docs: null });
    expect(alone).toMatch(/command: doctor\n$/);
    expect(alone).not.toContain('secrets.');
  });
});

describe.each([
  ['examples/workflows/publish.yml', 'publish'],
  ['examples/workflows/subprocessors.yml', 'reconcile'],
] as const)('the site on GitHub Pages, by %s', (file, first) => {
  const { jobs } = workflow(file);
  const wanted = "vars.SUBPROCESSORS_PAGES == 'true'";

  test('is a job of its own, with its own permissions, and runs only where it is asked for and there is a site', () => {
    expect(Object.keys(jobs)).toEqual([first, 'pages']);
    expect(jobs['pages']).toMatchObject({
      needs: first,
      if: `${wanted} && needs.${first}.outputs.folder != ''`,
      permissions: { pages: 'write', 'id-token': 'write' },
    });
    expect(readFileSync('docs/adopt.md', 'utf8')).toContain('`SUBPROCESSORS_PAGES`');
  });

  test('gets the folder of the site, which the step before has named', () => {
    const [upload] = jobs[first]?.steps.filter(({ uses }) => uses?.includes('upload-pages-artifact')) ?? [];
    const ours = jobs[first]?.steps.find(({ uses }) => uses === placeholder);
    const folder = `steps.${ours?.id}.outputs.folder`;
    expect(upload).toMatchObject({
      if: `${wanted} && ${folder} != ''`,
      with: { path: `\${{ ${folder} }}/${defaultOf('site-path')}` },
    });
    expect(jobs[first]?.outputs).toEqual({ folder: `\${{ ${folder} }}` });
    expect(jobs['pages']?.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
  });
});

describe('our own checks', () => {
  test('CI runs the very command that contributors run', () => {
    expect(stepsOf(workflow('.github/workflows/ci.yml')).map(({ run }) => run)).toContain('.ci/run');
    const commands = readFileSync('.ci/run', 'utf8').trim().split('\n');
    expect(commands[0]).toBe('#!/usr/bin/env bash');
    expect(commands).toContain('set -euo pipefail');
    expect(commands.at(-1)).toBe('npm cit');
    expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
  });

  test.each([
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter(name => name.endsWith('.md'))
      .map(name => `docs/${name}`),
  ])('%s names npm scripts that exist', page => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter(name => !Object.keys(manifest.scripts).includes(name ?? ''))).toEqual([]);
  });
});

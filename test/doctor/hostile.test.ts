import { beforeAll, expect, test } from 'vitest';
import { readJob } from '../../action/job.ts';
import { doctorSummary } from '../../action/summary/doctor.ts';
import { type Diagnosis, diagnose } from '../../doctor/diagnose.ts';
import { workflowIn } from '../../doctor/look/workflow-file.ts';
import { textReport } from '../../doctor/report/text.ts';
import { Patient } from './a-patient.ts';

const attack =
  '\u001b[2J\u001b]0;x\u0007\r\n::error::x%0A##[error]y `` ` | </td><img src=x> <!-- subprocessors --> [a](javascript:x) @everyone #1 \u202E';

let diagnosis: Diagnosis;
beforeAll(async () => {
  const acme = await Patient.healthy();
  const seen = await acme.seen();
  await acme.end();
  const file = `${attack}.yml`;
  const text = `on: pull_request\njobs:\n  a:\n    name: ${JSON.stringify(attack)}\n    steps:\n      - uses: ${JSON.stringify(`x/subprocessor-registry@${attack}`)}\n`;
  const workflow = workflowIn(file, text);
  if (workflow === null) throw new Error('It is one of ours.');
  const ledger = 'value' in seen.ledger ? seen.ledger.value : null;
  if (ledger === null) throw new Error('There is a ledger.');
  diagnosis = diagnose({
    ...seen,
    directory: attack,
    repository: { ...seen.repository, defaultBranch: attack },
    main: { ...seen.main, name: attack, rulesets: { value: [] }, required: { known: [], unseen: null } },
    publishedBranch: { ...seen.publishedBranch, name: attack },
    workflows: { value: [{ ...workflow, state: { value: attack }, runs: null }] },
    ledger: { value: { ...ledger, broken: [{ path: attack, why: attack }] } },
    page: { value: null },
  });
}, 60_000);

test('in a terminal it is text on one line, and steers nothing', () => {
  const text = textReport(diagnosis, attack);
  expect(text.split('everyone').length).toBeGreaterThan(8);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
});

test('in a summary it is text in its cell', () => {
  const job = readJob({
    GITHUB_WORKSPACE: '/x',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REPOSITORY: 'acme/registry',
    GITHUB_SERVER_URL: 'https://git.example',
    RUNNER_TEMP: '/x',
  });
  const summary = doctorSummary(job, diagnosis);
  expect(summary).toContain('❌ not fine');
  expect(summary).not.toMatch(/<!--|<img|<\/td|[^\w;`]@everyone|\u202E|(?<!\\)\]\(javascript/);
  for (const row of summary.split('\n').filter(line => line.startsWith('| ❌') || line.startsWith('| ✅')))
    expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Patient } from '../doctor/a-patient.ts';
import type { Permissions } from '../github/tokens.ts';
import { promisedOutputs, type Run, runAction, temporaryFolder } from './runner.ts';

let acme: Patient;
beforeAll(async () => {
  acme = await Patient.healthy();
}, 60_000);
afterAll(() => acme.end());

/** One run of the step, in an empty workspace: nothing is checked out. */
function run(
  environment: Record<string, string> = {},
  permissions: Permissions = { actions: 'read', contents: 'read' },
): Promise<Run> {
  return runAction({
    workspace: temporaryFolder(),
    eventName: 'schedule',
    event: {},
    sha: acme.repo.head('main') ?? '',
    ref: 'refs/heads/main',
    inputs: { command: 'doctor' },
    token: acme.github.token({ permissions }),
    api: acme.github,
    now: acme.github.clock.now(),
    environment: { ...(acme.env as Record<string, string>), ...environment },
  });
}

test('where nothing is wrong the job succeeds, and says what it could not see', async () => {
  acme.github.forgetRequests();
  const done = await run();
  expect(done.status).toBe(0);
  expect(Object.keys(done.outputs).sort()).toEqual(promisedOutputs('doctor'));
  expect(done.outputs).toMatchObject({ fine: 'true', 'not-fine': '0', 'cannot-see': '1' });
  expect(done.stdout).toMatch(
    /^::notice title=Not seen::1 thing could not be looked at\. .*`secrets: read`/m,
  );
  expect(done.stdout).not.toMatch(/^::error/m);
  expect(done.summary).toMatch(
    /^## ❔ Nothing is known to be wrong; not everything could be seen\n\n0 not fine · 1 cannot see/,
  );
  expect(acme.github.writes).toEqual([]);
  expect(acme.mail.received).toEqual([]);
});

test('what is not fine fails the job, with what to do in annotations, summary and outputs', async () => {
  acme.repo.settings.workflow('subprocessors.yml', 'disabled_inactivity');
  const done = await run({ NOTICE_CUSTOMERS_TO: ' ', SMTP_URL: 'smtp://bot:sesame@:' });
  acme.repo.settings.workflow('subprocessors.yml', 'active');
  expect(done.status).toBe(1);
  expect(done.stdout).toMatch(
    /^::error title=workflows-on \(subprocessors\.yml\)::It does not run: .* Actions → subprocessors\.yml → Enable workflow\.$/m,
  );
  expect(done.stdout).toMatch(
    /^::error title=channel-settings \(customers\)::.*`NOTICE_CUSTOMERS_TO` is not set/m,
  );
  expect(done.stdout).toMatch(/^::error::2 things are not fine\. The summary says/m);
  expect(done.summary).toMatch(/^## ❌ Something stands between this repository and its promises/);
  expect(done.summary).toMatch(/^\| ❌ not fine \| workflows-on \(`?subprocessors\.yml`?\) \|/m);
  expect(done.outputs).toMatchObject({ fine: 'false', 'not-fine': '2' });
  expect(done.result).toMatchObject({ command: 'doctor', schemaVersion: 1, linesLeftOut: 0 });
  expect(done.stdout + done.summary + JSON.stringify(done.outputs)).not.toContain('sesame');
});

test('a token that does not know the repository ends the run with a sentence', async () => {
  const done = await runAction({
    workspace: temporaryFolder(),
    eventName: 'schedule',
    event: {},
    sha: 'c'.repeat(40),
    ref: 'refs/heads/main',
    repository: 'acme/nothing',
    inputs: { command: 'doctor' },
    token: acme.github.token(),
    api: acme.github,
  });
  expect(done.status).toBe(1);
  expect(done.stdout).toMatch(/^::error::acme\/nothing could not be looked at: GitHub does not find it/m);
});

import { describe, expect, test } from 'vitest';
import { diagnose } from '../../doctor/diagnose.ts';
import type { Run, Workflow } from '../../doctor/workflow.ts';
import { acme, aHealthyPatientForEach, meddle, seen } from './a-healthy-patient.ts';
import { Patient, Visit } from './a-patient.ts';

aHealthyPatientForEach();

describe('the list', () => {
  test('with errors is named with the first of them', async () => {
    acme.repo.commit('main', { 'registry/subprocessors/example-mail.yaml': 'service: TBC\n' });
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['registry-valid']);
    expect(visit.of('registry-valid')[0]).toMatch(
      /^not-fine: \d+ errors on `main`, .* The first: registry\/subprocessors\/example-mail\.yaml:1 /,
    );
  });

  test('whose policy lacks what an announcement needs', async () => {
    const policy = acme.repo.read('main', 'registry/registry.yaml') ?? '';
    acme.repo.commit('main', { 'registry/registry.yaml': policy.replace(/ {2}effect: .*\n/, '') });
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['policy-ready']);
    expect(visit.of('policy-ready')[0]).toMatch(/^not-fine: Nothing can be announced .*Add `effect:`/);
  });

  test('whose holidays nobody knows next year', async () => {
    acme.goTo('2030-08-23T09:00:00Z', { scheduled: false });
    expect((await acme.visit()).of('holidays-reach')[0]).toMatch(
      /^not-fine: Half a year from now no deadline/,
    );
    acme.goTo('2031-08-23T09:00:00Z', { scheduled: false });
    expect((await acme.visit()).of('holidays-reach')[0]).toMatch(
      /^not-fine: No deadline can be counted today/,
    );
  });
});

describe('the repository', () => {
  test.each([
    [{ archived: true }, 'is archived'],
    [{ issues: false }, 'Issues are switched off'],
  ])('that is %j', async (switches, said) => {
    acme.repo.settings.switches(switches);
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['repository-open']);
    expect(visit.of('repository-open')[0]).toContain(said);
  });
});

describe('the ledger', () => {
  test('that is gone is told with the commit to restore', async () => {
    const lost = acme.repo.head('ledger');
    acme.repo.deleteBranch('ledger');
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['ledger-sound']);
    expect(visit.of('ledger-sound')[0]).toContain(`git push origin ${lost}:refs/heads/ledger`);
  });

  test('that has not been begun yet', async () => {
    acme.repo.deleteBranch('ledger');
    acme.repo.deleteBranch('published');
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['ledger-sound', 'page-current']);
    expect(visit.of('ledger-sound')[0]).toContain('has not made its first pass');
  });

  test('with records that do not validate: each is named, also that of a change that has ended', async () => {
    const pull = await acme.announced();
    meddle(`open/${String(pull).padStart(4, '0')}.yaml`, text => text.replace(/^state: .*$/m, 'state: glad'));
    acme.repo.commit('ledger', { 'closed/2025/0007.yaml': 'not: a record\n' });
    const visit = await acme.visit();
    expect(visit.notFine).toContain('records-valid');
    expect(visit.of('records-valid').map(line => line.replace(/:.*/, ''))).toEqual([
      'not-fine (closed/2025/0007.yaml)',
      `not-fine (open/${String(pull).padStart(4, '0')}.yaml)`,
    ]);
  });

  test('whose head does not validate', async () => {
    meddle('repository.yaml', () => 'schema: 1\n');
    const visit = await acme.visit();
    expect(visit.of('records-valid')[0]).toMatch(/^not-fine \(repository\.yaml\)/);
    expect(visit.notFine).not.toContain('own-ledger');
  });

  test('of another repository', async () => {
    meddle('repository.yaml', text => text.replace(/repository_id: \d+/, 'repository_id: 7'));
    const visit = await acme.visit();
    expect(visit.of('own-ledger')[0]).toMatch(
      /^not-fine: This is a copy: .* the id 7, and this one has the id/,
    );
  });
});

describe('one writer', () => {
  test('a workflow that stands still beside an app', async () => {
    meddle('repository.yaml', text => text.replace('writer: actions', 'writer: app:7'));
    expect((await acme.visit()).of('one-writer')).toEqual([
      expect.stringMatching(
        /^not-fine: The ledger is written by the app 7; the workflow `subprocessors\.yml` does nothing\. → Hand over/,
      ),
    ]);
  });

  test.each([
    ['actions', 'the workflow; the app 9, whose settings stand here, does nothing'],
    ['app:7', 'the app 7; the app 9, whose settings stand here, does nothing'],
  ])('an app that stands still beside %s', async (writer, said) => {
    acme.env['APP_ID'] = '9';
    meddle('repository.yaml', text => text.replace('writer: actions', `writer: ${writer}`));
    expect((await acme.visit()).of('one-writer').join()).toContain(said);
  });
});

describe('the last pass of a workflow', () => {
  const on = (event: string, at: string, conclusion = 'success'): { value: Run } => ({
    value: { event, at, conclusion },
  });

  /** What is said on Thursday, with these runs. */
  function onThursday(runs: NonNullable<Workflow['runs']>): Visit {
    const workflows = 'value' in seen.workflows ? seen.workflows.value : [];
    const now = '2026-11-26T09:00:00Z';
    const changed = workflows.map(one => ({ ...one, runs: one.runs === null ? null : runs }));
    return new Visit(diagnose({ ...seen, now, workflows: { value: changed } }));
  }

  const early = on('schedule', '2026-11-26T05:17:00Z');
  const old = on('schedule', '2026-11-23T05:17:00Z');

  test('was this morning', () => {
    expect(onThursday({ newest: early, succeeded: early, scheduled: early }).notFine).toEqual([]);
  });

  test('was too long ago, the schedule too', () => {
    const visit = onThursday({ newest: old, succeeded: old, scheduled: old });
    expect(visit.notFine).toEqual(['last-pass', 'schedule-alive']);
    expect(visit.of('last-pass')[0]).toContain('Mon 23 Nov 2026, 05:17 UTC (3 days ago)');
  });

  test('was just now, by hand; the schedule is dead all the same', () => {
    const byHand = on('workflow_dispatch', '2026-11-26T08:59:00Z');
    expect(onThursday({ newest: byHand, succeeded: byHand, scheduled: old }).notFine).toEqual([
      'schedule-alive',
    ]);
  });

  test('failed', () => {
    const failed = on('push', '2026-11-26T08:59:00Z', 'failure');
    const visit = onThursday({ newest: failed, succeeded: early, scheduled: early });
    expect(visit.notFine).toEqual(['last-pass']);
    expect(visit.of('last-pass')[0]).toContain('The newest run failed.');
  });

  test('has never been', () => {
    const none = { value: null };
    const visit = onThursday({ newest: none, succeeded: none, scheduled: none });
    expect(visit.notFine).toEqual(['last-pass', 'schedule-alive']);
  });

  test('is read from the runs that GitHub lists', async () => {
    acme.goTo('2026-11-26T09:00:00Z', { scheduled: false });
    expect((await acme.visit()).of('last-pass')[0]).toContain('Mon 23 Nov 2026, 06:00 UTC (3 days ago)');
  });
});

describe('an app', () => {
  test('leaves no trace while nothing happens, and that is not called fine', async () => {
    const app = await Patient.healthy('app');
    app.goTo('2026-12-23T09:00:00Z');
    const visit = await app.visit();
    expect(visit.notFine).toEqual([]);
    expect(visit.of('last-pass')).toEqual([
      expect.stringMatching(
        /^cannot-see: When the last pass was .*no trace.*It last wrote something on .*30 days ago.* → .*`GET \/healthz`/,
      ),
    ]);
    await app.end();
  });

  test('that has left something due is down', async () => {
    const app = await Patient.healthy('app');
    app.mail.mood = { toRecipient: () => '451 4.7.1 later' };
    await app.announced();
    app.goTo('2026-11-24T09:00:00Z');
    expect((await app.visit()).of('last-pass')[0]).toMatch(
      /^not-fine \(change \d+\): A notice that is to be tried again, due since .* → Look at the app/,
    );
    await app.end();
  });
});

describe('open pull requests', () => {
  test('that no pass has seen', async () => {
    acme.repo.commit('idea', { 'x.md': 'x\n' });
    const { number } = acme.repo.pull({ head: 'idea' });
    expect((await acme.visit()).notFine).toEqual([]);
    acme.goTo('2026-11-23T12:30:00Z', { scheduled: false });
    expect((await acme.visit()).of('gates-set')).toEqual([
      expect.stringMatching(
        new RegExp(`^not-fine \\(pull request ${number}\\): It was opened on .*3 hours ago`),
      ),
    ]);
    await acme.pass();
    expect((await acme.visit()).of('gates-set')).toEqual([
      expect.stringMatching(/^fine: \d open pull requests?, each looked at\.$/),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { Stage, speech, speechPath } from '../stage.ts';
import { announceUnseen, minutes, proposed } from './proposed.ts';

const issues = /^\/repos\/acme\/registry\/issues$/;

describe('opening the change issue', () => {
  it('is done once, though GitHub lost the answer: after the lease the issue is found and taken', async () => {
    const stage = await proposed();
    await announceUnseen(stage);
    stage.github.faults.fail({ method: 'POST', path: issues, status: 502, afterSuccess: true });
    await expect(stage.pass()).rejects.toThrow(/The change issue of 0001 could not be opened.*502/);
    await stage.pass();
    minutes(stage, 9);
    await stage.pass();
    expect(stage.record('0001').issue).toBeNull();
    minutes(stage, 2);
    await stage.pass();
    expect(await stage.issues()).toHaveLength(1);
    expect(stage.record('0001')).toMatchObject({ issue: 2, state: 'open' });
    expect(stage.sent).toHaveLength(1);
    await stage.end();
  });

  it('is tried again after the lease when GitHub failed before it did it', async () => {
    const stage = await proposed();
    await announceUnseen(stage);
    stage.github.faults.fail({ method: 'POST', path: issues, status: 500 });
    await expect(stage.pass()).rejects.toThrow('could not be opened');
    minutes(stage, 11);
    await stage.pass();
    expect(await stage.issues()).toHaveLength(1);
    expect(stage.record('0001').state).toBe('open');
    await stage.end();
  });

  it('makes no second one while the list lags behind', async () => {
    const stage = await proposed();
    await announceUnseen(stage);
    stage.github.faults.lag.milliseconds = 30_000;
    await stage.pass();
    await stage.pass();
    stage.github.faults.lag.milliseconds = 0;
    await stage.pass();
    expect(await stage.issues()).toHaveLength(1);
    await stage.end();
  });

  it('refused for two days counts the window from the day on which it is there', async () => {
    const stage = await proposed();
    await announceUnseen(stage);
    stage.github.faults.fail({ method: 'POST', path: issues, status: 422, times: 3 });
    await expect(stage.pass()).rejects.toThrow(/could not be opened/);
    expect(stage.record('0001').effects['issue']).toMatchObject({ state: 'failed' });
    stage.goTo('2026-11-25T09:00:00Z');
    await expect(stage.pass()).rejects.toThrow(/could not be opened/);
    stage.goTo('2026-11-26T09:00:00Z');
    await expect(stage.pass()).rejects.toThrow(/could not be opened/);
    stage.goTo('2026-11-27T09:00:00Z');
    await stage.pass();
    const record = stage.record('0001');
    expect(record.announced.on).toBe('2026-11-27');
    // The first notice that anybody gets names the day that holds.
    expect(stage.sent.map(({ kind, deadline }) => `${kind} ${deadline}`)).toEqual([
      `announcement ${record.windows[0]?.utc}`,
    ]);
    expect((record.windows[0]?.last_day ?? '') > '2026-12-11').toBe(true);
    await stage.end();
  });
});

it('counts the window from the new day when the notice goes out just after midnight', async () => {
  const stage = await proposed();
  stage.goTo('2026-11-23T22:59:30Z');
  await announceUnseen(stage);
  // It is still Monday in Berlin when the pass begins, and Tuesday when the mail has gone out.
  stage.mail = () => {
    stage.github.clock.advance(60_000);
    return { evidence: 'handed-over', detail: 'handed over' };
  };
  await stage.pass();
  await stage.pass();
  const { announced, windows } = stage.record('0001');
  expect(announced.on).toBe('2026-11-24');
  expect(windows[0]?.last_day).toBe('2026-12-10');
  await stage.end();
});

describe('GitHub asks for a pause', () => {
  it('ends the pass with the time to wait, and the next one goes on', async () => {
    const stage = await Stage.set();
    await stage.pass();
    stage.propose();
    stage.github.faults.limitNextWrite(90);
    const failure = await stage.pass().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Refusal', status: 403, retryAfter: 90 });
    expect(String(failure)).toMatch(/set the gate of \w+ to pending: GitHub asks for a pause.*90 seconds/);
    // Nothing was tried after that.
    expect(stage.github.writes.at(-1)?.status).toBe(403);
    await stage.pass();
    expect(await stage.gate(1)).toMatch(/^pending/);
    await stage.end();
  });
});

describe('one step that fails', () => {
  it('keeps no other from being done, and is named in one sentence', async () => {
    const stage = await Stage.set();
    await stage.pass();
    stage.propose();
    stage.propose(
      { [speechPath.replace('speech', 'words')]: speech.replace('Example Speech\n', 'Example Words\n') },
      'second',
    );
    stage.github.faults.fail({
      method: 'POST',
      path: /issues\/1\/comments$/,
      status: 403,
      message: 'Unable to create comment because issue is locked.',
    });
    await expect(stage.pass()).rejects.toThrow(/This could not be done: write a comment on #1/);
    expect(await stage.gate(1)).toMatch(/^pending/);
    expect(await stage.preview(2)).toContain('/announce');
    await stage.pass();
    expect(await stage.preview(1)).toContain('/announce');
    await stage.end();
  });

  it('does not close the issue of a change of which something was left undone', async () => {
    const stage = await proposed();
    await stage.announce(1);
    const issue = stage.record('0001').issue ?? 0;
    await stage.comment('alice', issue, '/cancel-change the vendor is not chosen');
    stage.github.faults.fail({ method: 'POST', path: new RegExp(`issues/${issue}/labels$`), status: 500 });
    await expect(stage.pass()).rejects.toThrow('This could not be done');
    expect((await stage.issue(issue)).state).toBe('open');
    await stage.pass();
    expect(await stage.issue(issue)).toMatchObject({
      state: 'closed',
      labels: ['change: cancelled', 'subprocessor-change'],
    });
    await stage.end();
  });

  it('is no failure when a label was made by somebody else a moment ago', async () => {
    const stage = await proposed();
    stage.github.faults.fail({
      method: 'POST',
      path: /^\/repos\/acme\/registry\/labels$/,
      status: 422,
      message: 'Validation Failed',
    });
    await announceUnseen(stage);
    await stage.pass();
    expect((await stage.issue(2)).labels).toContain('change: open');
    await stage.end();
  });
});

it('says so when our key is not known any more, and changes nothing', async () => {
  const stage = await proposed();
  stage.github.faults.fail({ status: 401, message: 'Bad credentials', times: 100 });
  stage.github.forgetRequests();
  await expect(stage.pass()).rejects.toMatchObject({ status: 401 });
  expect(stage.github.writes).toEqual([]);
  await stage.end();
});

describe('the change issue', () => {
  it('is still heard when somebody takes our label off', async () => {
    const stage = await proposed();
    await stage.announce(1);
    await stage
      .as('alice')
      .issues.removeLabel({ owner: 'acme', repo: 'registry', issue_number: 2, name: 'subprocessor-change' });
    await stage.comment('carol', 2, '/object');
    await stage.pass();
    expect(stage.record('0001').state).toBe('held');
    expect((await stage.issue(2)).labels).toContain('subprocessor-change');
    await stage.end();
  });
});

it('closes nothing by a clock that is not that of GitHub', async () => {
  const stage = await proposed();
  await stage.announce(1);
  await stage.comment('alice', 2, '/mailbox-read');
  await stage.pass({ now: () => new Date('2026-12-24T09:00:00Z') });
  expect(stage.record('0001').state).toBe('open');
  expect(await stage.gate(1)).not.toMatch(/^success/);
  await stage.end();
});

it('writes down what staff said by GitHub’s clock, and says it once', async () => {
  const stage = await proposed();
  await stage.announce(1);
  await stage.comment('alice', 2, '/extend 2026-12-16 The holidays are near.');
  await stage.pass({ now: () => new Date(stage.github.clock.now().getTime() + 3 * 60 * 60_000) });
  const now = stage.github.clock.now().toISOString();
  expect(stage.record('0001').acts).toMatchObject([{ command: 'extend', at: now }]);
  for (let times = 0; times < 3; times += 1) {
    await stage.pass();
    stage.github.clock.advance(2 * 60 * 60_000);
  }
  const onIssue = stage.record('0001').notices.filter(({ channel }) => channel === 'issue');
  expect(onIssue.map(({ kind }) => kind)).toEqual(['more-time']);
  await stage.end();
});

it('forgets what no branch holds any more', async () => {
  const stage = await proposed();
  await stage.announce(1);
  const fork = stage.repo.fork('dora');
  for (let times = 0; times < 3; times += 1) {
    fork.commit('more', { [`registry/subprocessors/example-more-${times}.yaml`]: speech }, 'More');
    if (times === 0) stage.repo.pull({ head: 'dora:more' });
    await stage.pass();
  }
  const size = stage.memory.registries.size;
  fork.commit('more', { 'registry/subprocessors/example-more-9.yaml': speech }, 'More');
  await stage.pass();
  expect(stage.memory.registries.size).toBe(size);
  const open = Object.keys(stage.repo.files('ledger')).filter(path => /\.yaml$/.test(path)).length;
  // And the listing itself.
  expect(stage.memory.blobs.size).toBeLessThanOrEqual(open + 1);
  await stage.end();
});

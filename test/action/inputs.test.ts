import { describe, expect, test } from 'vitest';
import { runAction, temporaryFolder } from './runner.ts';

const run = (inputs: Record<string, string>, environment: Record<string, string> = {}) =>
  runAction({
    workspace: temporaryFolder(),
    eventName: 'push',
    event: {},
    sha: 'c'.repeat(40),
    ref: 'refs/heads/main',
    inputs,
    environment,
  });

describe('an input that nothing can be done with is named, with what it may be', () => {
  test.each([
    [
      { command: 'publsh' },
      'The input `command` is "publsh"; it can be validate, publish, reconcile or doctor.',
    ],
    [{ level: 'all' }, 'The input `level` is "all"; it can be listed or announced.'],
    [{ 'fail-on': 'never' }, 'The input `fail-on` is "never"; it can be error or warning.'],
    [{ 'dry-run': 'perhaps' }, 'The input `dry-run` is "perhaps"; it can be false or true.'],
    [{ directory: '../other' }, 'The input `directory` is "../other"; it has to name'],
    [{ directory: '/etc' }, 'The input `directory` is "/etc"; it has to name'],
    [{ directory: '.' }, 'The input `directory` is "."; it has to name'],
    [{ 'publish-path': 'a/../../b' }, 'The input `publish-path` is "a/../../b"; it has to name'],
    [{ 'publish-to': 'a..b' }, 'The input `publish-to` is "a..b"; it has to be the name of a branch'],
    [{ identities: 'old bot, @x' }, 'The input `identities` holds "old bot", which is no login.'],
    [{ takeover: 'please' }, 'The input `takeover` is "please"; it can be false or true.'],
    [{ 'publish-to': 'refs/tags/v1' }, 'The input `publish-to` is "refs/tags/v1"; it has to be'],
  ])('%j', async (inputs, sentence) => {
    const { status, stdout, stderr } = await run(inputs);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`::error::${sentence}`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('empty inputs are left out, as when a workflow passes on inputs of its own', async () => {
  const { stdout } = await run({ command: '', level: '', 'fail-on': '', directory: '', 'dry-run': '' });
  expect(stdout).toContain(
    'There is no folder `registry` in the workspace. Is `actions/checkout` a step before this one',
  );
});

test('a runner that lacks what every runner has is one sentence and no stack', async () => {
  const { status, stdout, stderr } = await run({}, { RUNNER_TEMP: '' });
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(
    /^::debug::[^\n]*\n::error::This run stopped where it should not have: the variable RUNNER_TEMP is not set[^\n]*\n$/,
  );
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { EmbeddedGitHub, type EmbeddedRepository } from '../github/embedded-github.ts';
import { checkOut } from './checkout.ts';
import { mergeGroupEvent, pushEvent } from './events.ts';
import { goodSpeech, registryFiles, speech } from './registry-files.ts';
import { runAction } from './runner.ts';

let github: EmbeddedGitHub;
let acme: EmbeddedRepository;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  acme = github.repository('acme/registry', { files: registryFiles });
});
afterEach(() => github.stop());

const added = [expect.objectContaining({ entry: 'example-speech', class: 'addition' })];

function run(eventName: string, event: unknown, sha: string, options: { ref?: string; depth?: number } = {}) {
  return runAction({
    workspace: checkOut(acme, sha, { depth: options.depth ?? 2 }),
    eventName,
    event,
    sha,
    ref: options.ref ?? 'refs/heads/main',
    token: github.token({ permissions: { contents: 'read' } }),
    api: github,
  });
}

test('a merge group is compared with the commit it would be put on', async () => {
  const base = acme.head('main') ?? '';
  const queue = 'gh-readonly-queue/main/pr-1';
  const head = acme.commit(queue, { [speech]: goodSpeech });
  const done = await run('merge_group', mergeGroupEvent(base, head), head, { ref: `refs/heads/${queue}` });
  expect(done.status).toBe(0);
  expect(done.result).toMatchObject({ comparedWith: base, changes: added });
  expect(done.summary).not.toContain('proposal');
  expect(github.requests).toEqual([]);
});

test('a merge group of several pull requests, checked out too shallow, asks GitHub', async () => {
  const base = acme.head('main') ?? '';
  const queue = 'gh-readonly-queue/main/pr-2';
  acme.commit(queue, { 'README.md': 'one\n' });
  const head = acme.commit(queue, { [speech]: goodSpeech });
  const done = await run('merge_group', mergeGroupEvent(base, head), head, { ref: `refs/heads/${queue}` });
  expect(done.result).toMatchObject({ comparedWith: base, changes: added });
  expect(github.requests).not.toEqual([]);
  expect(github.writes).toEqual([]);
});

test('a push is compared with what stood there before it', async () => {
  const before = acme.head('main') ?? '';
  const after = acme.commit('main', { [speech]: goodSpeech });
  const done = await run('push', pushEvent(before, after), after);
  expect(done.status).toBe(0);
  expect(done.result).toMatchObject({ comparedWith: before, changes: added });
  expect(github.requests).toEqual([]);
});

test('a push that creates a branch has nothing before it', async () => {
  const after = acme.head('main') ?? '';
  const done = await run('push', pushEvent('0'.repeat(40), after), after);
  expect(done.status).toBe(0);
  expect(done.stdout).not.toContain('comparison-skipped');
  expect(done.outputs['changes']).toBe('');
});

test('a forced push over a commit that nobody has any more is a note', async () => {
  const after = acme.head('main') ?? '';
  const done = await run('push', pushEvent('a'.repeat(40), after), after);
  expect(done.status).toBe(0);
  expect(done.stdout).toMatch(/^::notice .*title=comparison-skipped::/m);
});

test('a scheduled run validates and compares with nothing', async () => {
  const sha = acme.head('main') ?? '';
  const done = await run('schedule', { schedule: '17 5 * * *' }, sha);
  expect(done.status).toBe(0);
  expect(done.stdout).not.toContain('comparison-skipped');
  expect(done.result['comparedWith']).toBeNull();
});

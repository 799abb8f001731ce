import { afterEach, beforeEach, expect, test } from 'vitest';
import { workflow } from '../workflows/workflow.ts';
import { AWorkflow } from './a-workflow.ts';
import { mergeGroupEvent } from './events.ts';

const gate = 'subprocessors/objection-window';
let acme: AWorkflow;

beforeEach(async () => {
  acme = await AWorkflow.set();
});
afterEach(() => acme.end());

/** A pull request is put into the queue, and GitHub tells the workflow of it. */
async function queued(pull: number): Promise<string> {
  const base = acme.repo.head('main') ?? '';
  const { headSha } = acme.repo.enqueue(pull);
  const { status } = await acme.run({ eventName: 'merge_group', event: mergeGroupEvent(base, headSha) });
  expect(status).toBe(0);
  return headSha;
}

const said = (sha: string) => {
  const [newest] = acme.repo.statuses(sha).filter(({ context }) => context === gate);
  return `${newest?.state}: ${newest?.description}`;
};

test('the example workflow runs for a merge queue', () => {
  expect(Object.keys(workflow('examples/workflows/subprocessors.yml').on)).toContain('merge_group');
});

test('what customers were told of may leave the queue, and the status stands on the commit of the queue', async () => {
  await acme.run();
  const pull = acme.propose();
  await acme.run();
  acme.announce(pull);
  await acme.run();
  acme.goTo('2026-12-09T23:20:00Z');
  acme.repo.as('alice').comment(acme.issue, '/mailbox-read');
  await acme.run();
  acme.repo.require(gate);
  expect(said(await queued(pull))).toMatch(/^success: /);
  acme.repo.mergeQueued(pull);
  expect(acme.repo.read('main', 'registry/subprocessors/example-speech.yaml')).toContain('Example Speech');
});

test('what they were not told of stays in it', async () => {
  await acme.run();
  const pull = acme.propose();
  acme.repo.require(gate);
  expect(said(await queued(pull))).toMatch(/^(failure|pending): /);
  expect(() => acme.repo.mergeQueued(pull)).toThrow();
});

import { getOctokit } from '@actions/github';
import { expect, it } from 'vitest';
import { type Answers, rememberingAnswers } from '../../../bot/observe/remembered-answers.ts';
import { Stage } from '../stage.ts';

const where = { owner: 'acme', repo: 'registry' };
const noon = Date.parse('2026-11-23T12:00:00Z');

/** Asks for the labels, with what is remembered, and says what came over the line. */
async function labels(
  stage: Stage,
  answers: Answers,
  { now = noon, afresh = false, client = stage.bot } = {},
) {
  stage.github.forgetRequests();
  const asking = rememberingAnswers(client, answers, { now, afresh });
  const { data, headers } = await asking.octokit.request('GET /repos/{owner}/{repo}/labels', { ...where });
  asking.forgetOthers();
  return {
    status: stage.github.requests[0]?.status,
    names: data.map(({ name }) => name),
    date: headers.date,
    reused: asking.reused(),
  };
}

it('asks whether an answer still holds, and has the new one when it does not', async () => {
  const stage = await Stage.set();
  const answers: Answers = new Map();
  expect(await labels(stage, answers)).toMatchObject({ status: 200, names: [], reused: 0 });
  expect(await labels(stage, answers)).toMatchObject({ status: 304, names: [], reused: 1 });
  await stage.as('alice').issues.createLabel({ ...where, name: 'urgent', color: 'ff0000' });
  expect(await labels(stage, answers)).toMatchObject({ status: 200, names: ['urgent'] });
  stage.github.clock.advance(60_000);
  // The clock that an answer shows is that of this answer.
  expect(await labels(stage, answers)).toMatchObject({
    status: 304,
    names: ['urgent'],
    date: 'Mon, 23 Nov 2026 09:01:00 GMT',
  });
  await stage.end();
});

it('asks for all of it afresh, after fifty minutes, when the clock was put back, and with another token', async () => {
  const stage = await Stage.set();
  const answers: Answers = new Map();
  await labels(stage, answers);
  expect((await labels(stage, answers, { afresh: true })).status).toBe(200);
  expect((await labels(stage, answers, { now: noon + 49 * 60_000 })).status).toBe(304);
  expect((await labels(stage, answers, { now: noon + 50 * 60_000 })).status).toBe(200);
  expect((await labels(stage, answers, { now: noon })).status).toBe(200);
  const { url: baseUrl, fetch } = stage.github;
  const client = getOctokit(stage.github.token({ login: 'alice' }), { baseUrl, request: { fetch } });
  expect((await labels(stage, answers, { client })).status).toBe(200);
  await stage.end();
});

it('keeps nothing that the last look did not ask for, and nothing that failed', async () => {
  const stage = await Stage.set();
  const answers: Answers = new Map();
  await labels(stage, answers);
  const asking = rememberingAnswers(stage.bot, answers, { now: noon, afresh: false });
  const ref = { ...where, ref: 'heads/nowhere' };
  await expect(asking.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', ref)).rejects.toThrow();
  asking.forgetOthers();
  expect([...answers.keys()]).toEqual([]);
  await stage.end();
});

it('asks for a commit once: what its id names cannot change', async () => {
  const stage = await Stage.set();
  const answers: Answers = new Map();
  const commit_sha = stage.repo.head('main') ?? '';
  for (let times = 0; times < 3; times += 1) {
    const { octokit } = rememberingAnswers(stage.bot, answers, { now: noon, afresh: true });
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...where,
      commit_sha,
    });
    expect(data.message).toBe('First commit');
  }
  expect(stage.github.requests).toHaveLength(1);
  await stage.end();
});

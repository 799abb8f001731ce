import { expect, it } from 'vitest';
import { Stage } from '../stage.ts';
import { life } from './life.ts';

/** What was asked, without what differs from one repository to the next. */
function asked(stage: Stage): string[] {
  return stage.github.requests.map(({ method, path, status }) => {
    const [route = '', query] = path.split('?');
    const pattern = route
      .replace('/repos/acme/registry', '')
      .replace(/[0-9a-f]{40}/g, '{sha}')
      .replace(/\/\d+(?=\/|$)/g, '/{n}');
    const free = status === 304 ? ', as it was' : '';
    return `${method} ${pattern}${query?.includes('state=all') ? ' (all)' : ''}${free}`;
  });
}

it('writes nothing in a second pass, after whatever happens', async () => {
  const stage = await Stage.set();
  for (const { what, happen } of life) {
    await happen(stage);
    await stage.pass();
    stage.github.forgetRequests();
    const { settled, steps } = await stage.pass();
    const writes = stage.github.writes.map(({ method, path }) => `${method} ${path}`);
    expect({ what, writes, settled, steps: steps.filter(step => step.do !== 'publish') }).toEqual({
      what,
      writes: [],
      settled: true,
      steps: [],
    });
  }
  await stage.end();
});

/** A pass after which the page is published, as the workflow does it. */
async function pass(stage: Stage): Promise<void> {
  await stage.pass();
  const from = stage.published.at(-1);
  const message = `Page\n\nMade-from: ${from?.main}\nLedger: ${from?.ledger}`;
  stage.repo.commit('published', { 'SUBPROCESSORS.md': `${from?.main} ${from?.ledger}\n` }, message);
}

it('asks for little when there is nothing to do', async () => {
  const stage = await Stage.set();
  await pass(stage);
  stage.github.forgetRequests();
  await stage.pass();
  expect(asked(stage)).toMatchInlineSnapshot(`
    [
      "GET , as it was",
      "GET /git/ref/heads%2Fmain, as it was",
      "GET /issues (all), as it was",
      "GET /pulls, as it was",
      "GET /git/ref/heads%2Fpublished",
      "GET /git/commits/{sha}",
      "GET /git/ref/heads%2Fledger, as it was",
    ]
  `);
  stage.propose();
  await stage.pass();
  await stage.announce(1);
  await stage.comment('carol', 2, 'We have a question.');
  await pass(stage);
  await stage.pass();
  stage.github.forgetRequests();
  await stage.pass();
  expect(asked(stage)).toMatchInlineSnapshot(`
    [
      "GET , as it was",
      "GET /git/ref/heads%2Fmain, as it was",
      "GET /issues (all), as it was",
      "GET /pulls, as it was",
      "GET /git/ref/heads%2Fpublished, as it was",
      "GET /git/ref/heads%2Fledger, as it was",
      "GET /issues/{n}/comments, as it was",
      "GET /collaborators/alice/permission, as it was",
      "GET /pulls/{n}/reviews, as it was",
      "GET /pulls/{n}/comments, as it was",
      "GET /commits/{sha}/statuses, as it was",
      "GET /labels, as it was",
      "GET /git/matching-refs/heads%2Fgh-readonly-queue%2Fmain%2F, as it was",
      "GET /issues/{n}/comments, as it was",
    ]
  `);
  await stage.end();
});

it('only says what it would do in a dry run, and writes nothing', async () => {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  stage.log.length = 0;
  stage.github.forgetRequests();
  const { steps } = await stage.pass({ dryRun: true });
  expect(stage.github.writes).toEqual([]);
  expect(steps.length).toBeGreaterThan(0);
  expect(stage.log.map(line => line.replace(/[0-9a-f]{12}/, '…'))).toEqual([
    'set the gate of … to pending',
    'write a comment on #1',
    'have the page published from …',
  ]);
  expect(stage.published).toHaveLength(1);
  await stage.end();
});

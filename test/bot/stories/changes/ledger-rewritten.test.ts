import { expect, it } from 'vitest';
import type { Stage } from '../../stage.ts';
import { announced, begun } from './on-the-stage.ts';

/** The page is published from what the last pass asked for. */
function published(stage: Stage): string {
  const { main, ledger } = stage.published.at(-1) ?? { main: '', ledger: '' };
  stage.repo.commit(
    'published',
    { 'SUBPROCESSORS.md': `${ledger}\n` },
    `Page\n\nMade-from: ${main}\nLedger: ${ledger}`,
  );
  return ledger;
}

it('a ledger that does not come after the one that the page was made from decides nothing', async () => {
  const stage = await begun();
  const first = stage.repo.head('ledger') ?? '';
  const pull = await announced(stage);
  const ledger = published(stage);
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^pending/);

  // Set back to before the announcement, then written anew: neither is what customers were shown.
  const other = stage.repo.commit('elsewhere', stage.repo.files(first), 'Anew', { orphan: true });
  for (const head of [first, other]) {
    stage.repo.point('ledger', head);
    stage.github.forgetRequests();
    const { standsStill } = await stage.pass();
    expect(standsStill).toContain(`the published page was made from its commit ${ledger}`);
    expect(await stage.gate(pull)).toMatch(/^error/);
    expect(stage.github.writes.map(({ path }) => path.split('/')[4])).toEqual(
      head === first ? ['statuses'] : [],
    );
  }

  stage.repo.point('ledger', ledger);
  expect((await stage.pass()).standsStill).toBeNull();
  expect(await stage.gate(pull)).toMatch(/^pending/);
});

import { expect, it } from 'vitest';
import { fileText } from '../../../bot/ledger/files.ts';
import { readLedger } from '../../../bot/ledger/read.ts';
import { newMemory } from '../../../bot/observe/memory.ts';
import { registryFiles, Stage, speech } from '../stage.ts';

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `registry/subprocessors/company-${n}.yaml`,
    speech
      .replaceAll('Example Speech', `Example Company ${n}`)
      .replaceAll('speech.example', `company-${n}.example`),
  ]),
);

const asked = ({ github }: Stage) => ({
  archives: github.requests.filter(({ path }) => path.includes('/tarball/')).length,
  files: github.requests.filter(({ path }) => path.includes('/git/blobs/')).length,
});

it('reads a long list in one request after a restart, and a proposal by what it changes', async () => {
  const stage = await Stage.set({ ...registryFiles, ...many }, { listen: false });
  await stage.pass();
  stage.propose();
  await stage.pass();
  stage.memory = newMemory();
  stage.github.forgetRequests();
  await stage.pass();
  // The two heads of the ledger, and the one file of the proposal.
  expect(asked(stage)).toEqual({ archives: 1, files: 3 });
  expect(await stage.preview(1)).toContain('Example Speech');
  await stage.end();
});

it('reads many records in one request, each as it would be read alone', async () => {
  const stage = await Stage.set(registryFiles, { listen: false });
  await stage.pass();
  stage.propose();
  await stage.pass();
  await stage.announce(1);
  await stage.pass();
  const [[, record] = []] = Object.entries(stage.records());
  const files = Array.from({ length: 40 }, (_, n) => `${n + 1000}`).map(id => [
    `open/${id}.yaml`,
    fileText({ ...record, id }),
  ]);
  const head = stage.repo.commit('ledger', Object.fromEntries(files));
  const read = () =>
    readLedger({
      octokit: stage.bot,
      repository: { owner: 'acme', repo: 'registry' },
      head,
      also: () => true,
      cache: new Map(),
    });
  stage.github.forgetRequests();
  const ledger = await read();
  expect(asked(stage)).toEqual({ archives: 1, files: 0 });
  stage.github.faults.fail({ path: /tarball/, status: 404 });
  expect(await read()).toEqual(ledger);
  expect(asked(stage)).toEqual({ archives: 2, files: 43 });
  expect(ledger).not.toHaveProperty('damaged');
  const records = 'records' in ledger ? ledger.records : [];
  expect(records.map(({ id }) => id).sort()).toEqual(
    Object.values(stage.records())
      .map(({ id }) => id)
      .sort(),
  );
  await stage.end();
});

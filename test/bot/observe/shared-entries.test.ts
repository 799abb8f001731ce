import { expect, it } from 'vitest';
import { Stage, speech, speechPath } from '../stage.ts';

it('keeps of a proposal only the entries that it changes: the others are those of the default branch', async () => {
  const stage = await Stage.set();
  const mail = 'registry/subprocessors/example-mail.yaml';
  await stage.pass();
  stage.propose();
  const edited = (stage.repo.files('main')[mail] ?? '').replace(/^service: .*$/m, 'service: Example Post');
  stage.propose({ [mail]: edited }, 'edit');
  await stage.pass();
  const registryAt = async (commit: string | null) =>
    (await [...stage.memory.registries].find(([key]) => key.split(' ')[0] === commit)?.[1])?.registry
      ?.entries;
  const onMain = await registryAt(stage.repo.head('main'));
  const added = await registryAt(stage.repo.pullAt(1).headSha);
  const changed = await registryAt(stage.repo.pullAt(2).headSha);
  expect(onMain?.map(({ id }) => id)).toEqual(['example-mail']);
  expect(added?.map(({ id }) => id)).toEqual(['example-mail', 'example-speech']);
  expect(added?.[0]).toBe(onMain?.[0]);
  expect(changed?.[0]).not.toBe(onMain?.[0]);
  expect(changed?.[0]?.service).toBe('Example Post');
  // What changes later is read anew, and no more shared.
  stage.push({ [mail]: edited, [speechPath]: speech });
  await stage.pass();
  expect((await registryAt(stage.repo.pullAt(1).headSha))?.[0]?.service).toBe('Example Post');
  await stage.end();
});

import { expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';
import { base, baseText, file, over } from '../load/staged-registry.ts';

const chat = 'subprocessors/example-chat.yaml';
const text = baseText(chat);
const withoutChat = base.filter(({ path }) => path !== chat);

async function saidOfChange(files: readonly SourceFile[]): Promise<string[]> {
  const { registry: before } = await loadRegistry(base, { root: 'registry' });
  if (before === null) throw new Error('The small registry has an error in it.');
  const { findings } = await loadRegistry(files, { root: 'registry', before });
  return findings.map(({ file, severity, rule }) => `${file.replace(/^.*\//, '')} ${severity} ${rule}`);
}

it('a file that is gone has to be retired', async () => {
  expect(await saidOfChange(withoutChat)).toEqual(['retired.yaml error removed-unretired']);
});

it('a file that is gone and retired is fine', async () => {
  const retired = file(
    'retired.yaml',
    `${baseText('retired.yaml')}  - id: example-chat\n    service: Example Chat\n`,
  );
  expect(await saidOfChange(over(withoutChat, [retired]))).toEqual([]);
});

it('a file under another name is told to be that, and not to retire', async () => {
  const renamed = file('subprocessors/example-messages.yaml', text);
  expect(await saidOfChange([...withoutChat, renamed])).toEqual(['example-messages.yaml error renamed-file']);
});

it('nor does the order of its fields hide that it is the same entry', async () => {
  const [service = '', ...rest] = text.split(/^(?=\S)/m);
  const renamed = file('subprocessors/example-messages.yaml', rest.join('') + service);
  expect(await saidOfChange([...withoutChat, renamed])).toEqual(['example-messages.yaml error renamed-file']);
});

it('a file under another name that says what it was called is fine', async () => {
  const renamed = file('subprocessors/example-messages.yaml', `${text}former_id: example-chat\n`);
  expect(await saidOfChange([...withoutChat, renamed])).toEqual([]);
});

it('a copy beside the original is a double, and no rename', async () => {
  const copy = file('subprocessors/example-messages.yaml', text);
  expect(await saidOfChange([...base, copy])).toEqual(['example-messages.yaml error duplicate-service']);
});

it('an id that another entry had before is not free', async () => {
  const renamed = file('subprocessors/example-messages.yaml', `${text}former_id: example-chat\n`);
  const squatter = file(chat, text.replaceAll('Example Chat', 'Example Talk'));
  expect(await saidOfChange([...withoutChat, renamed, squatter])).toEqual([
    'example-chat.yaml error retired-id',
  ]);
});

it('page texts and entries that customers are told of come apart, like all of the policy', async () => {
  const policy = file('registry.yaml', `${baseText('registry.yaml')}page:\n  intro: Our list.\n`);
  const entry = file(chat, text.replace('US\nused_from: 2026-03-01', 'US\nused_from: 2026-04-01'));
  expect((await saidOfChange(over(base, [policy, entry]))).join()).toContain('policy-with-entries');
});

it('what has been retired stays retired, and no stranger is put among it', async () => {
  const retired = baseText('retired.yaml');
  const rival = file('retired.yaml', `${retired}  - id: rival\n    service: Rival\n`);
  expect(await saidOfChange(over(base, [rival]))).toEqual([expect.stringContaining('retired-for-good')]);
  const emptied = file('retired.yaml', 'retired: []\n');
  expect(await saidOfChange(over(base, [emptied]))).toEqual([expect.stringContaining('retired-for-good')]);
});

import { expect, it } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import type { SourceFile } from '../../core/source.ts';
import { base, baseText, file, over } from '../load/staged-registry.ts';

const chat = 'subprocessors/example-chat.yaml';
const text = baseText(chat);
const withoutChat = base.filter(({ path }) => path !== chat);

async function saidOfChange(files: readonly SourceFile[]): Promise<string[]> {
  return saidOfChangeFrom(base, files);
}

async function saidOfChangeFrom(
  first: readonly SourceFile[],
  files: readonly SourceFile[],
): Promise<string[]> {
  const { registry: before } = await loadRegistry(first, { root: 'registry' });
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

const hosting = 'subprocessors/example-hosting.yaml';
const other = text.replaceAll('Example Chat', 'Example Talk');
const chatRetired = file(
  'retired.yaml',
  `${baseText('retired.yaml')}  - id: example-chat\n    service: Example Chat\n`,
);

it('an entry that goes while another comes is retired, and no rename', async () => {
  const talk = file('subprocessors/example-talk.yaml', other);
  expect(await saidOfChange(over([...withoutChat, talk], [chatRetired]))).toEqual([]);
});

it('an entry that takes over what another said that stays is no rename of it', async () => {
  const messages = file('subprocessors/example-messages.yaml', text);
  expect(await saidOfChange([...over(base, [file(chat, other)]), messages])).toEqual([]);
});

it('nor is one that stood already and takes over what another said that goes', async () => {
  expect(await saidOfChange(over(withoutChat, [file(hosting, text), chatRetired]))).toEqual([]);
});

it('the id of what has been retired is not free when its row is gone', async () => {
  const retired = file('retired.yaml', 'retired: []\n');
  const again = file('subprocessors/example-dictation.yaml', other);
  expect(await saidOfChange(over([...base, again], [retired]))).toEqual([
    'retired.yaml error retired-for-good',
    'example-dictation.yaml error retired-for-good',
  ]);
});

it('nor is a former id when nobody says any more that it is one', async () => {
  const renamed = file('subprocessors/example-messages.yaml', `${text}former_id: example-chat\n`);
  const silent = file('subprocessors/example-messages.yaml', text);
  expect(
    await saidOfChangeFrom([...withoutChat, renamed], [...withoutChat, silent, file(chat, other)]),
  ).toEqual(['example-chat.yaml error retired-for-good']);
});

it('is said of such an id in words', async () => {
  const renamed = file('subprocessors/example-messages.yaml', `${text}former_id: example-chat\n`);
  const silent = file('subprocessors/example-messages.yaml', text);
  const { registry: before } = await loadRegistry([...withoutChat, renamed], { root: 'registry' });
  if (before === null) throw new Error('The registry before the change has an error in it.');
  const after = [...withoutChat, silent, file(chat, other)];
  const { findings } = await loadRegistry(after, { root: 'registry', before });
  expect(findings[0]?.message).toBe(
    'The id "example-chat" was used before, for something else. Give this file another name.',
  );
});

it('what is retired and was no entry here is asked about', async () => {
  const retired = file(
    'retired.yaml',
    `${baseText('retired.yaml')}  - id: example-fax\n    service: Example Fax\n`,
  );
  const { registry: before } = await loadRegistry(base, { root: 'registry' });
  if (before === null) throw new Error('The small registry has an error in it.');
  const { findings } = await loadRegistry(over(base, [retired]), { root: 'registry', before });
  expect(findings).toEqual([
    {
      file: 'registry/retired.yaml',
      line: 5,
      column: 9,
      endLine: 5,
      endColumn: 20,
      severity: 'warning',
      rule: 'retired-for-good',
      message:
        '"example-fax" was no entry of this list, and the page will name it among those that have left. Is it known from before this list was kept here?',
    },
  ]);
});

it('an id that is retired twice is one too many', async () => {
  const twice = `${baseText('retired.yaml')}  - id: example-dictation\n    service: Example Dictation\n`;
  const { findings } = await loadRegistry(over(base, [file('retired.yaml', twice)]), { root: 'registry' });
  expect(findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
    '5:9 retired-id "example-dictation" is listed twice. Keep one.',
  ]);
});

it('two names that are written together alike are two', async () => {
  const one = text.replace('Example Chat, Inc.', 'Exam').replace('service: Example Chat', 'service: pleNow');
  const two = text.replace('Example Chat, Inc.', 'Example').replace('service: Example Chat', 'service: Now');
  const files = [file('subprocessors/one.yaml', one), file('subprocessors/two.yaml', two)];
  expect(await saidOfChange([...base, ...files])).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { baseText, entryText, file, loadOverBase, saidOf } from '../load/staged-registry.ts';
import { told } from './told.ts';

describe('fields nobody knows: what to do', () => {
  it.each([
    ['adress', 'Do you mean `address`?'],
    ['former_nam', 'Do you mean `former_names`?'],
    ['Legal name', 'Do you mean `legal_name`?'],
    ['subprocessors_url', 'Use `note:`'],
    ['risk_score', 'keep this in a private place'],
    ['contract_value', 'keep this in a private place'],
  ])('%s', async (field, remedy) => {
    const [message] = await told(entryText(`"${field}": x\n`));
    expect(message).toContain(remedy);
  });

  it('in the policy all fields are named, for there is no note', async () => {
    const { findings } = await loadOverBase([file('registry.yaml', `${baseText('registry.yaml')}xyz: 1\n`)]);
    expect(findings[0]?.message).toContain('The fields are `publisher`');
  });
});

describe('values of another shape: what to do', () => {
  it.each([
    ['service: 1.10', 'Without quotation marks this is read as a number'],
    ['service: yes or no', null],
    ['service: true', 'Without quotation marks this is read as yes or no'],
    ['service: [Example]', 'This is a list, and one value is wanted'],
    ['service:', 'has no value'],
    ['data: voices', 'Put it on a line of its own, with "- " in front.'],
    ['data:\n  voices: all', 'Put "- " in front of its first line'],
    ['aka: Translate', 'Put it on a line of its own, with "- " in front.'],
    ['locations:\n  - kind: hosting', 'does not say enough'],
    ['aka: []', 'is empty'],
    [`service: ${'x'.repeat(201)}`, 'is too long (201 characters)'],
  ])('%s', async (line, remedy) => {
    const isService = line.startsWith('service');
    const text = isService ? entryText().replace('service: Example Translate', line) : entryText(`${line}\n`);
    const messages = await told(text);
    expect(messages).toHaveLength(remedy === null ? 0 : 1);
    if (remedy !== null) expect(messages[0]).toContain(remedy);
  });

  it.each([
    ['contact: privacy@translate.example', 'Write `- email: privacy@translate.example`'],
    ['contact:\n  - privacy@translate.example', 'Write `email: privacy@translate.example`'],
    ['contact:\n  email: privacy@translate.example', 'Put "- " in front of its first line'],
  ])('%s', async (contact, remedy) => {
    const [message] = await told(entryText().replace(/contact:[\s\S]*/, `${contact}\n`));
    expect(message).toContain(remedy);
  });

  it.each(['\u202E', '`', '"', 'ä'])('an address with %j in it is not written out as one', async odd => {
    const [message] = await told(
      entryText().replace(/contact:[\s\S]*/, `contact: 'privacy@${odd}translate.example'\n`),
    );
    expect(message).toContain('This is the text');
    expect(message).not.toContain('email: privacy');
  });

  it.each([
    ['days: "15"', 'Write 15 without quotation marks.'],
    ['days: fifteen', 'Write digits only.'],
    ['days: 1.5', 'This is 1.5.'],
    ['days: 0', 'not 0.'],
  ])('window.%s', async (line, remedy) => {
    const policy = baseText('registry.yaml').replace('days: 15', line);
    const { findings } = await loadOverBase([file('registry.yaml', policy)]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(remedy)]);
  });
});

it('an id that is retired is told to need its service', async () => {
  const { findings } = await loadOverBase([file('retired.yaml', 'retired:\n  - example-fax\n')]);
  expect(findings.map(({ message }) => message)).toEqual([
    '`retired[1]` must be `id: …`, `service: …` and, if known, `ended: …`. This is the text "example-fax".',
  ]);
});

describe('YAML that cannot be read: what to do', () => {
  it.each([
    ['purpose: Note: only calls', 'a colon inside this value'],
    ['purpose: "Only calls', 'A quotation mark opens here'],
    ['purpose: @translate', 'cannot begin with this character'],
    ['purpose: - calls', 'A list begins on the line below'],
    ['aka: Translate\n- Words', 'A list begins on the line below'],
    ['aka:\n  - Translate\n - Words', 'all dashes in one column'],
    ['purpose: [calls', 'A bracket opens here'],
    ['purpose: "C:\\zebra"', 'Use single quotation marks'],
    ['purpose: "Calls" only', 'The value ended before this'],
    ['just some words', 'This line has no colon'],
    [' purpose: calls', 'begins in another column'],
    ['\tpurpose: calls', 'begins with a tab'],
    ['purpose: {{PURPOSE}}', 'text with braces'],
    ['purpose: *calls*', 'put the whole value into quotation marks'],
    ['purpose: !calls', 'put the whole value into quotation marks'],
    ['purpose: &calls', 'put the whole value into quotation marks'],
  ])('%s', async (line, remedy) => {
    const [message] = await told(entryText(`${line}\n`));
    expect(message).toContain(remedy);
  });

  it('a dash in the place of a field is told there, and the line below it is not', async () => {
    const text =
      'service: Example Translate\nwebsite: https://translate.example/\n- https://words.example/\ncategory: x\n';
    expect(await saidOf(text)).toEqual(['3:1 error yaml-syntax']);
  });
});

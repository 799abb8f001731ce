import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleEntry, exampleId, firstCategories } from '../../core/start/example-entry.ts';
import type { Terms } from '../../core/start/policy-text.ts';
import { askedFor } from '../../core/start/policy-text.ts';
import { registryFiles } from '../../core/start/registry-files.ts';
import { docs, golden, load, policy, terms } from './a-list.ts';

const entry = [`subprocessors/${exampleId}.yaml`, JSON.stringify(exampleEntry)] as const;

describe('the policy of a new list', () => {
  test.each([
    ['policy.yaml', { withSchema: true, docs }],
    ['policy-taken-over.yaml', { ...takenOver(), stated: ['legal_name'] as const }],
    ['policy-nothing-known.yaml', { terms: {} }],
  ])('reads as in golden/%s', (name, content) => {
    expect(policy(content)).toBe(golden(name));
  });

  test('is one with which the loader finds nothing wrong, if every term is known', async () => {
    const { registry, findings } = await load([['registry.yaml', policy()], entry]);
    expect(findings).toEqual([]);
    expect(registry?.policy).toMatchObject({
      publisher: { name: 'Example Calls', legal_name: 'Example Calls Ltd' },
      window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
      categories: firstCategories,
    });
  });

  const needed = ['publisher', 'contact', 'objections', 'days', 'timeZone', 'holidays'] as const;
  const open = (name: keyof Terms) => policy({ terms: { ...terms, [name]: undefined } });

  test.each(needed)('is refused as long as nobody has said %s', async name => {
    const { registry, findings } = await load([['registry.yaml', open(name)], entry]);
    expect(registry).toBeNull();
    expect(findings.map(({ severity }) => severity)).toContain('error');
  });

  test.each([
    ['publisher', 'name', 'the company as customers know it'],
    ['legalName', 'legal_name', 'the legal entity that is their processor, as it stands in the contract'],
    ['contact', 'contact', 'a shared mailbox for questions, such as privacy@…'],
    ['objections', 'email', 'a shared mailbox that is read'],
    [
      'effect',
      'effect',
      'what you do while an objection is open, in the words of your contract; needed before anything is announced',
    ],
    ['days', 'days', 'the number of days'],
    ['timeZone', 'time_zone', 'the zone in which a day begins and ends, such as Europe/Berlin'],
    ['holidays', 'holidays', 'whose public holidays count, such as DE or GB-ENG'],
  ] as const)(
    'says at the end of its part what %s would be, and nothing else is missing',
    (name, field, words) => {
      const lines = open(name).split('\n');
      expect(lines.filter(line => line.startsWith('#   '))).toEqual([`#   ${field}: <${words}>`]);
      // Whoever takes the mark and its space away has the field in its part.
      const filled = open(name).replace(`#   ${field}: <${words}>`, `  ${field}: "x"`);
      const { publisher, objections, window } = parse(filled);
      expect({ ...publisher, ...objections, ...window }).toHaveProperty(field, 'x');
    },
  );

  test('says nothing of a website that nobody has named: none is needed', () => {
    expect(open('website')).toBe(policy().replace('  website: https://calls.example/\n', ''));
  });

  test.each([
    [[], 'legal_name, website or contact'],
    [['contact'], 'legal_name or website'],
    [['legal_name', 'contact'], 'website'],
  ] as const)('asks of entries only what each of them states: %j', (stated, missing) => {
    const text = policy({ stated });
    expect(text).toContain(
      `# Only what every entry of the list that was taken over states. Some lack ${missing}.\n`,
    );
    expect(parse(text).require).toEqual({ listed: ['service', 'category', ...stated] });
  });

  test('asks for everything if every entry states it', () => {
    expect(policy({ stated: askedFor })).toBe(policy());
  });
});

describe('the files of a new registry', () => {
  const of = (entries: Parameters<typeof registryFiles>[0]['entries'], withSchema = true) =>
    registryFiles({ terms, categories: firstCategories, entries, withSchema, docs: null });
  const { contact: _, ...withoutContact } = exampleEntry;

  test('are the policy and one file for each entry, with the schemas for editors if they are there', async () => {
    const files = of([{ id: 'example-speech', fields: exampleEntry }]);
    expect([...files.keys()]).toEqual(['registry.yaml', 'subprocessors/example-speech.yaml']);
    expect([...files.values()].map(text => text.split('\n')[0])).toEqual([
      '# yaml-language-server: $schema=../schemas/policy.schema.json',
      '# yaml-language-server: $schema=../../schemas/entry.schema.json',
    ]);
    const bare = of([{ id: 'example-speech', fields: exampleEntry }], false);
    for (const [path, text] of files) expect(text.replace(/^.*\n/, '')).toBe(bare.get(path));
    const { registry, findings } = await load(files);
    expect(findings).toEqual([]);
    expect(registry?.entries).toEqual([
      {
        ...exampleEntry,
        id: 'example-speech',
        website: ['https://speech.example/'],
        relationship: 'subprocessor',
      },
    ]);
  });

  test('ask only for what all entries have', async () => {
    const files = of([
      { id: 'example-speech', fields: exampleEntry },
      { id: 'example-notes', fields: { ...withoutContact, service: 'Example Notes' } },
    ]);
    expect(parse(files.get('registry.yaml') ?? '').require).toEqual({
      listed: ['service', 'category', 'legal_name', 'website'],
    });
    expect((await load(files)).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('ask for everything where there is no entry yet', () => {
    expect(parse(of([]).get('registry.yaml') ?? '')).not.toHaveProperty('require');
  });
});

function takenOver() {
  const known: Terms = {
    ...terms,
    holidays: 'none',
    contact: undefined,
    effect: undefined,
    legalName: undefined,
  };
  return { terms: known, takenOver: { on: '2026-11-23', from: 'list.csv' } };
}

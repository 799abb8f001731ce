import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyJson, historyVersion } from '../../../core/publication/formats/history-json.ts';
import { subprocessorsJson, subprocessorsSchema } from '../../../core/publication/formats/json.ts';
import { idsOf } from '../../../core/publication/ids.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { withoutHidden } from '../../../core/render/escape/one-line.ts';
import entrySchema from '../../../schemas/entry.schema.json' with { type: 'json' };
import { anotherPublication, examplePublication } from '../example.ts';
import { hostilePublication } from '../hostile-publication.ts';

const schema = JSON.parse(subprocessorsSchema()) as AnySchemaObject;

/** The schema as strict as we hold ourselves to: nothing stands in the files that it does not name. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner['type'] === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closed(schema) as AnySchemaObject, 'strict');
const fitsList = ajv.getSchema('strict#');
const fitsHistory = ajv.getSchema('strict#/definitions/history');

const data = (publication: Publication) => JSON.parse(subprocessorsJson(publication));

describe('subprocessors.json', () => {
  test('has the form that its own schema says, and so has the history beside it', () => {
    fitsList?.(data(examplePublication));
    expect(fitsList?.errors).toBeNull();
    fitsHistory?.(JSON.parse(historyJson(examplePublication.history)));
    expect(fitsHistory?.errors).toBeNull();
  });

  test('knows every field of an entry that there is', () => {
    const published = Object.keys(schema['definitions'].entry.properties).sort();
    expect(published).toEqual(Object.keys(entrySchema.properties).sort());
  });

  test('has the version that its schema says, and so has the history', () => {
    expect(schema['properties'].schema_version.const).toBe(data(examplePublication).schema_version);
    expect(schema['definitions'].history.properties.schema_version.const).toBe(historyVersion);
  });

  test('tells what is coming, with the deadline of each group in three forms', () => {
    const [change] = data(examplePublication).coming_changes;
    expect(change).toMatchObject({
      number: 42,
      state: 'open',
      issue_url: 'https://forge.example/calls/subprocessors/issues/42',
      url: 'https://forge.example/calls/subprocessors/issues/42',
      in_the_list_already: [],
      entries: [{ id: 'example-translate', before: null, after: { service: 'Example Translate' } }],
    });
    expect(change.deadlines[1]).toEqual({
      group: 'long-notice',
      label: 'Longer notice',
      authorisation: 'general',
      last_day: '2026-12-24',
      time_zone: 'Europe/Berlin',
      until: '2026-12-24T23:00:00Z',
      words: 'until the end of Thursday 24 December 2026 (24:00 CET, 23:00 UTC)',
      steps: ['announced Mon 23 Nov 2026', 'the time ends with 2026-12-24'],
    });
  });

  test('tells of a change that was what became of it, and what was recorded on the way', () => {
    const [, change] = data(examplePublication).past_changes;
    expect({ ...change, deadlines: change.deadlines.length }).toEqual({
      id: idsOf(examplePublication).change({ id: 'push-0123456789ab' }),
      number: 12,
      url: 'https://forge.example/calls/subprocessors/issues/12',
      issue_url: 'https://forge.example/calls/subprocessors/issues/12',
      title: 'Example Hosting: another company, Example Hosting & Co. KG',
      kind: 'Other company',
      classes: ['entity-change'],
      concerns: 'All customers',
      announced_at: '2026-06-20T10:00:00Z',
      used_from: null,
      deadlines: 1,
      notices: [
        {
          group: null,
          channel: 'issue',
          kind: 'announcement',
          evidence: 'published',
          at: '2026-11-23T09:12:40Z',
        },
        {
          group: 'standard',
          channel: 'email',
          kind: 'announcement',
          evidence: 'handed-over',
          at: '2026-11-23T09:13:10Z',
        },
      ],
      objections: { recorded: 1, open: 1, late: 0 },
      events: [
        { at: '2026-06-20T10:00:00Z', what: 'announced' },
        { at: '2026-06-20T10:05:00Z', what: 'told' },
        { at: '2026-06-26T10:00:00Z', what: 'early' },
        { at: '2026-06-30T10:00:00Z', what: 'in-the-list' },
      ],
      replaces: null,
      replaced_by: null,
      state: 'in-the-list',
      ended_on: '2026-06-30',
      told_on: '2026-06-20',
      window_ended_on: '2026-07-06',
      note: 'In use since 26 June 2026, before the time to object had ended.',
      entries: [
        {
          id: 'example-hosting',
          title: 'Example Hosting: another company, Example Hosting & Co. KG',
          words: ['Legal name: Example Hosting AG → Example Hosting & Co. KG'],
        },
      ],
    });
  });

  test('tells of a change that is coming which of its entries stand in the list too soon, and what differs', () => {
    const [early] = data(anotherPublication).coming_changes;
    expect(early.in_the_list_already).toEqual(['example-mail', 'example-sister']);
    const [, leaving] = data(examplePublication).coming_changes;
    expect(leaving.entries).toEqual([
      {
        id: 'example-chat',
        title: 'example chat is no longer listed as a subprocessor',
        words: ['Last day of use: 2027-03-31', 'Data deleted by: 2027-04-30'],
        before: data(examplePublication).entries.find(({ id }: { id: string }) => id === 'example-chat'),
        after: null,
      },
    ]);
  });

  test('says whose list it is, and in which words it is written', () => {
    const { $schema, publisher, objections_to, site, groups, vocabulary, retired } = data(examplePublication);
    expect($schema).toBe('subprocessors.schema.json');
    expect({ publisher, objections_to, site, vocabulary, retired }).toEqual({
      publisher: {
        name: 'Example Calls',
        legal_name: 'Example Calls Ltd',
        website: 'https://calls.example/',
        contact: 'privacy@calls.example',
      },
      objections_to: 'objections@calls.example',
      site: null,
      vocabulary: {
        data: [
          { id: 'call-audio', label: 'call audio' },
          { id: 'phone-number', label: 'phone number' },
        ],
        data_subjects: [],
        products: [{ id: 'transcripts', label: 'Call transcripts' }],
        regions: [],
        plans: [],
      },
      retired: [
        { id: 'example-fax', service: 'Example Fax', ended: '2026-06-30' },
        { id: 'example-telex', service: 'Example Telex' },
      ],
    });
    expect(groups).toEqual([
      { id: 'standard', label: 'Standard', authorisation: 'general' },
      { id: 'long-notice', label: 'Longer notice', authorisation: 'general' },
      { id: 'prior-approval', label: 'Prior approval', authorisation: 'specific' },
    ]);
    const another = data(anotherPublication);
    expect(another.publisher).toEqual({
      name: 'Example Letters',
      legal_name: null,
      website: null,
      contact: 'privacy+list@letters.example',
    });
    expect([another.vocabulary.data, another.vocabulary.products, another.retired]).toEqual([
      [],
      [{ id: 'inbox', label: 'The inbox' }],
      [],
    ]);
    const { vocabulary: _, ...policy } = anotherPublication.registry.policy;
    const wordless = { ...anotherPublication, registry: { ...anotherPublication.registry, policy } };
    const none = { data: [], data_subjects: [], products: [], regions: [], plans: [] };
    expect(data(wordless).vocabulary).toEqual(none);
  });

  test('leads to the site where its address is known', () => {
    const { policy } = examplePublication.registry;
    const registry = {
      ...examplePublication.registry,
      policy: { ...policy, site: { url: 'https://calls.example/subprocessors' } },
    };
    const published = data({ ...examplePublication, registry });
    expect(published.site).toBe('https://calls.example/subprocessors/');
    expect(published.past_changes[0].url).toBe('https://calls.example/subprocessors/changes/31/');
  });

  test('says since when the list is kept here: by the policy, or else by the records', () => {
    const { registry, records } = examplePublication;
    const policy = { ...registry.policy, taken_over: { on: '2026-01-05', from: 'list.csv' } };
    const begun = { ...records, baseline: '2026-03-01' };
    const takenOver = (publication: Publication) => data(publication).taken_over_on;
    expect(takenOver({ ...examplePublication, registry: { ...registry, policy }, records: begun })).toBe(
      '2026-01-05',
    );
    expect(takenOver({ ...examplePublication, records: begun })).toBe('2026-03-01');
    expect(takenOver({ ...examplePublication, records: { ...records, baseline: null } })).toBeNull();
  });

  test('is the same file when nothing but the order in an entry’s file is another', () => {
    const backwards = examplePublication.registry.entries.map(entry =>
      Object.fromEntries(Object.entries(entry).reverse()),
    ) as unknown as Publication['registry']['entries'];
    const registry = { ...examplePublication.registry, entries: backwards };
    expect(subprocessorsJson({ ...examplePublication, registry })).toBe(
      subprocessorsJson(examplePublication),
    );
  });

  test('a field that nobody knows yet says so, and one that is not stated is not there', () => {
    const chat = data(examplePublication).entries.find(({ id }: { id: string }) => id === 'example-chat');
    expect(chat.legal_name).toEqual({ unknown: 'asked privacy@chat.example on 20 November' });
    expect(chat).not.toHaveProperty('purpose');
  });
});

describe('whatever stands in the registry and in the records', () => {
  test('comes out as it was, without the characters that nobody sees', () => {
    fc.assert(
      fc.property(hostilePublication, publication => {
        const { registry, records } = publication;
        const text = subprocessorsJson(publication);
        expect(withoutHidden(text)).toBe(text);
        const read = JSON.parse(text);
        const seen = (value: unknown) =>
          JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? withoutHidden(one) : one));
        expect(read.entries).toEqual(seen(registry.entries));
        expect(read.publisher.name).toBe(withoutHidden(registry.policy.publisher.name));
        const titles = (changes: readonly { title: string }[]) =>
          changes.map(({ title }) => withoutHidden(title));
        expect(read.coming_changes.map(({ title }: { title: string }) => title)).toEqual(
          titles(records.coming),
        );
        expect(read.past_changes.map(({ title }: { title: string }) => title)).toEqual(titles(records.past));
      }),
      { numRuns: 40 },
    );
  });

  test('the history comes out exactly as it went in', () => {
    fc.assert(
      fc.property(hostilePublication, ({ history }) => {
        const { from, versions } = JSON.parse(historyJson(history));
        expect({ from, versions }).toEqual(JSON.parse(JSON.stringify(history)));
      }),
      { numRuns: 40 },
    );
  });
});

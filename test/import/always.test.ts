import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { entryText } from '../../core/start/entry-text.ts';
import { askedFor, policyText } from '../../core/start/policy-text.ts';
import { yamlText } from '../../core/start/yaml-text.ts';
import { slug } from '../../core/text/slug.ts';
import { readSimple } from '../../core/yaml/simple/read.ts';
import { readWhole } from '../../core/yaml/whole.ts';
import { file } from '../load/staged-registry.ts';
import { anyText } from '../render/hostile-text.ts';
import { imported } from './imported.ts';
import { terms } from './terms.ts';

const headings = [
  ...[
    'Service name',
    'Legal name',
    'Category',
    'Website',
    'Contact',
    'Purpose',
    'Data',
    'Data subjects',
    'Location',
  ],
  ...[
    'Hosting location',
    'Established in',
    'Safeguards',
    'Address',
    'Registration number',
    'Since',
    'Also known as',
  ],
  ...[
    'Former name',
    'Applicable products',
    'Conditions',
    'Privacy policy',
    'DPA',
    'Security',
    'Notes',
    'Colour',
  ],
];

/** What real cells hold, and what nobody should write into one. */
const cell = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Alpha',
      'Alpha Inc.',
      'privacy@alpha.example',
      'a- b@alpha.example OR c@alpha.example',
      'https://alpha.example/ https://alpha.example/{{x}}',
      'Germany, US',
      'NO',
      'null',
      '2024-02-30',
      '1e3',
      '{{NAME}}',
      '<INSERT>',
      'TBC (legal)',
      '{{a;\nb}}',
      'a\n- b: *c\n# d',
      '---\nkey: value',
      'x'.repeat(2500),
      '👩‍💻'.repeat(700),
    ),
  },
);

const table = fc.record({
  heads: fc
    .uniqueArray(fc.constantFrom(...headings), { minLength: 3, maxLength: 12 })
    .map(some => ['Vendor', ...some]),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 6 }),
  odd: anyText,
});

const loneHalves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const asCsv = (rows: readonly (readonly string[])[]) =>
  rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
const asJson = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  JSON.stringify(rows.map(row => Object.fromEntries(row.map((one, at) => [heads[at] ?? `More ${at}`, one]))));

describe('whatever stands in a list', () => {
  test('what is written from it is a registry in which nothing is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async ({ heads, rows, odd }, json) => {
        const all = [...heads, odd];
        const result = json
          ? await imported('list.json', asJson(all, rows).replace(loneHalves, ''))
          : await imported('list.csv', asCsv([all, ...rows]));
        const { entries, categories } = result;
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { id } of entries) expect(id).toMatch(slug);
        if (entries.length === 0) return;
        const stated = askedFor.filter(field => entries.every(({ fields }) => Object.hasOwn(fields, field)));
        const policy = policyText({
          terms,
          categories,
          stated,
          withSchema: true,
          docs: null,
          takenOver: { on: '2026-11-25' },
        });
        const files = [
          file('registry.yaml', policy),
          ...entries.map(({ id, fields }) =>
            file(`subprocessors/${id}.yaml`, entryText(fields, { withSchema: true })),
          ),
        ];
        const { registry, findings } = await loadRegistry(files, { root: 'registry' });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(registry?.entries).toHaveLength(entries.length);
        for (const { fields } of entries) {
          expect(readWhole(entryText(fields, { withSchema: false }))).toEqual({
            value: fields,
            problems: [],
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what is said of it is one line that hides nothing, at a place that is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.md', 'a.html', 'a.csv', 'a.json', 'a.yaml', 'a.txt', 'stdin'),
        anyText,
        anyText,
        async (name, one, two) => {
          const text =
            name === 'a.csv'
              ? `Name,Purpose,${one}\n${one},${two},${two}\n`
              : `${one}\n|Name|Purpose|\n|-|-|\n|${two}|${one}|\n\t${two}`;
          const { findings } = await imported(name, text);
          const lines = text.split(/\r\n|\n|\r/).length;
          for (const { message, line, column } of findings) {
            expect(message).not.toMatch(/[\n\r\u202E\u2066]/);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines + 1);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('any text is read back from YAML as it was written', () => {
  const sane = anyText.map(text => text.replace(loneHalves, '')).filter(text => text !== '');
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(sane, fc.array(sane, { minLength: 1 }))),
      value => {
        if (Object.keys(value).length === 0) return;
        const text = yamlText({ ...value });
        expect(readWhole(text)).toEqual({ value: { ...value }, problems: [] });
        expect(readSimple(text) ?? value).toEqual({ ...value });
      },
    ),
    { examples: [[{ a: [' \n', '|'] }], [{ a: '\r\n \nb' }], [{ a: 'b\r\n \nc' }]], numRuns: 1000 },
  );
});

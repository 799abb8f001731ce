import assert from 'node:assert/strict';
import { loadRegistry } from '../../core/load.ts';
import { hidden } from '../../core/text/hidden.ts';
import { base, baseText, file, over } from '../../test/load/staged-registry.ts';
import { between, bytesOf, type Target } from '../target.ts';

/** Where the texts of an input go, in their order; one that is not given leaves the file as it is. */
const paths = [
  'subprocessors/example-speech.yaml',
  'registry.yaml',
  'retired.yaml',
  'subprocessors/more.yaml',
];
const small = new Set(Object.getOwnPropertyNames(Object.prototype));

export const target: Target = {
  name: 'loader',
  promise:
    'A registry of any bytes is read without a throw; every finding points into its file and is fit to be read; there is a registry exactly if there is no error.',
  words: [
    ...[
      'service: ',
      'legal_name: ',
      'category: ',
      'website: ',
      'contact:\n  - email: ',
      'purpose: ',
      'data: [',
      '\n',
      '\n  ',
    ],
    ...[
      'locations:\n  - {country: ',
      'kind: hosting',
      'transfer: {mechanism: ',
      'used_from: ',
      '2027-02-30',
      '2027-01-04',
    ],
    ...[
      'unknown: ',
      'replaces: ',
      'former_id: ',
      'review: {next: ',
      'aka: ',
      'applies_to: {products: [',
      'logo: logo.svg',
    ],
    ...[
      'window: {days: ',
      'holidays: ',
      'time_zone: ',
      'groups:\n  - {id: ',
      'channels:\n  - {id: ',
      'retired:\n  - {id: ',
    ],
    ...[
      '__proto__: ',
      'constructor: ',
      'TBC',
      '{{NAME}}',
      'https://',
      'javascript:',
      'a@b.example',
      'null',
      '~',
      '1e3',
      '- ',
    ],
    ...['&a ', '*a', '|\n  ', '"', "'", ': ', '\t', '\u202E', '\uFEFF', '\uDC80', '\uDCC0\uDCAF', between],
  ],
  seeds: [
    ...paths.slice(0, 3).map(baseText),
    `${baseText('subprocessors/example-speech.yaml')}${between}${baseText('registry.yaml')}`,
  ],
  async check(input) {
    const staged = input.split(between).slice(0, paths.length);
    const files = over(
      base,
      staged.map((text, index) => file(paths[index] ?? '', bytesOf(text))),
    );
    const { registry, findings, entries } = await loadRegistry(files, {
      root: 'registry',
      today: '2026-11-23',
    });
    assert.equal(
      registry === null,
      findings.some(({ severity }) => severity === 'error'),
    );
    if (registry !== null) assert.equal(registry.entries.length, entries);
    for (const { file: name, message, line, column, endLine, endColumn } of findings) {
      const source = files.find(({ path }) => `registry/${path}` === name)?.bytes ?? new Uint8Array();
      const lines = new TextDecoder().decode(source).split('\n');
      const where = `${name}:${line}:${column} to ${endLine}:${endColumn}`;
      assert.ok(
        line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)),
        where,
      );
      assert.ok(endLine <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1, where);
      assert.ok(endColumn <= (lines[endLine - 1]?.length ?? 0) + 1, where);
      assert.doesNotMatch(message, hidden());
      assert.match(message, /^\S[^\r\n\t]*\S$/);
      assert.ok(message.length < 700, message);
    }
    for (const name of Object.getOwnPropertyNames(Object.prototype)) assert.ok(small.has(name), name);
  },
};

import assert from 'node:assert/strict';
import { formats } from '../../core/import/format.ts';
import { importList } from '../../core/import/import-list.ts';
import { loadRegistry } from '../../core/load.ts';
import { entryText } from '../../core/start/entry-text.ts';
import { askedFor, policyText } from '../../core/start/policy-text.ts';
import { hidden } from '../../core/text/hidden.ts';
import { slug } from '../../core/text/slug.ts';
import { readWhole } from '../../core/yaml/whole.ts';
import { terms } from '../../test/import/terms.ts';
import { file } from '../../test/load/staged-registry.ts';
import { between, bytesOf, type Target } from '../target.ts';

const row = ['Alpha', 'Alpha Inc.', 'a@alpha.example', 'https://alpha.example/', 'Germany', 'Sends mail'];
const heads = ['Service', 'Legal name', 'Contact', 'Website', 'Hosting location', 'Purpose'];

export const target: Target = {
  name: 'importer',
  promise:
    'A list of any bytes, in any format, is read without a throw; findings stand inside of it; nothing stands in an entry that does not stand in the list; and what is written loads without an error.',
  words: [
    ...heads,
    ...row,
    ...[
      'TBC',
      'N/A',
      'DE',
      'US, Germany',
      'b@beta.example OR c@beta.example',
      'https://beta.example/{{x}}',
      '2024-02-30',
      '<INSERT>',
    ],
    ...[
      '\n',
      '\t',
      ',',
      ';',
      '|',
      '"',
      '""',
      '| - | - |',
      '| ',
      ' |\n| ',
      '# ',
      '- ',
      '* **',
      '**',
      ': ',
      '[a](https://a.example/)',
    ],
    ...[
      '<table>',
      '<tr><td>',
      '</td><td>',
      '</td></tr>',
      '</table>',
      '<td rowspan=3>',
      '<td colspan=99>',
      '<th>',
      '<br>',
      '<ul><li>',
      '</li>',
    ],
    ...[
      '<script>',
      '<!--',
      '&amp;',
      '&nbsp;',
      '[{"Name":"',
      '","Purpose":"',
      '"}]',
      '{',
      '}',
      '[',
      ']',
      ',\n',
      'null',
      '__proto__',
      'constructor',
    ],
    ...[
      'toString',
      '{"__proto__":{"a":1}}',
      '- name: ',
      '  purpose: ',
      '&a ',
      '*a',
      '\u202E',
      '\uFFFD',
      '\uFEFF',
      '\uDCFF',
      '%PDF',
      between,
    ],
  ],
  seeds: [
    `csv${between}${heads.join(',')}\n${row.join(',')}\n`,
    `tsv${between}${heads.join('\t')}\n${row.join('\t')}\n`,
    `markdown${between}## Mail\n\n| ${heads.join(' | ')} |\n|${' - |'.repeat(heads.length)}\n| ${row.join(' | ')} |\n`,
    `html${between}<h2>Mail</h2><table><tr><th>${heads.join('<th>')}</tr><tr><td>${row.join('<td>')}</tr></table>`,
    `json${between}${JSON.stringify([Object.fromEntries(heads.map((head, at) => [head, row[at]]))])}`,
    `yaml${between}- ${heads.map((head, at) => `${head}: ${row[at]}`).join('\n  ')}\n`,
    `text${between}${heads.join('\t')}\n${row.join('\t')}\n`,
    `text${between}- **Alpha**: sends mail, Germany\n- **Beta**: keeps files, US\n`,
  ],
  async check(input) {
    const [name = '', ...rest] = input.split(between);
    const format = formats.find(known => known === name) ?? 'csv';
    const bytes = bytesOf(rest.join('\n'));
    const { entries, categories, findings } = await importList(bytes, { file: `list.${name}`, format });
    const text = new TextDecoder().decode(bytes);
    const lines = text.split(/\r\n|\n|\r/).length;
    for (const { line, column, message } of findings) {
      assert.ok(line >= 1 && line <= lines + 1 && column >= 1, `${line}:${column} of ${lines} lines`);
      assert.doesNotMatch(message, /[\r\n]/);
      assert.doesNotMatch(message, hidden());
    }
    assert.deepEqual(Object.keys(Object.prototype), []);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    if (entries.length === 0) return;
    const stated = askedFor.filter(field => entries.every(({ fields }) => Object.hasOwn(fields, field)));
    const policy = policyText({ terms, categories, stated, withSchema: true, docs: null });
    const files = entries.map(({ id, fields }) =>
      file(`subprocessors/${id}.yaml`, entryText(fields, { withSchema: true })),
    );
    const loaded = await loadRegistry([file('registry.yaml', policy), ...files], { root: 'registry' });
    assert.deepEqual(
      loaded.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(loaded.registry?.entries.length, entries.length);
    const letters = lettersIn(text);
    for (const { id, fields } of entries) {
      assert.match(id, slug);
      assert.deepEqual(readWhole(entryText(fields, { withSchema: false })), { value: fields, problems: [] });
      const names = [fields.service, fields.legal_name].filter(value => typeof value === 'string');
      const guessed = names.filter(value => !isFrom(value, letters));
      if (format !== 'html' && format !== 'markdown') assert.deepEqual(guessed, []);
      for (const { email } of fields.contact ?? [])
        if (email !== undefined && format !== 'html' && format !== 'markdown')
          assert.ok(isFrom(email, letters), email);
    }
  },
};

/** Letters and digits alone, so that quotation marks, escapes and white space play no part. */
function lettersIn(text: string): string {
  return unescaped(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isFrom(value: string, letters: string): boolean {
  return letters.includes(lettersIn(value.replace(/…$/, '')));
}

function unescaped(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

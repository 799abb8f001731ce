import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../core/rules/broken-email.ts';
import { baseText, entryText, file, loadOverBase } from '../load/staged-registry.ts';
import { told } from './told.ts';

describe('a file that is no entry', () => {
  it.each([
    [
      '- service: Example Translate\n',
      'The file is a list. Write one field to a line, `field: value`, as in docs/entry.md.',
    ],
    ['', 'The file is empty. Fill it in, or delete it.'],
    ['~\n', 'The file is empty. Fill it in, or delete it.'],
    [
      'Example Translate\n',
      'The file is only the text "Example Translate". Write one field to a line, `field: value`, as in docs/entry.md.',
    ],
    [
      '%YAML 1.2\n---\nservice: Example Translate\n',
      'A line that begins with % changes how the file is read. Take "%YAML 1.2" away.',
    ],
  ])('%j', async (text, message) => {
    expect(await told(text)).toEqual([message]);
  });
});

describe('what is hidden', () => {
  it('by an escape is found beside letters behind which something could be', async () => {
    const messages = await told(entryText('purpose: "Texte \\u202E traduit"\naddress: 東京\n'));
    expect(messages).toEqual([
      expect.stringContaining('There is a character here that cannot be seen (U+202E).'),
    ]);
  });
});

describe('an address', () => {
  it('has at most 254 characters', () => {
    const label = 'b'.repeat(60);
    const local = 'a'.repeat(64);
    expect(isMailAddress(`${local}@${label}.${label}.${label}.bbbbbb`)).toBe(true);
    expect(isMailAddress(`${local}@${label}.${label}.${label}.bbbbbbb`)).toBe(false);
  });
});

const under = async (policy: string, entry: string, path = 'example-translate') => {
  const { findings } = await loadOverBase([
    file('registry.yaml', policy),
    file(`subprocessors/${path}.yaml`, entry),
  ]);
  return findings
    .filter(one => one.file.endsWith(`${path}.yaml`) || one.file.endsWith('registry.yaml'))
    .map(({ message }) => message);
};

it('what the schema asks of every entry is not asked for twice', async () => {
  const policy = `${baseText('registry.yaml')}require:\n  listed: [service, category]\n`;
  const text = entryText().replace(/^(?:service|category): .*\n/gm, '');
  expect(await under(policy, text)).toEqual([
    expect.stringContaining('`service` is missing'),
    expect.stringContaining('`category` is missing'),
  ]);
});

it('a place without a country or an area is not said to lie outside, too', async () => {
  expect(await told(entryText('locations:\n  - kind: hosting\n    region: Paris\n'))).toEqual([
    'This place names no country. Add `country: DE`, or `area: EEA` where no country can be named.',
  ]);
});

it('an area outside the home area is named as it is written', async () => {
  const policy = baseText('registry.yaml').replace('home_area: EEA', 'home_area: CH');
  const said = await under(policy, entryText('locations:\n  - area: EEA\n    kind: hosting\n'));
  expect(said).toEqual([expect.stringMatching(/^EEA lies outside the home area \(CH\),/)]);
});

it('a group that agrees to each company by itself need not be written to', async () => {
  const policy = baseText('registry.yaml')
    .replace('id: long-notice\n    days: 30', 'id: long-notice\n    authorisation: specific')
    .replace('required: true', 'required: true\n    group: standard');
  expect(await under(policy, entryText())).toEqual([]);
});

it('a logo in place of the one that is named is not that one', async () => {
  const policy = baseText('registry.yaml').replace(
    'home_area: EEA\n',
    'home_area: EEA\nsite:\n  logo: logo.png\n',
  );
  const { findings } = await loadOverBase([file('registry.yaml', policy), file('logo.svg', '<svg/>')]);
  expect(findings.map(({ file, message }) => `${file} ${message.slice(0, 40)}`)).toEqual([
    'registry/logo.svg The policy does not name logo.svg. Add `',
    'registry/registry.yaml There is no logo.png beside registry.yam',
  ]);
});

it.each([
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n  <script/></svg>', [2, 11, 2, 12]],
  ['logo.png', 'no picture', [1, 1, 1, 1]],
])('of %s the place is told, if it is known', async (name, text, place) => {
  const policy = baseText('registry.yaml').replace(
    'home_area: EEA\n',
    `home_area: EEA\nsite:\n  logo: ${name}\n`,
  );
  const { findings } = await loadOverBase([file('registry.yaml', policy), file(name, text)]);
  expect(findings.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([
    place,
  ]);
});

import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

async function read(file: string, text: string) {
  const { entries, findings } = await imported(file, text);
  return {
    fields: entries.map(({ fields: { category, ...fields } }) =>
      category === 'subprocessors' ? fields : { ...fields, category },
    ),
    told: findings
      .filter(({ rule }) => rule !== 'import/default-category')
      .map(({ line, message }) => `${line} ${message}`),
  };
}
const csv = (...rows: readonly string[]) => read('list.csv', `${rows.join('\n')}\n`);
const web = 'https://a.example';
const x = (length: number) => 'x'.repeat(length);
const same = (line = 3) =>
  `${line} "Alpha" stands on line 2 already, and nothing here contradicts it. Both rows are one entry.`;
const differs = (...fields: readonly string[]) =>
  `3 "Alpha" stands on line 2 already, and differs in ${fields.join(', ')}. Both rows are one entry now. If they are two services, give each its own name in the source and import again.`;

describe('two rows of one company and service', () => {
  test.each([
    ['Address', 'Street 1', 'Street 1', { address: 'Street 1' }, same()],
    ['Address', 'Street 1', '', { address: 'Street 1' }, same()],
    ['Address', '', 'Street 1', { address: 'Street 1' }, same()],
    [
      'Address',
      'Street 1',
      'Street 2',
      { address: 'Street 1', note: 'address: Street 2' },
      differs('address'),
    ],
    ['Purpose', 'a', 'b', { purpose: 'a; b' }, differs('purpose')],
    ['Purpose', x(498), x(500), { purpose: `${x(498)}; ${x(500)}` }, differs('purpose')],
    ['Purpose', x(499), x(500), { purpose: x(499), note: `purpose: ${x(500)}` }, differs('purpose')],
    ['Data', 'a;b', 'a;b', { data: ['a', 'b'] }, same()],
    ['Data', 'a;b', 'b', { data: ['a', 'b'] }, same()],
    ['Data', 'a', 'a;b', { data: ['a', 'b'] }, same()],
    ['Data', 'a', '', { data: ['a'] }, same()],
    ['Data', '', 'a', { data: ['a'] }, same()],
    ['Data', 'a;b', 'b;c', { data: ['a', 'b', 'c'] }, differs('data')],
    ['Notes', 'a', 'b', { note: 'a;\nb' }, same()],
    ['Category', 'A', 'A', { category: 'a' }, same()],
    ['Category', 'A', 'B', { category: 'a', note: 'Category: B' }, differs('category')],
    ['Category', 'A', '', { category: 'a' }, same()],
    ['Category', '', 'B', { category: 'b' }, same()],
    ['Legal name', 'Alpha Inc', '"Alpha, Inc."', { legal_name: 'Alpha Inc' }, same()],
    ['Legal name', '', 'Alpha Inc', { legal_name: 'Alpha Inc' }, same()],
    ['Legal name', 'Alpha Inc', '', { legal_name: 'Alpha Inc' }, same()],
  ])('are one entry that says all of it: %s %j and %j', async (heading, first, second, fields, message) => {
    expect(await csv(`Name,${heading},Website`, `Alpha,${first},${web}`, `Alpha,${second},${web}`)).toEqual({
      fields: [{ service: 'Alpha', website: web, ...fields }],
      told: [message],
    });
  });

  test('are told all that differs', async () => {
    expect((await csv('Name,Purpose,Address,Data', 'Alpha,a,b,c', 'Alpha,d,e,f')).told).toEqual([
      differs('purpose', 'address', 'data'),
    ]);
  });

  test('are two entries if both have legal names, and these are not the same', async () => {
    expect((await csv('Name,Legal name', 'Alpha,A Inc', 'Alpha,A GmbH', 'Alpha,')).fields).toEqual([
      { service: 'Alpha', legal_name: 'A Inc' },
      { service: 'Alpha', legal_name: 'A GmbH' },
    ]);
    expect((await csv('Name,Legal name', 'Alpha,!!!', 'Alpha,***')).fields).toHaveLength(2);
  });
});

test('entries stand in the order of the source', async () => {
  const names = async (file: string, text: string) =>
    (await read(file, text)).fields.map(({ service, legal_name }) => [service, legal_name].join(' '));
  expect(await names('list.csv', 'Name,Legal name\nAlpha,A\nBeta,B\nAlpha,C\nBeta,D\n')).toEqual([
    'Alpha A',
    'Beta B',
    'Alpha C',
    'Beta D',
  ]);
  const json = [
    ['Alpha', 'A'],
    ['Beta', 'B'],
    ['Alpha', 'C'],
  ].map(([name, legal]) => ({ name, 'legal name': legal }));
  expect(await names('list.json', JSON.stringify(json))).toEqual(['Alpha A', 'Beta B', 'Alpha C']);
});

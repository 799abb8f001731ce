import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

/** What a list of one company comes to: its fields, without those that are the same each time. */
async function alpha(heads: string, row: string): Promise<Record<string, unknown>> {
  const { entries } = await imported('list.csv', `${heads}\n${row}\n`);
  const { service: _name, category: _default, ...rest } = entries[0]?.fields ?? {};
  return rest;
}

const numbered = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n));

describe('several columns of one field', () => {
  test.each([
    [
      'places of each kind',
      'Name,Hosting location,Support location,Remote access',
      'Alpha,"Germany, US",Ireland,US',
      {
        locations: [
          { country: 'DE', kind: 'hosting' },
          { country: 'US', kind: 'hosting' },
          { country: 'IE', kind: 'support' },
          { country: 'US', kind: 'remote-access' },
        ],
      },
    ],
    ['other names', 'Name,Also known as,Alias', 'Alpha,A;B,B;C', { aka: ['A', 'B', 'C'] }],
    ['former names', 'Name,Former name,Formerly', 'Alpha,A,B', { former_names: ['A', 'B'] }],
    [
      'websites',
      'Name,Website,URL',
      'Alpha,https://a.example,https://b.example',
      { website: ['https://a.example', 'https://b.example'] },
    ],
    [
      'contacts',
      'Name,Contact,DPO',
      'Alpha,a@a.example,b@a.example',
      { contact: [{ email: 'a@a.example' }, { email: 'b@a.example' }] },
    ],
    [
      'products and a condition',
      'Name,Applicable products,Conditions',
      'Alpha,Calls; Chat,opt-in',
      { applies_to: { products: ['Calls', 'Chat'], condition: 'opt-in' } },
    ],
    [
      'two conditions: the second is in the note',
      'Name,Applicable products,Conditions',
      'Alpha,"Calls, Chat",opt-in',
      { applies_to: { condition: 'Calls, Chat' }, note: 'Conditions: opt-in' },
    ],
    [
      'one condition twice',
      'Name,Applicable products,Conditions',
      'Alpha,"Calls, Chat","Calls, Chat"',
      { applies_to: { condition: 'Calls, Chat' } },
    ],
  ])('keep what each says: %s', async (_what, heads, row, fields) => {
    expect(await alpha(heads, row)).toEqual(fields);
  });
});

describe('more than an entry may have', () => {
  const websites = numbered(21, n => `https://w${n}.example`);
  const mailboxes = numbered(22, n => `m${n}@alpha.example`);
  const names = numbered(51, n => `A${n}`);
  const terms = numbered(101, n => `t${n}`);
  test.each([
    ['Website', websites.join(' '), { website: websites.slice(0, 20), note: 'website: https://w20.example' }],
    [
      'Contact',
      mailboxes.join(' '),
      {
        contact: mailboxes.slice(0, 20).map(email => ({ email })),
        note: 'contact: m20@alpha.example; m21@alpha.example',
      },
    ],
    [
      'Contact',
      websites.join(';'),
      {
        contact: websites.slice(0, 20).map(url => ({ url, label: 'Contact' })),
        note: 'contact: https://w20.example Contact',
      },
    ],
    ['Also known as', names.join(';'), { aka: names.slice(0, 50), note: 'aka: A50' }],
    ['Data', terms.join(';'), { data: terms.slice(0, 100), note: 'data: t100' }],
  ])('goes into the note, and is told: %s', async (heading, cell, fields) => {
    expect(await alpha(`Name,${heading}`, `Alpha,${cell}`)).toEqual(fields);
    const result = await imported('list.csv', `Name,${heading}\nAlpha,${cell}\n`);
    const most = Object.values(fields).find(one => Array.isArray(one))?.length;
    expect(result.findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toContain(
      `2:7 This makes ${cell.split(/[ ;,]+/).length} items of ${Object.keys(fields)[0]}; an entry may have ${most}. The others went into the note.`,
    );
  });

  test('counts over all columns and rows', async () => {
    const half = (from: number) => websites.slice(from, from + 11).join(' ');
    expect(await alpha('Name,Website,URL', `Alpha,${half(0)},${half(10)}`)).toEqual({
      website: websites.slice(0, 20),
      note: 'website: https://w20.example',
    });
    expect(await alpha('Name,Website', `Alpha,${half(0)}\nAlpha,${half(10)}`)).toEqual({
      website: websites.slice(0, 20),
      note: 'website: https://w20.example',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { columnFields, knownHeading, usualHeadings } from '../../core/import/headings.ts';
import { byId, imported, said } from './imported.ts';

const csv = (head: string, ...rows: readonly string[]) => imported('list.csv', [head, ...rows].join('\n'));
const fields = async (head: string, row: string, ...maps: readonly string[]) => {
  const { entries } = await imported('list.csv', `${head}\n${row}\n`, {}, ...maps);
  const { category: _default, ...rest } = entries[0]?.fields ?? {};
  return rest;
};

describe('the headings of columns', () => {
  test('are read whatever their case, hyphens and brackets', () => {
    for (const heading of ['Sub-processor', 'SUB PROCESSORS', 'Subprocessor (entity)', 'sub‑processor:']) {
      expect(knownHeading(heading)).toBe('company');
    }
    expect(knownHeading('Verarbeitungszweck')).toBe('purpose');
    expect(knownHeading('Favourite colour')).toBeNull();
  });

  test('stand for one field each, and every field has some', () => {
    const owners = new Map<string, Set<string>>();
    for (const field of columnFields) {
      const headings = usualHeadings[field].flatMap(line => line.split(', '));
      expect(headings.length).toBeGreaterThan(0);
      for (const heading of headings) {
        expect([heading, knownHeading(heading)]).toEqual([heading, field]);
        owners.set(heading, (owners.get(heading) ?? new Set()).add(field));
      }
    }
    expect([...owners].filter(([, { size }]) => size > 1)).toEqual([]);
  });
});

describe('names', () => {
  test('of a brand are never a legal name; those with a legal form beside a service are', async () => {
    expect(await fields('Vendor,Product', 'Alpha Inc.,Mailer')).toEqual({
      service: 'Mailer',
      legal_name: 'Alpha Inc.',
    });
    expect(await fields('Vendor,Product', 'Alpha,Mailer')).toEqual({
      service: 'Mailer',
      note: 'Company: Alpha',
    });
    expect(await fields('Vendor,Purpose', 'Alpha Inc.,Mail')).toEqual({
      service: 'Alpha Inc.',
      purpose: 'Mail',
    });
    expect(await fields('Legal entity,Purpose', 'Alpha Inc.,Mail')).toEqual({
      service: 'Alpha Inc.',
      legal_name: 'Alpha Inc.',
      purpose: 'Mail',
    });
  });

  test('of a service beside companies are what they do, unless it is said otherwise', async () => {
    expect(await fields('Vendor,Service', 'Alpha,Mail delivery')).toEqual({
      service: 'Alpha',
      purpose: 'Mail delivery',
    });
    expect(await fields('Vendor,Service', 'Alpha,Mailer', 'Service=service')).toEqual({
      service: 'Mailer',
      note: 'Company: Alpha',
    });
  });

  test('that are none leave their row out', async () => {
    const result = await csv(
      'Name,Purpose',
      'www.alpha.example,x',
      'privacy@beta.example,x',
      '---,x',
      'N/A,x',
      'Convert.com,x',
      '1&1,x',
    );
    expect(result.entries.map(({ id }) => id)).toEqual(['convert-com', '1-1']);
    expect(said(result).filter(one => /name/.test(one))).toEqual([
      '2:1 name-is-no-company',
      '3:1 name-is-no-company',
      '4:1 row-without-name',
      '5:1 row-without-name',
    ]);
  });
});

describe('places', () => {
  test('go into the note where nothing says what happens there', async () => {
    expect(await fields('Name,Location', 'Alpha,"Germany, US"')).toEqual({
      service: 'Alpha',
      note: 'Location: Germany, US',
    });
  });

  test('are read where it is said, if they are nothing but names', async () => {
    const places = async (text: string) =>
      (await fields('Name,Location', `Alpha,"${text}"`, 'Location=locations.hosting')) as {
        locations?: object[];
      };
    expect((await places('United States, European Economic Area')).locations).toEqual([
      { country: 'US', kind: 'hosting' },
      { area: 'EEA', kind: 'hosting' },
    ]);
    expect((await places('EU, US and the Netherlands')).locations).toEqual([
      { area: 'EU', kind: 'hosting' },
      { country: 'US', kind: 'hosting' },
      { country: 'NL', kind: 'hosting' },
    ]);
    expect(await places('Worldwide')).toMatchObject({ locations: [{ area: 'worldwide', kind: 'hosting' }] });
    expect(await places('Europen Economic Area')).toEqual({
      service: 'Alpha',
      note: 'Location: Europen Economic Area',
    });
    expect(await places('US (Virginia)')).toEqual({ service: 'Alpha', note: 'Location: US (Virginia)' });
    expect(await fields('Name,Country of incorporation', 'Alpha,Ireland')).toEqual({
      service: 'Alpha',
      established_in: 'IE',
    });
  });
});

describe('lists inside a cell', () => {
  test('are parted where that is plain, and not at commas', async () => {
    expect(await fields('Name,Data', 'Alpha,name; phone number')).toMatchObject({
      data: ['name', 'phone number'],
    });
    expect(await fields('Name,Data', 'Alpha,"name, phone number"')).toMatchObject({
      data: ['name, phone number'],
    });
    expect(await fields('Name,Applicable products', 'Alpha,"Calls, Chat"')).toMatchObject({
      applies_to: { condition: 'Calls, Chat' },
    });
    expect(await fields('Name,Applicable products', 'Alpha,Calls; Chat')).toMatchObject({
      applies_to: { products: ['Calls', 'Chat'] },
    });
  });

  test('of ten websites have all ten', async () => {
    const links = Array.from({ length: 10 }, (_, n) => `https://w${n}.alpha.example/`);
    expect(await fields('Name,Website', `Alpha,${links.join(' ')}`)).toEqual({
      service: 'Alpha',
      website: links,
    });
  });
});

test('a ground for transfers is taken if it is exactly one that is known', async () => {
  const transfer = async (text: string) => fields('Name,Safeguards', `Alpha,"${text}"`);
  expect(await transfer('SCCs')).toEqual({
    service: 'Alpha',
    transfer: { mechanism: 'standard-contractual-clauses' },
  });
  expect(await transfer('EU-US Data Privacy Framework')).toMatchObject({
    transfer: { mechanism: 'data-privacy-framework' },
  });
  expect(await transfer('SCCs, DPF')).toEqual({ service: 'Alpha', note: 'Safeguards: SCCs, DPF' });
});

describe('rows that name one company', () => {
  test('and one service are one entry; what differs is said, and nothing is lost', async () => {
    const result = await csv(
      'Name,Legal name,Purpose,Website,Address',
      'Alpha,Alpha Inc,Hosting,https://alpha.example,Street 1',
      'ALPHA,"Alpha, Inc.",Backups,https://two.example,Street 2',
    );
    expect(byId(result)).toEqual({
      alpha: {
        service: 'Alpha',
        legal_name: 'Alpha Inc',
        category: 'subprocessors',
        website: ['https://alpha.example', 'https://two.example'],
        purpose: 'Hosting; Backups',
        address: 'Street 1',
        note: 'address: Street 2',
      },
    });
    expect(said(result)).toEqual(['2:1 default-category', '3:1 merged-rows']);
  });

  test('are two entries with ids of their own where the legal names differ, whatever their order', async () => {
    const rows = ['Alpha,Alpha Ireland Ltd', 'Alpha,Alpha LLC'];
    const ids = ['alpha-alpha-ireland-ltd', 'alpha-alpha-llc'];
    expect(Object.keys(byId(await csv('Service name,Legal name', ...rows)))).toEqual(ids);
    expect(Object.keys(byId(await csv('Service name,Legal name', ...rows.reverse())))).toEqual(ids.reverse());
  });
});

test('ids are file names on every system, and none is used twice', async () => {
  const { entries } = await csv(
    'Name,Legal name',
    'con,',
    'Ünï & Cø™,',
    'Über,Ü AG',
    '株式会社,A KK',
    '有限会社,B KK',
    `${'very long '.repeat(15)},Long Ltd`,
    'a b,A Ltd',
    'a-b!,B Ltd',
  );
  const ids = entries.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['con-service', 'uni-co', 'uber']);
  expect(new Set(ids).size).toBe(8);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

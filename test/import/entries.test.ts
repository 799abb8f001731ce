import { describe, expect, test } from 'vitest';
import type { doubts } from '../../core/import/doubts.ts';
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

/** For each thing an import can say, a source that makes it say it. */
const staged: Readonly<
  Record<keyof typeof doubts, readonly [file: string, text: string, ...maps: string[]]>
> = {
  'empty-source': ['a.csv', ''],
  'not-text': ['a.csv', '%PDF'],
  'too-large': ['a.csv', 'a'.repeat(33 * 1024 * 1024)],
  syntax: ['a.json', '{'],
  'no-list': ['a.md', 'We use Alpha.'],
  'no-name-column': ['a.csv', 'Plan,Cost\nA,1'],
  'row-without-name': ['a.csv', 'Name,Purpose\n,Mail'],
  'garbled-row': ['a.csv', 'Name,Legal name,Contact,Website\nx,Inc,or,mapo'],
  'name-is-no-company': ['a.csv', 'Name,Purpose\nwww.x.example,Mail'],
  'row-as-heading': ['a.md', '|Name|Purpose|\n|-|-|\n|**Tools**||\n|Alpha|Mail|\n'],
  'name-only': ['a.csv', 'Name,Purpose\nTools,\nAlpha,Mail'],
  'same-row': ['a.csv', 'Name,Purpose\nAlpha,Mail\nAlpha,Mail'],
  'merged-rows': ['a.csv', 'Name,Purpose\nAlpha,Mail\nAlpha,Chat'],
  'list-not-read': ['a.md', '# Vendors\n\n|Name|\n|-|\n|Alpha|\n\n* Beta Ltd\n'],
  'table-not-read': ['a.md', '|Name|\n|-|\n|Alpha|\n\nx\n\n|Plan|\n|-|\n|Pro|\n'],
  'struck-out': ['a.md', '|Name|\n|-|\n|~~Alpha~~|\n'],
  'space-in-address': ['a.csv', 'Name,Contact\nAlpha,a- b@alpha.example'],
  'several-mailboxes': ['a.csv', 'Name,Contact\nAlpha,a@alpha.example OR b@alpha.example'],
  'contact-without-address': ['a.csv', 'Name,Contact\nAlpha,Alpha Contact'],
  'other-company-mailbox': ['a.csv', 'Name,Contact,Website\nAlpha,a@beta.example,https://alpha.example'],
  'broken-address': ['a.csv', 'Name,Contact\nAlpha,a@alpha'],
  'link-without-https': ['a.csv', 'Name,Website\nAlpha,alpha.example'],
  'several-websites': ['a.csv', 'Name,Website\nAlpha,https://a.example https://b.example'],
  'cut-name': ['a.csv', 'Name,Legal name\nAlpha,"Alpha Holdings,"'],
  'bare-legal-form': ['a.csv', 'Name,Legal name\nAlpha,Inc.'],
  'several-lines': ['a.csv', 'Name,Purpose\n"Alpha\nAlpha Inc",Mail'],
  'hidden-character': ['a.csv', 'Name,Purpose\nAl\u200Bpha,Mail'],
  'lost-letter': ['a.csv', 'Name,Purpose\nAl\uFFFDpha,Mail'],
  'not-stated': ['a.csv', 'Name,Purpose\nAlpha,N/A'],
  footnote: ['a.csv', 'Name,Purpose\nAlpha*,Mail'],
  'too-long': ['a.csv', `Name,Purpose\nAlpha,${'x'.repeat(1001)}`],
  'place-kind-unknown': ['a.csv', 'Name,Location\nAlpha,DE'],
  'place-unread': ['a.csv', 'Name,Hosting location\nAlpha,Mars'],
  'unsplit-terms': ['a.csv', 'Name,Data\nAlpha,"a, b"'],
  'date-unread': ['a.csv', 'Name,Since\nAlpha,1/2/2024'],
  'transfer-unread': ['a.csv', 'Name,Safeguards\nAlpha,some'],
  'name-for-both': ['a.csv', 'Legal name,Purpose\nAlpha Inc,Mail'],
  'company-beside-service': ['a.csv', 'Vendor,Product\nAlpha,Mailer'],
  'service-as-purpose': ['a.csv', 'Vendor,Service\nAlpha,Mail'],
  'unknown-column': ['a.csv', 'Name,Purpose,Colour\nAlpha,Mail,red'],
  'second-column': ['a.csv', 'Name,Purpose,Description\nAlpha,Mail,More'],
  'too-many-cells': ['a.csv', 'Name,Purpose\nAlpha,Mail,more'],
  'lead-as-note': ['a.md', '# Vendors\n\nThese are in Germany:\n\n* Alpha Ltd\n'],
  'lead-left-out': ['a.md', '# Vendors\n\nThese are our vendors:\n\n* Alpha Ltd\n'],
  'default-category': ['a.csv', 'Name,Purpose\nAlpha,Mail'],
  'heading-shortened': ['a.md', '# x\n\n## List of third party subprocessors Mail\n\n|Name|\n|-|\n|Alpha|\n'],
  'id-from-hash': ['a.csv', 'Name,Purpose\n株式会社,Mail'],
  'no-headings': ['a.txt', 'Name\tPurpose\nAlpha\tMail\n\nMore\n\nBeta\tChat\n'],
  'stands-already': ['a.csv', 'Name,Purpose\nStanding,Mail'],
};

describe('everything an import can say', () => {
  const standing = {
    hasPolicy: true,
    categories: [{ id: 'a', label: 'A' }],
    ids: new Set(['standing']),
    entries: [{ id: 'standing', service: 'Standing', legalName: null }],
  };
  test.each(Object.entries(staged))('%s', async (id, [file, text, ...maps]) => {
    const { findings } = await imported(file, text, { standing }, ...maps);
    const found = findings.filter(({ rule }) => rule === `import/${id}`);
    expect(found).not.toEqual([]);
    for (const { message } of found) expect(message).toMatch(/[.?)"]$/);
  });
});

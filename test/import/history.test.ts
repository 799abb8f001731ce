import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareRegistries } from '../../core/change/compare.ts';
import { type Entry, entryOf } from '../../core/entry.ts';
import { policyOf } from '../../core/policy.ts';
import { imported } from './imported.ts';

const policy = policyOf({
  publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
  categories: [{ id: 'subprocessors', label: 'Subprocessors' }],
  window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE' },
  objections: { email: 'objections@calls.example' },
});

async function entriesOf(name: string, text: string | Uint8Array): Promise<Entry[]> {
  const { entries } = await imported(name, text);
  return entries.map(({ id, fields }) => entryOf(id, fields));
}

/** What customers would be told of between two states of a list: `alpha: addition`. */
async function told(
  name: string,
  before: string | Uint8Array,
  after: string | Uint8Array,
): Promise<string[]> {
  const [left, right] = [await entriesOf(name, before), await entriesOf(name, after)];
  const { changes } = compareRegistries(
    { policy, entries: left, retired: [] },
    { policy, entries: right, retired: [] },
  );
  return changes
    .filter(({ treatment }) => treatment === 'window' || treatment === 'notice')
    .map(one => `${one.entry}: ${one.class}`);
}

const head =
  '| Subprocessor | Purpose of Processing | Data processed | Location |\n| --- | --- | --- | --- |\n';
const alpha =
  '| Alpha | Cloud hosting | Metadata, Other private data | United States, Europen Economic Area |\n';
const beta = '| Beta | Troubleshooting | Contact information | United States |\n';

describe('two states of one published list', () => {
  test('with a typo mended in a place, a new date, other padding or another order say nothing new', async () => {
    const before = `**Last Updated: 2023-08-15**\n${head}${alpha}${beta}`;
    const after = `**Last Updated: 2024-04-01**\n${head}${beta}${alpha.replace('Europen', 'European').replaceAll(' | ', '  |  ')}`;
    expect(await told('list.md', before, after)).toEqual([]);
  });

  test('with a vendor more, and one gone, say just that', async () => {
    const gamma = '| Gamma | Warehouse | Contact information | United States |\n';
    expect(await told('list.md', head + alpha + beta, head + alpha + gamma)).toEqual([
      'beta: removal',
      'gamma: addition',
    ]);
  });

  test('with other words for the data of a company are no new company', async () => {
    const reworded = alpha.replace('Metadata, Other private data', 'Device information; Configuration');
    expect(await told('list.md', head + alpha, head + reworded)).toEqual(['alpha: scope-change']);
  });

  test('as a bullet list, with a link and a date changed around it, say nothing; a company more is one', async () => {
    const list = (date: string, link: string, more = '') => `# Calls subprocessors

${date}

We follow [rules](${link}). These are all located in the United States:

* [Alpha](https://alpha.example/gdpr/). Cloud services provider.
* [Beta](https://beta.example/). Payments.
${more}`;
    expect(
      await told('list.md', list('', '../a.md'), list('*Last updated: June 8, 2023*', '../../b.md')),
    ).toEqual([]);
    const eu = '\nThese are located in the EU:\n\n* [Gamma](https://gamma.example/). Monitoring.\n';
    expect(await told('list.md', list('', 'a'), list('', 'a', eu))).toEqual(['gamma: addition']);
  });
});

const folder = new URL('../../../shared/real-lists/', import.meta.url);
if (!existsSync(folder))
  console.warn('Not tested on lists that companies have published: they are not beside this repository.');

describe.skipIf(!existsSync(folder))('lists that companies have published', () => {
  const read = (name: string) => readFileSync(new URL(name, folder));

  test('have as many entries as a person counts', async () => {
    expect(await entriesOf('tailscale.md', read('tailscale.md'))).toHaveLength(8);
    expect(await entriesOf('basecamp.md', read('basecamp.md'))).toHaveLength(11);
  });

  const tailscale = [
    '2023-12-03-b72bf630',
    '2023-12-03-b1d92c73',
    '2024-04-11-f891c870',
    '2024-04-11-99fa721a',
    '2024-04-12-994caea3',
    '2024-10-28-690d6dcc',
  ];
  const basecamp = [
    '2022-07-05-b4f74a20',
    '2022-07-05-ea1fdb5d',
    '2022-07-18-a2050bb4',
    '2023-02-27-b17923c4',
    '2023-04-24-55038e99',
  ];
  const files = (name: string, states: readonly string[]) => [
    ...states.map(state => `history/${name}-${state}.md`),
    `${name}.md`,
  ];

  test.each([
    [
      'tailscale',
      tailscale,
      [
        [],
        [
          'aws: scope-change',
          'digitalocean: scope-change',
          'fly: removal',
          'helpscout: scope-change',
          'jira-service-management: addition',
          'netactuate: addition',
          'rudderstack: removal',
          'salesforce: removal',
          'segment: removal',
          'snowflake: scope-change',
          'vultr: scope-change',
        ],
        ['helpscout: removal'],
        [],
        ['hetzner: addition'],
        ['linode: addition'],
      ],
    ],
    [
      'basecamp',
      basecamp,
      [
        ['convert-com: addition'],
        [],
        ['cloudflare: addition'],
        [],
        ['appsignal: addition', 'customer-io: removal', 'datadog: removal'],
      ],
    ],
  ] as const)('%s: what customers would have been told, state by state', async (name, states, expected) => {
    const all = files(name, states);
    const said = [];
    for (const [at, before] of all.slice(0, -1).entries())
      said.push(await told('list.md', read(before), read(all[at + 1] ?? '')));
    expect(said).toEqual(expected);
  });
});

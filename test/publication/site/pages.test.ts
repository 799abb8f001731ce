import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../core/publication/publication.ts';
import { knownEntries } from '../../../core/publication/site/model.ts';
import { asOfPages } from '../../../core/publication/site/pages/as-of.ts';
import { changePage } from '../../../core/publication/site/pages/change.ts';
import { entryPage } from '../../../core/publication/site/pages/entry.ts';
import { historyPages } from '../../../core/publication/site/pages/history.ts';
import { listPage } from '../../../core/publication/site/pages/list.ts';
import { notFoundPage } from '../../../core/publication/site/pages/not-found.ts';
import { anotherPublication, examplePublication } from '../example.ts';
import { asRead, frameAsRead } from './as-read.ts';
import { emptyPublication, oddPublication } from './odd.ts';
import { elements, elementsOf } from './parsed.ts';

const emptyEntry = { entry: null, service: 'Some', versions: [], changes: [], retired: null };
const between = '\n\n* * *\n\n';
const entryPages = (publication: Publication) =>
  knownEntries(publication).map(known => asRead(entryPage(publication, known)));
const changePages = ({ records, ...publication }: Publication) =>
  [...records.coming, ...records.past].map(one => asRead(changePage({ records, ...publication }, one)));
const otherPages = (publication: Publication) =>
  [...historyPages(publication).values(), ...asOfPages(publication).values(), notFoundPage(publication)].map(
    asRead,
  );

// Each of these files is what somebody reads, and what it leads to.
describe.each([
  ['the example', 'example', examplePublication],
  ['another company', 'another', anotherPublication],
  ['a company with little that is in order', 'odd', oddPublication],
] as const)('the site of %s', (_whose, name, publication) => {
  test('has the list of its golden file', async () => {
    await expect(asRead(listPage(publication))).toMatchFileSnapshot(`golden/${name}-list.md`);
  });

  test('has the pages of entries of its golden file', async () => {
    await expect(entryPages(publication).join(between)).toMatchFileSnapshot(`golden/${name}-entries.md`);
  });

  test('has the pages of changes of its golden file', async () => {
    await expect(changePages(publication).join(between)).toMatchFileSnapshot(`golden/${name}-changes.md`);
  });

  test('has the pages of the past of its golden file, and one for what is not there', async () => {
    await expect(otherPages(publication).join(between)).toMatchFileSnapshot(`golden/${name}-past.md`);
  });
});

test('a page that says little has no list without an item, and no table without a row', () => {
  const { records } = oddPublication;
  const pages = [
    listPage(oddPublication),
    ...knownEntries(oddPublication).map(known => entryPage(oddPublication, known)),
    ...[...records.coming, ...records.past].map(change => changePage(oddPublication, change)),
  ];
  for (const page of pages) {
    const holding = elements(page).filter(({ tagName }) => /^(?:[uo]l|dl|tbody)$/.test(tagName));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter(one => elementsOf(one).length === 0)).toEqual([]);
  }
});

test('a list of one entry and one change says so', () => {
  const { registry } = oddPublication;
  const one = { ...oddPublication, registry: { ...registry, entries: registry.entries.slice(0, 1) } };
  expect(asRead(listPage(one)).split('\n')[1]).toBe(
    '<!-- Companies that handle personal data for the customers of Example Maps: 1 entry. Announced: 1 change. -->',
  );
});

test('a list that is empty yet, and its past, read as in their golden files', async () => {
  await expect(asRead(listPage(emptyPublication))).toMatchFileSnapshot('golden/empty-list.md');
  await expect(otherPages(emptyPublication).join(between)).toMatchFileSnapshot('golden/empty-past.md');
  expect(knownEntries(emptyPublication)).toEqual([]);
});

describe('what stands around a page', () => {
  const { registry, records } = examplePublication;
  const placed: Publication = {
    ...examplePublication,
    registry: { ...registry, policy: { ...registry.policy, site: { url: 'https://calls.example/list' } } },
    logo: { name: 'logo.png', mediaType: 'image/png', bytes: new Uint8Array(), width: 64, height: 32 },
  };
  const [past] = records.past;
  if (past === undefined) throw new Error('The example has no change that was.');

  test('is, in its head, above and below, what its golden file says', async () => {
    const pages = [
      listPage(examplePublication),
      changePage(examplePublication, past),
      ...asOfPages(examplePublication).values(),
    ];
    await expect(pages.map(frameAsRead).join(between)).toMatchFileSnapshot('golden/frame.md');
  });

  test('names the page’s address and shows the logo, where there are such', () => {
    const bare = frameAsRead(changePage(examplePublication, past)).split('\n');
    const lines = frameAsRead(changePage(placed, past)).split('\n');
    expect(lines.filter(line => !bare.includes(line))).toEqual([
      'link rel="icon" href="../../assets/logo.png"',
      'link rel="canonical" href="https://calls.example/list/changes/31/"',
      'meta property="og:url" content="https://calls.example/list/changes/31/"',
      '[![](../../assets/logo.png) Example Calls](../../index.html)',
    ]);
    const known = { ...emptyEntry, id: 'index.html' };
    expect(frameAsRead(entryPage(placed, known))).toContain(
      'rel="canonical" href="https://calls.example/list/entries/index.html/"',
    );
  });
});

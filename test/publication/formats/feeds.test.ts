import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../core/publication/formats/atom.ts';
import { type FeedItem, feedItems, mostItems } from '../../../core/publication/formats/feed-items.ts';
import { jsonFeed } from '../../../core/publication/formats/json-feed.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { noRecords } from '../../../core/render/records.ts';
import { someChange } from '../../render/some-change.ts';
import { anotherPublication, examplePublication } from '../example.ts';
import { hostilePublication } from '../hostile-publication.ts';
import { all, atomFaults, type Element, readXml, textOf } from './read-atom.ts';

const onSite = (publication: Publication, url: string): Publication => ({
  ...publication,
  registry: { ...publication.registry, policy: { ...publication.registry.policy, site: { url } } },
});
const site = onSite(examplePublication, 'https://subprocessors.calls.example');

/** What a JSON Feed has to have (jsonfeed.org/version/1.1), and what we hold to beyond that. */
function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text);
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isDate = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value as string));
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['version']),
    ...(isText(feed.title) ? [] : ['title']),
    ...(Array.isArray(feed.items) ? [] : ['items']),
    ...feed.items.flatMap((item: Record<string, unknown>, index: number) => [
      ...(isText(item['id']) ? [] : [`id of ${index}`]),
      ...(isText(item['content_html']) ? [] : [`content of ${index}`]),
      ...(isDate(item['date_published']) && isDate(item['date_modified']) ? [] : [`dates of ${index}`]),
    ]),
  ];
}

describe('the feed of changes', () => {
  test('is a sound Atom feed and a sound JSON Feed', () => {
    for (const publication of [examplePublication, site]) {
      expect(atomFaults(atomFeed(publication))).toEqual([]);
      expect(jsonFeedFaults(jsonFeed(publication))).toEqual([]);
    }
  });

  test('reads in Atom as in example.atom, and of another company as in another.atom', async () => {
    await expect(atomFeed(site)).toMatchFileSnapshot('golden/example.atom');
    await expect(atomFeed(anotherPublication)).toMatchFileSnapshot('golden/another.atom');
  });

  test('says as JSON whose it is, and of each change what Atom says', () => {
    const { items, ...head } = JSON.parse(jsonFeed(site));
    expect(head).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Calls subprocessors: changes',
      home_page_url: 'https://subprocessors.calls.example/',
      feed_url: 'https://subprocessors.calls.example/feed.json',
      language: 'en',
      authors: [{ name: 'Example Calls Ltd', url: 'https://calls.example/' }],
    });
    const said = ({ html, classes, published, updated, ...item }: FeedItem) => {
      return {
        ...item,
        content_html: html,
        date_published: published,
        date_modified: updated,
        tags: classes,
      };
    };
    expect(items).toEqual(feedItems(site).map(said));
    const { items: _, ...bare } = JSON.parse(jsonFeed(anotherPublication));
    expect(bare).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Who helps us: changes',
      language: 'en',
      authors: [{ name: 'Example Letters' }],
    });
  });

  test('of an entry of which nothing is to be said, the line stands alone', () => {
    const [change] = examplePublication.records.coming;
    if (change === undefined) throw new Error('The example has no change that is coming.');
    const coming = [{ ...change, entries: change.entries.map(entry => ({ ...entry, words: [] })) }];
    const [item] = feedItems({ ...site, records: { ...site.records, coming, past: [] } });
    expect(item?.html).toMatch(
      /not public\.<\/p><p><b>New subprocessor: Example Translate \(from 4 January 2027\)<\/b><\/p>$/,
    );
  });

  test('leads nowhere where the address of a change is none, and is as new as its announcement if nothing is recorded', () => {
    const [change] = examplePublication.records.coming;
    if (change === undefined) throw new Error('The example has no change that is coming.');
    const coming = [{ ...change, url: 'nowhere', events: [], entries: [] }];
    const odd = { ...examplePublication, records: { ...examplePublication.records, coming, past: [] } };
    const [item] = JSON.parse(jsonFeed(odd)).items;
    expect(item).not.toHaveProperty('url');
    expect([item.date_published, item.date_modified]).toEqual([change.announcedAt, change.announcedAt]);
    expect(atomFeed(odd)).not.toContain('<link');
  });

  test('reads like the notice, the change of which something was heard last first', () => {
    expect(feedItems(site).map(({ title, updated, url }) => [title, updated, url])).toEqual([
      [
        'The list has changed: New subprocessor: Example Speech (from 10 December 2026) (change 31)',
        '2026-12-10T08:30:00Z',
        'https://subprocessors.calls.example/changes/31/',
      ],
      [
        'New subprocessor: Example Translate (from 4 January 2027) – objections until 9 December 2026 or later (change 42)',
        '2026-11-23T09:13:10Z',
        'https://subprocessors.calls.example/changes/42/',
      ],
      [
        'example chat leaves the list (change 43)',
        '2026-11-23T09:12:00Z',
        'https://subprocessors.calls.example/changes/43/',
      ],
      [
        'The list has changed: Example Hosting: another company, Example Hosting & Co. KG (change 12)',
        '2026-06-30T10:00:00Z',
        'https://subprocessors.calls.example/changes/12/',
      ],
    ]);
  });

  test('another reader finds the same in both', () => {
    const atom = parseAtomFeed(atomFeed(site));
    const json = parseJsonFeed(jsonFeed(site));
    expect(atom.title?.value).toBe('Example Calls subprocessors: changes');
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://subprocessors.calls.example/feed.atom'],
      ['alternate', 'https://subprocessors.calls.example/'],
    ]);
    const items = feedItems(site);
    expect(
      atom.entries?.map(({ id, title, links, updated, published, summary, content }) => ({
        id,
        title: title?.value,
        url: links?.[0]?.href,
        updated,
        published,
        summary: summary?.value,
        html: content?.value,
      })),
    ).toEqual(items.map(({ classes: _, ...item }) => item));
    expect(json.items?.map(({ id, title, url, content_html }) => [id, title, url, content_html])).toEqual(
      items.map(({ id, title, url, html }) => [id, title, url, html]),
    );
  });

  test('without an address of the site it links to the change issues, and its ids stay what they are', () => {
    const [here] = feedItems(examplePublication);
    const [there] = feedItems(site);
    expect(here?.url).toBe('https://forge.example/calls/subprocessors/issues/31');
    expect(here?.id).toBe(there?.id);
    expect(atomFeed(examplePublication)).not.toContain('rel="self"');
  });

  test('is there, and sound, before anything has happened', () => {
    const quiet = { ...examplePublication, records: noRecords };
    expect(atomFaults(atomFeed(quiet))).toEqual([]);
    expect(textOf(readXml(atomFeed(quiet)), 'updated')).toBe('2026-12-10T00:00:00Z');
    expect(JSON.parse(jsonFeed(quiet)).items).toEqual([]);
    const blank = { ...quiet, history: { from: null, versions: [] } };
    expect(textOf(readXml(atomFeed(blank)), 'updated')).toBe('1970-01-01T00:00:00Z');
  });

  test('holds the newest hundred of two thousand', () => {
    const many = Array.from({ length: 2000 }, (_, index) => {
      const at = new Date(Date.UTC(2020, 0, 1 + index)).toISOString();
      return {
        ...someChange(index + 31),
        announcedAt: at,
        events: [{ at, what: 'announced' as const }],
        state: 'open',
        paused: false,
      };
    });
    const crowded = {
      ...examplePublication,
      records: { ...examplePublication.records, coming: many, past: [] },
    };
    const items = feedItems(crowded);
    expect(items).toHaveLength(mostItems);
    expect([items[0]?.published, items.at(-1)?.published]).toEqual([
      many[1999]?.announcedAt,
      many[1900]?.announcedAt,
    ]);
    expect(atomFaults(atomFeed(crowded))).toEqual([]);
  });
});

describe('hostile text in every field', () => {
  const textIn = ({ text, children }: Element): string => text + children.map(textIn).join('');

  test('stays text in Atom, and is what the other feed says too', () => {
    fc.assert(
      fc.property(hostilePublication, publication => {
        const items = feedItems(publication);
        const root = readXml(atomFeed(publication));
        expect(all(root, 'entry').map(entry => [textOf(entry, 'title'), textOf(entry, 'summary')])).toEqual(
          items.map(({ title, summary }) => [title, summary]),
        );
        expect(all(root, 'entry').map(entry => textOf(entry, 'content'))).toEqual(
          items.map(({ html }) => html),
        );
        const json = JSON.parse(jsonFeed(publication));
        expect(
          json.items.map(({ title, content_html }: Record<string, string>) => [title, content_html]),
        ).toEqual(items.map(({ title, html }) => [title, html]));
      }),
      { numRuns: 40 },
    );
  });

  test('its HTML holds paragraphs and lists and nothing else, and leads to pages on the web only', () => {
    fc.assert(
      fc.property(hostilePublication, publication => {
        for (const { html, url } of feedItems(publication)) {
          const names = new Set<string>();
          const walk = ({ name, attributes, children }: Element) => {
            names.add(name);
            expect(attributes).toEqual({});
            children.forEach(walk);
          };
          const read = readXml(`<div>${html}</div>`);
          walk(read);
          expect(['div', 'p', 'b', 'ul', 'li']).toEqual(expect.arrayContaining([...names]));
          expect(textIn(read)).not.toMatch(/[\r\n\t\u202e]/);
          if (url !== null) expect(url).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 40 },
    );
  });
});

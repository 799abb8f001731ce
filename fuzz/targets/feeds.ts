import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import { atomFeed } from '../../core/publication/formats/atom.ts';
import { jsonFeed } from '../../core/publication/formats/json-feed.ts';
import { oneLine } from '../../core/render/escape/one-line.ts';
import { all, atomFaults, readXml, textOf } from '../../test/publication/formats/read-atom.ts';
import { attribute, elementsOf } from '../../test/publication/site/parsed.ts';
import { publicationMadeOf, publicationSeeds } from '../made-of.ts';
import { between, type Target } from '../target.ts';

const harmless = /^(?:p|ul|ol|li|a|b|i|strong|em|br|dl|dt|dd|h[1-6]|code)$/;

export const target: Target = {
  name: 'feeds',
  promise:
    'The Atom feed is well-formed and sound by RFC 4287, the JSON feed is JSON; titles read as they were written; and the HTML in both holds our elements and links to `https:` and `mailto:` alone.',
  words: [
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?xml?>',
      '<!DOCTYPE x [<!ENTITY a "b">]>',
      '&a;',
      '&lt;',
      '&amp;lt;',
    ],
    ...[
      '<script>alert(1)</script>',
      '</title>',
      '</content>',
      '</entry>',
      '<entry>',
      '<link href="javascript:x"/>',
      '<img src=x onerror=x>',
    ],
    ...[
      'javascript:alert(1)',
      'https://x.example/',
      'mailto:a@b.example',
      'data:text/html,x',
      '\0',
      '\u0008',
      '\uFFFE',
      '\uD800',
      '\u2028',
      '\n',
      between,
    ],
  ],
  seeds: publicationSeeds,
  check(input) {
    const publication = publicationMadeOf(input);
    const atom = atomFeed(publication);
    assert.deepEqual(atomFaults(atom), []);
    const entries = all(readXml(atom), 'entry');
    const titles = entries.map(entry => textOf(entry, 'title') ?? '');
    const [title] = [...publication.records.coming].map(change => change.title);
    assert.equal(entries.length, 2);
    assert.ok(
      titles.some(one => oneLine(one).includes(oneLine(title ?? ''))),
      `${titles}`,
    );
    const feed = JSON.parse(jsonFeed(publication)) as { items: { content_html: string; title: string }[] };
    assert.equal(feed.items.length, 2);
    const pieces = [
      ...entries.map(entry => textOf(entry, 'content') ?? ''),
      ...feed.items.map(item => item.content_html),
    ];
    for (const piece of pieces)
      for (const element of elementsOf(parseFragment(piece))) {
        assert.match(element.tagName, harmless);
        assert.deepEqual(
          element.attrs.filter(({ name }) => name !== 'href'),
          [],
        );
        const href = attribute(element, 'href');
        if (href !== undefined) assert.match(href, /^(?:https:\/\/|mailto:)/);
      }
  },
};

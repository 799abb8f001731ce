import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFolder } from '../../../core/publication/files.ts';
import { unknownHistory } from '../../../core/publication/history.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { siteFiles } from '../../../core/publication/site/site-files.ts';
import { standingFiles } from '../../../core/publication/site/standing-files.ts';
import { noRecords } from '../../../core/render/records.ts';
import { examplePublication } from '../example.ts';
import { emptyPublication } from './odd.ts';
import { attribute, elements, textOf } from './parsed.ts';

const files = siteFiles(examplePublication);
const pages = [...files].flatMap(([path, data]) =>
  path.endsWith('.html') && typeof data === 'string' ? [{ path, page: data }] : [],
);
const pageAt = (path: string) => String(files.get(path));
const textAt = (path: string) =>
  elements(pageAt(path))
    .filter(({ tagName }) => tagName === 'body')
    .map(textOf)
    .join();

/** What others write beside the site. */
const beside = [
  'subprocessors.csv',
  'subprocessors.json',
  'feed.atom',
  'feed.json',
  'deadlines.ics',
  'history.json',
];

describe('the site', () => {
  test('has a page for the list, each entry, each change, the history, the past, and what is not there', () => {
    expect([...files.keys()].filter(path => !path.startsWith('assets/')).sort()).toEqual([
      '.nojekyll',
      '404.html',
      'as-of/index.html',
      ...[12, 31, 42, 43].map(number => `changes/${number}/index.html`),
      ...[
        'example-bank',
        'example-calls-in',
        'example-chat',
        'example-fax',
        'example-hosting',
        'example-speech',
        'example-telex',
        'example-translate',
        'älter-backup',
      ].map(id => `entries/${id}/index.html`),
      'history/index.html',
      'index.html',
    ]);
  });

  test('has the files by which it is known to be whole, and of the same kind no other', () => {
    const nothing = { ...examplePublication, records: noRecords, history: unknownHistory };
    const empty = siteFolder({
      ...nothing,
      registry: { ...nothing.registry, entries: [], retired: [] },
    });
    const whole = new Set(siteFolder(examplePublication).keys());
    const others = new Set(['.nojekyll', 'assets/icon.svg']);
    const inBoth = [...empty.keys()].filter(path => whole.has(path) && !others.has(path));
    expect([...standingFiles].sort()).toEqual(inBoth.sort());
  });

  test('is the same, whatever order the entries come in', () => {
    const { registry } = examplePublication;
    const reversed = { ...registry, entries: [...registry.entries].reverse() };
    const again = siteFiles({ ...examplePublication, registry: reversed });
    expect([...again].sort()).toEqual([...files].sort());
  });

  test('has no link that leads nowhere, and none that leaves its folder', () => {
    const broken = pages.flatMap(({ path, page }) =>
      elements(page)
        .flatMap(element => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
        .filter(href => !/^(?:https|mailto):/.test(href))
        .filter(href => {
          const [file = '', id] = href.split('#');
          const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
          if (beside.includes(target)) return false;
          if (!files.has(target)) return true;
          if (id === undefined) return false;
          const ids = elements(pageAt(target)).map(element => attribute(element, 'id'));
          return !ids.includes(decodeURIComponent(id));
        })
        .map(href => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('gives no two elements of a page the same id', () => {
    for (const { path, page } of pages) {
      const ids = elements(page).flatMap(element => attribute(element, 'id') ?? []);
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });

  test('says on each page, to whoever is sent a link to it, what it is about', () => {
    const met = (page: string, name: string) =>
      elements(page)
        .filter(one => attribute(one, 'name') === name || attribute(one, 'property') === name)
        .map(one => attribute(one, 'content') ?? '');
    for (const { path, page } of pages.filter(one => one.path !== '404.html')) {
      const [description = ''] = met(page, 'description');
      expect([path, description.length > 40, description.length <= 300]).toEqual([path, true, true]);
      expect([path, met(page, 'og:description')]).toEqual([path, [description]]);
      expect([path, met(page, 'og:title')]).toEqual([
        path,
        elements(page)
          .filter(({ tagName }) => tagName === 'title')
          .map(textOf),
      ]);
      // Nobody has said where the site stands.
      expect(met(page, 'og:url')).toEqual([]);
    }
    expect(met(pageAt('changes/42/index.html'), 'description')[0]).toContain(
      'can object until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)',
    );
    const { registry } = examplePublication;
    const policy = { ...registry.policy, site: { url: 'https://calls.example/list' } };
    const placed = siteFiles({ ...examplePublication, registry: { ...registry, policy } });
    expect(met(String(placed.get('changes/42/index.html')), 'og:url')).toEqual([
      'https://calls.example/list/changes/42/',
    ]);
  });

  test('shows addresses so that they break behind an @ or a slash, and are copied whole', () => {
    const page = pageAt('entries/example-speech/index.html');
    expect(page).toContain('>privacy@<wbr>speech.example</a>');
    expect(page).toContain('>https://<wbr>speech.example/</a>');
    expect(textAt('entries/example-speech/index.html')).toContain('privacy@speech.example');
  });

  test('loads nothing from elsewhere, runs nothing inline and carries no style of its own', () => {
    for (const { path, page } of pages) {
      for (const element of elements(page)) {
        expect(
          element.attrs.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)),
          path,
        ).toEqual([]);
        if (element.tagName === 'script') expect(textOf(element)).toBe('');
        if (element.tagName !== 'a') {
          const loaded = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
          if (attribute(element, 'rel') !== 'canonical') expect(loaded, path).not.toMatch(/^[a-z]+:|^\/\//);
        }
        expect([
          'iframe',
          'object',
          'embed',
          'base',
          ...(path === '404.html' ? [] : ['style']),
        ]).not.toContain(element.tagName);
      }
    }
  });
});

test('has the company’s logo in place of an icon of ours', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const logo = { name: 'logo.webp', mediaType: 'image/webp', bytes, width: 64, height: 32 } as const;
  const assets = (publication: Publication) =>
    [...siteFiles(publication)].filter(([path]) => path.startsWith('assets/') && !/\.(?:css|js)$/.test(path));
  expect(assets({ ...emptyPublication, logo })).toEqual([['assets/logo.webp', bytes]]);
  expect(assets(emptyPublication)).toEqual([['assets/icon.svg', expect.stringContaining('<svg ')]]);
});

test.each([
  [undefined, undefined, '#0b57d0', '#8ab4f8'],
  ['#C00000', '#ff9999', '#c00000', '#ff9999'],
  ['#c00000', undefined, '#c00000', '#d55757'],
  // No policy that is published holds such: whatever stands there, it stays out of the style sheet.
  ['#c00000;', '#ff99', '#0b57d0', '#8ab4f8'],
  ['x #c00000', 'red', '#0b57d0', '#8ab4f8'],
])('in the colours %s and %s, or in ours', (accent, accent_dark, light, dark) => {
  const { registry } = emptyPublication;
  const onDark = accent_dark === undefined ? {} : { accent_dark };
  const site = accent === undefined ? {} : { colours: { accent, ...onDark } };
  const policy = { ...registry.policy, site };
  const style = siteFiles({ ...emptyPublication, registry: { ...registry, policy } }).get('assets/site.css');
  expect(String(style).split('\n', 1)).toEqual([
    `:root { --accent-light: ${light}; --accent-dark: ${dark}; }`,
  ]);
});

test('the page for what is not there has the style whose hash it allows', () => {
  const [style] = elements(pageAt('404.html')).filter(({ tagName }) => tagName === 'style');
  const hash = createHash('sha256')
    .update(style?.childNodes.map(node => ('value' in node ? node.value : '')).join('') ?? '')
    .digest('base64');
  expect(pageAt('404.html')).toContain(`style-src 'sha256-${hash}'`);
});

describe('the list', () => {
  test('says first what is coming, with a last day that cannot be misread', () => {
    const text = textAt('index.html');
    expect(text).toContain(
      'Longer notice: you can object until the end of Thursday 24 December 2026 (24:00 CET, 23:00 UTC).',
    );
    expect(text).toContain(
      'Prior approval: please answer by the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC); no answer means no.',
    );
    expect(text.indexOf('Coming changes')).toBeLessThan(text.indexOf('Current subprocessors'));
  });

  test('has a row with a permalink for each entry', () => {
    const rows = elements(pageAt('index.html')).filter(({ tagName }) => tagName === 'tr');
    expect(rows.flatMap(row => attribute(row, 'id') ?? []).sort()).toEqual(
      examplePublication.registry.entries.map(({ id }) => id).sort(),
    );
  });

  test('says how to object and how to hear of changes as the Markdown page does', () => {
    const text = textAt('index.html');
    for (const sentence of [
      'write to objections@calls.example and say which change you mean',
      'begin a line with /object and, if you like, your reasons',
      'We do not start using the company for you while your objection is open.',
      'Watching the repository on GitHub is an extra',
    ])
      expect(text).toContain(sentence);
  });
});

describe('the page of an entry', () => {
  test('says "not stated" where the file is silent', () => {
    const text = textAt('entries/älter-backup/index.html');
    expect(text).toContain('Purpose not stated');
    expect(text).toContain('Legal name not stated');
  });

  test('keeps its earlier states with their days', () => {
    const text = textAt('entries/example-hosting/index.html');
    expect(text).toContain('From 26 June 2026 until 10 December 2026, when that changed');
    expect(text).toContain('Legal name: Example Hosting AG → Example Hosting & Co. KG');
  });

  test('stays when the entry has left the list', () => {
    expect(textAt('entries/example-fax/index.html')).toContain('It left the list on 30 June 2026.');
    expect(textAt('entries/example-telex/index.html')).toContain('The day on which it left is not stated.');
  });
});

describe('the page of a change', () => {
  test('says how the last day was counted and what is recorded of each notice', () => {
    const text = textAt('changes/42/index.html');
    expect(text).toContain('announced Mon 23 Nov 2026');
    expect(text).toContain('handed over to the publisher’s mail system, 23 November 2026, 09:13 UTC');
    expect(text).toContain('recorded: 0; open: 0; of these late: 0');
    expect(text).not.toMatch(/delivered|received by/);
  });

  test('that is over says what became of it, and what was out of the ordinary', () => {
    const text = textAt('changes/12/index.html');
    expect(text).toContain('In the list since Tuesday 30 June 2026.');
    expect(text).toContain('before the time to object had ended');
  });
});

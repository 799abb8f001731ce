import { describe, expect, test } from 'vitest';
import { publicationFiles, siteFolder } from '../../core/publication/files.ts';
import { formatFiles } from '../../core/publication/formats/all.ts';
import { isLogoName } from '../../core/publication/logo.ts';
import { siteFiles } from '../../core/publication/site/site-files.ts';
import { renderPage } from '../../core/render/page.ts';
import { anotherPublication } from './example.ts';

const { registry, records } = anotherPublication;
const begins = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries([...files].map(([path, text]) => [path, text.slice(0, text.indexOf('\n')).trim()]));

describe('a publication', () => {
  test('has each form of the data under its name', () => {
    const files = formatFiles(anotherPublication);
    const { 'subprocessors.csv': table, ...others } = begins(files);
    expect(table).toMatch(/^\uFEFF?id,service,legal_name,/);
    expect(others).toEqual({
      'subprocessors.json': '{',
      'subprocessors.schema.json': '{',
      'feed.atom': '<?xml version="1.0" encoding="utf-8"?>',
      'feed.json': '{',
      'deadlines.ics': 'BEGIN:VCALENDAR',
      'history.json': '{',
    });
    const key = (path: string) => Object.keys(JSON.parse(files.get(path) ?? ''))[0];
    expect(
      Object.keys(others)
        .filter(path => path.endsWith('.json'))
        .map(path => [path, key(path)]),
    ).toEqual([
      ['subprocessors.json', '$schema'],
      ['subprocessors.schema.json', '$schema'],
      ['feed.json', 'version'],
      ['history.json', 'schema_version'],
    ]);
  });

  test('has the page where it is asked for, and a site in its folder', () => {
    const files = publicationFiles(anotherPublication, { page: 'docs/LIST.md', site: 'docs/site' });
    const [[path, page] = [], ...others] = files;
    expect([path, page]).toEqual(['docs/LIST.md', renderPage(registry, records)]);
    expect(others).toEqual(
      [...siteFolder(anotherPublication)].map(([path, text]) => [`docs/site/${path}`, text]),
    );
  });

  test('is the page alone where no site is asked for', () => {
    const files = publicationFiles(anotherPublication, { page: 'SUBPROCESSORS.md', site: null });
    expect([...files.keys()]).toEqual(['SUBPROCESSORS.md']);
  });

  test('has in the folder of its site what it is known by, the data and the pages', () => {
    const folder = siteFolder(anotherPublication);
    expect([...folder.keys()]).toEqual([
      '.subprocessor-registry',
      ...formatFiles(anotherPublication).keys(),
      ...siteFiles(anotherPublication).keys(),
    ]);
    expect(folder.get('.subprocessor-registry')).toBe(
      'This folder is written by subprocessor-registry. Whatever else is put here is deleted by the next publication.\n',
    );
  });
});

test.each([
  ['logo.svg', true],
  ['logo.png', true],
  ['logo.webp', true],
  ['logo.gif', false],
  ['Logo.svg', false],
  ['assets/logo.svg', false],
  ['', false],
])('%s is the name of a logo: %s', (path, isOne) => {
  expect(isLogoName(path)).toBe(isOne);
});

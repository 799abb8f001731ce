import { describe, expect, test } from 'vitest';
import { maxFileBytes, type SourceFile } from '../../core/source.ts';
import { baseText, file, loadOverBase } from './staged-registry.ts';

const policy = (logo: string) =>
  file('registry.yaml', `${baseText('registry.yaml')}site:\n  logo: ${logo}\n`);
const withLogo = (name: string, content: string | Uint8Array) =>
  loadOverBase([policy(name), file(name, content)]);
const told = (findings: readonly { rule: string; line: number; message: string }[]) =>
  findings.map(({ rule, line, message }) => `${rule} ${line} ${message}`);

const circle = '<circle cx="20" cy="20" r="20"/>';
const svg = (inside = circle, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 30" ${attributes}>\n${inside}\n</svg>`;

/** The header of a PNG of this size, which is all that is looked at. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The smallest lossless WebP of this size. */
function webp(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(22, 4);
  bytes.write('WEBPVP8L', 8);
  bytes.writeUInt32LE(10, 16);
  bytes[20] = 0x2f;
  bytes.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
  return bytes;
}

describe('the logo that the policy names', () => {
  test.each([
    ['logo.svg', 'image/svg+xml', svg(), 40, 30],
    ['logo.png', 'image/png', png(40, 30), 40, 30],
    ['logo.webp', 'image/webp', webp(40, 30), 40, 30],
  ])('%s comes along, with its kind and size', async (name, mediaType, content, width, height) => {
    const { logo, findings } = await withLogo(name, content);
    expect(findings).toEqual([]);
    expect(logo).toMatchObject({ name, mediaType, width, height });
    expect(logo?.bytes).toEqual(file(name, content).bytes);
  });

  test('is not there', async () => {
    const { logo, findings } = await loadOverBase([policy('logo.svg')]);
    expect(logo).toBeNull();
    expect(findings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'registry/registry.yaml There is no logo.svg beside registry.yaml. Put the picture there, or take `logo:` away.',
    ]);
  });

  test('is another than the one that is there', async () => {
    const { findings } = await loadOverBase([
      policy('logo.svg'),
      file('logo.svg', svg()),
      file('logo.png', png(1, 1)),
    ]);
    expect(told(findings)).toEqual([
      'unusable-logo 1 The policy does not name logo.png. Add `logo: logo.png` under `site:` in registry.yaml, or delete the file.',
    ]);
  });

  test('a picture under any other name or in any other place is no part of the registry', async () => {
    const files = ['Logo.svg', 'logo.gif', 'subprocessors/logo.svg'].map(name => file(name, svg()));
    const { findings } = await loadOverBase(files);
    expect(findings.map(({ rule }) => rule)).toEqual(files.map(() => 'unexpected-file'));
  });

  test('a link in its place is not followed', async () => {
    const link: SourceFile = { path: 'logo.svg', kind: 'symlink', size: 0, bytes: null };
    const { findings } = await loadOverBase([policy('logo.svg'), link]);
    expect(findings.map(({ rule }) => rule)).toContain('not-a-file');
  });

  test('too large is said once', async () => {
    const { findings } = await loadOverBase([
      policy('logo.png'),
      { path: 'logo.png', kind: 'file', size: 300 * 1024, bytes: null },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['file-too-large']);
    const noPicture = file('logo.png', new Uint8Array(maxFileBytes + 1));
    const { findings: again } = await loadOverBase([policy('logo.png'), noPicture]);
    expect(again.map(({ rule }) => rule)).toEqual(['file-too-large']);
  });

  test('may be as large as any file', async () => {
    const bytes = new Uint8Array(maxFileBytes);
    bytes.set(png(40, 30));
    const { logo, findings } = await loadOverBase([policy('logo.png'), file('logo.png', bytes)]);
    expect(findings).toEqual([]);
    expect(logo?.bytes.length).toBe(maxFileBytes);
  });

  test('cannot be opened', async () => {
    const closed: SourceFile = { path: 'logo.png', kind: 'file', size: 33, bytes: null, problem: 'EACCES' };
    const { findings } = await loadOverBase([policy('logo.png'), closed]);
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-file']);
  });

  test('is not asked about while nobody knows which one the policy names', async () => {
    const broken = file('registry.yaml', 'site: [\n');
    const { findings } = await loadOverBase([broken, file('logo.svg', svg())]);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'registry/registry.yaml yaml-syntax',
    ]);
  });

  test('does not count while something is wrong with the registry', async () => {
    const { logo } = await loadOverBase([
      policy('logo.svg'),
      file('logo.svg', svg()),
      file('subprocessors/example-translate.yaml', 'service: Example Translate\n'),
    ]);
    expect(logo).toBeNull();
  });
});

describe('a picture that cannot be used', () => {
  test.each([
    ['logo.png', svg(), 'is no PNG picture'],
    ['logo.webp', png(1, 1), 'is no WebP picture'],
    ['logo.png', 'GIF89a\x01\x00\x01\x00', 'is no PNG picture'],
    ['logo.png', '', 'is no PNG picture'],
    ['logo.png', png(0, 10), 'is 0 by 10 pixels'],
    ['logo.png', png(30_000, 30_000), 'is 30000 by 30000 pixels'],
    ['logo.svg', png(1, 1), 'is not in UTF-8'],
    ['logo.svg', '', 'is no well-formed XML'],
    [
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
      'is no SVG picture with a size',
    ],
  ])('%s', async (name, content, what) => {
    const { logo, findings } = await withLogo(name, content);
    expect(logo).toBeNull();
    expect(told(findings)).toEqual([expect.stringContaining(`cannot be used: it ${what}`)]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of the other kind', '<x:script xmlns:x="http://www.w3.org/2000/svg" href="#a"/>'],
    ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">text</p></foreignObject>'],
    ['HTML without its wrapping', '<p xmlns="http://www.w3.org/1999/xhtml">text</p>'],
    ['a link', '<a href="https://tracker.example/"><circle r="1"/></a>'],
    ['a picture from elsewhere', '<image href="https://tracker.example/pixel.png"/>'],
    ['a shape from elsewhere', '<use href="https://tracker.example/#a"/>'],
    ['a shape from elsewhere, in the old spelling', '<use xlink:href="https://tracker.example/#a"/>'],
    ['a script in a reference', '<use href=" javascript:alert(1)"/>'],
    ['a script in any other place', '<circle r="1" class="javascript:alert(1)"/>'],
    ['a picture in a reference', '<feImage href="#a"/>'],
    ['an event handler', '<circle r="1" onclick="alert(1)"/>'],
    ['an event handler in capitals', '<circle r="1" ONCLICK="alert(1)"/>'],
    ['something that changes what it refers to', '<circle r="1"><set attributeName="href" to="x"/></circle>'],
    ['a fill from elsewhere', '<circle r="1" fill="url(https://tracker.example/#a)"/>'],
    ['a fill from elsewhere, escaped', '<circle r="1" fill="u\\72l(https://tracker.example/#a)"/>'],
    ['a style from elsewhere', '<style>@import "https://tracker.example/a.css";</style>'],
    [
      'a style from elsewhere in CDATA',
      '<style><![CDATA[circle{fill:url("https://tracker.example/")}]]></style>',
    ],
    ['a style in an attribute', '<circle r="1" style="fill:url( \'https://tracker.example/\')"/>'],
    ['an instruction', '<?xml-stylesheet href="https://tracker.example/a.css"?>'],
    ['an element that is not closed', '<g>'],
    ['an entity that is not defined', '<title>&company;</title>'],
  ])('an SVG with %s', async (_what, inside) => {
    const { logo, findings } = await withLogo('logo.svg', svg(inside));
    expect(logo).toBeNull();
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['registry/logo.svg unusable-logo']);
  });

  test.each([
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg()}`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg()}`],
    ['an event handler on the picture', svg(circle, 'onload="alert(1)"')],
    ['another document altogether', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>'],
  ])('an SVG with %s', async (_what, content) => {
    const { logo, findings } = await withLogo('logo.svg', content);
    expect([logo, findings.map(({ rule }) => rule)]).toEqual([null, ['unusable-logo']]);
  });

  test('is told with the line on which it is', async () => {
    const { findings } = await withLogo('logo.svg', svg(`${circle}\n${circle}\n<script/>`));
    expect(findings.map(({ line }) => line)).toEqual([4]);
  });
});

test('what drawing programs write as plain SVG is let through', async () => {
  const drawn = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created by a program -->
<svg width="40mm" height="30mm" viewBox="0 0 40 30" version="1.1" xmlns="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <title>Example Calls</title>
  <metadata><rdf:RDF><rdf:Description rdf:about="a picture"/></rdf:RDF></metadata>
  <defs>
    <linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>
    <style>@media (prefers-color-scheme: dark) { .b { fill: url(#a) } }</style>
    <path id="c" d="M0 0h4v4z"/>
  </defs>
  <g class="b" fill="url(#a)" style="fill:url('#a');opacity:.5"><use xlink:href="#c"/><use href="#c"/></g>
</svg>`;
  const { logo, findings } = await withLogo('logo.svg', drawn);
  expect(findings).toEqual([]);
  expect(logo).not.toBeNull();
});

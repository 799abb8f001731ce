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

const html = '<p xmlns="http://www.w3.org/1999/xhtml">text</p>';
const fetching = 'has a <style> that fetches something, or may';

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
    ['logo.png', 'image/png', png(4096, 4096), 4096, 4096],
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
    ['logo.png', png(10, 0), 'is 10 by 0 pixels'],
    ['logo.png', png(4097, 10), 'is 4097 by 10 pixels'],
    ['logo.png', png(10, 4097), 'is 10 by 4097 pixels; both must be from 1 to 4096. Export it anew as PNG.'],
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
    ['a script', '<script>alert(1)</script>', 'has a <script> element'],
    [
      'a script of the other kind',
      '<x:script xmlns:x="http://www.w3.org/2000/svg" href="#a"/>',
      'has a <x:script> element',
    ],
    [
      'a script among what is said about it',
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></rdf:RDF></metadata>',
      'has a <script> element',
    ],
    [
      'a script of its own among what is said about it',
      '<metadata><script>alert(1)</script></metadata>',
      'has a <script> element',
    ],
    ['a script behind what is said about it', '<metadata><g/></metadata><script/>', 'has a <script> element'],
    ['HTML', `<foreignObject>${html}</foreignObject>`, 'has a <foreignObject> element'],
    ['HTML without its wrapping', html, 'has a <p> element'],
    ['HTML behind what is said about it', `<metadata><g/></metadata>${html}`, 'has a <p> element'],
    ['something unheard of', '<x xmlns="urn:example"/>', 'has a <x> element'],
    ['a link', '<a href="https://tracker.example/"><circle r="1"/></a>', 'has a <a> element'],
    [
      'a picture from elsewhere',
      '<image href="https://tracker.example/pixel.png"/>',
      'has a <image> element',
    ],
    ['a shape from elsewhere', '<use href="https://tracker.example/#a"/>', 'has an attribute href that'],
    [
      'a shape from elsewhere, in the old spelling',
      '<use xlink:href="https://tracker.example/#a"/>',
      'has an attribute xlink:href that',
    ],
    [
      'a shape from elsewhere, as it would be in HTML',
      '<use src="https://tracker.example/#a"/>',
      'has an attribute src that',
    ],
    [
      'names that count from elsewhere',
      '<use xml:base="https://tracker.example/" href="#a"/>',
      'has an attribute xml:base that',
    ],
    ['a script in a reference', '<use href=" javascript:alert(1)"/>', 'has an attribute href that'],
    [
      'a script in any other place',
      '<circle r="1" class="javascript:alert(1)"/>',
      'has an attribute class that',
    ],
    ['a picture in a reference', '<feImage href="#a"/>', 'has a <feImage> element'],
    ['an event handler', '<circle r="1" onclick="alert(1)"/>', 'has an attribute onclick that'],
    ['an event handler in capitals', '<circle r="1" ONCLICK="alert(1)"/>', 'has an attribute ONCLICK that'],
    [
      'something that changes what it refers to',
      '<circle r="1"><set attributeName="href" to="x"/></circle>',
      'has a <set> element',
    ],
    ...[
      'url(https://tracker.example/#a)',
      "url( 'https://tracker.example/')",
      'u\\72l(https://tracker.example/#a)',
      "image('https://tracker.example/')",
      "image-set('https://tracker.example/' 1x)",
      "src('https://tracker.example/')",
    ].map(fill => [
      `a fill from elsewhere, as ${fill}`,
      `<circle r="1" fill="${fill}"/>`,
      'has an attribute fill that',
    ]),
    ['a style from elsewhere', '<style>@import "https://tracker.example/a.css";</style>', fetching],
    [
      'a style from elsewhere in CDATA',
      '<style><![CDATA[circle{fill:url("https://tracker.example/")}]]></style>',
      fetching,
    ],
    [
      'a style from elsewhere, in pieces',
      '<style>circle{fill:u<!-- -->r<![CDATA[l]]>("https://tracker.example/")}</style>',
      fetching,
    ],
    [
      'a style from elsewhere behind another element',
      '<style><g/>@import "https://tracker.example/a.css";</style>',
      'has a <g> in its <style>',
    ],
    [
      'a style in an attribute',
      '<circle r="1" style="fill:url( \'https://tracker.example/\')"/>',
      'has an attribute style that',
    ],
    [
      'an instruction',
      '<?xml-stylesheet href="https://tracker.example/a.css"?>',
      'has a processing instruction (<?…?>)',
    ],
    ['an element that is not closed', '<g>', 'is no well-formed XML (unexpected close tag.)'],
    [
      'an entity that is not defined',
      '<title>&company;</title>',
      'is no well-formed XML (undefined entity.)',
    ],
  ])('an SVG with %s', async (_what, inside, what) => {
    const { logo, findings } = await withLogo('logo.svg', svg(inside));
    expect(logo).toBeNull();
    expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['registry/logo.svg unusable-logo']);
    expect(findings[0]?.message).toContain(`The logo "logo.svg" cannot be used: it ${what}`);
  });

  test.each([
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "x">]>${svg()}`, 'has a <!DOCTYPE>. Export it as plain'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg()}`, 'is not in UTF-8. Export it'],
    [
      'an event handler on the picture',
      svg(circle, 'onload="alert(1)"'),
      'has an attribute onload that runs or fetches something. Export it',
    ],
    ['another document altogether', html, 'begins with <p> and not with <svg xmlns='],
    ['a part of a picture alone', '<g xmlns="http://www.w3.org/2000/svg"/>', 'begins with <g> and not'],
    ['no namespace', '<svg viewBox="0 0 1 1"/>', 'begins with <svg> and not with <svg xmlns='],
  ])('an SVG with %s', async (_what, content, what) => {
    const { logo, findings } = await withLogo('logo.svg', content);
    expect([logo, findings.map(({ rule }) => rule)]).toEqual([null, ['unusable-logo']]);
    expect(findings[0]?.message).toContain(`cannot be used: it ${what}`);
  });

  test.each([
    ['', 1, 1],
    [svg(`${circle}\n${circle}\n  <script/>`), 4, 11],
    [svg('<style>\n@import "a.css";\n</style>'), 4, 8],
  ])('is told with the place where it was seen: %j', async (content, line, column) => {
    const { findings } = await withLogo('logo.svg', content);
    expect(findings.map(finding => [finding.line, finding.column])).toEqual([[line, column]]);
  });
});

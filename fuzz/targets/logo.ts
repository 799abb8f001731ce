import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { svgTrouble } from '../../core/load/logo/svg.ts';
import { elements } from '../../test/publication/site/parsed.ts';
import type { Target } from '../target.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

export const target: Target = {
  name: 'logo',
  promise: 'A picture that is let through holds nothing that runs or fetches, read as XML and read as HTML.',
  words: [
    ...[
      '<script>',
      '</script>',
      '<a href="',
      'javascript:x',
      '<image href="',
      '<use href="#a"/>',
      '<use href="https://x.example"/>',
    ],
    ...[
      ' onload="x"',
      ' style="',
      'fill:url(#a)',
      'fill:url(https://x.example)',
      '@import "',
      '@media print{',
      '\\75rl(',
      'image-set(',
    ],
    ...[
      '<style>',
      '</style>',
      '<foreignObject>',
      '<iframe src="x">',
      '<animate ',
      '<set attributeName="href" to="javascript:x"/>',
    ],
    ...[
      '<!DOCTYPE svg [<!ENTITY a "b">]>',
      '&a;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?xml-stylesheet href="x"?>',
      '<?xml version="1.0"?>',
    ],
    ...[
      '<metadata>',
      '</metadata>',
      '<x:script xmlns:x="http://www.w3.org/1999/xhtml">',
      '<script xmlns="http://www.w3.org/1999/xhtml"/>',
      ' xml:base="https://x.example/"',
      ' xlink:href="data:x"',
      ' xmlns:xlink="http://www.w3.org/1999/xlink"',
    ],
    ...[
      '<g>',
      '</g>',
      '<path d="M0 0"/>',
      '<text>',
      '</text>',
      '<title>',
      '</title>',
      '"',
      "'",
      '/>',
      '>',
      '&#x6a;',
      '\0',
      '\n',
      '=',
      '#',
    ],
  ],
  seeds: [
    svg('<path d="M1 1h7v7z" fill="#abc"/>'),
    svg('<style>.a{fill:url(#b)}</style><g id="b"><use href="#c"/></g><text>A &amp; B</text>'),
    svg('<metadata><x xmlns="https://x.example/">y</x></metadata><path d=""/>'),
    svg('<metadata><script xmlns="http://www.w3.org/1999/xhtml">x</script></metadata>'),
    svg('<style>.a{fill:u<!-- -->rl(https://x.example)}</style>'),
  ],
  check(input) {
    const trouble = svgTrouble(input);
    if (trouble !== null) {
      assert.ok(trouble.line >= 1 && trouble.line <= input.split(/\r\n|\n|\r/).length + 1);
      return;
    }
    for (const element of elements(`<!DOCTYPE html>${input}`)) harmless(element);
    for (const element of readAsXml(input)) harmless(element);
    for (const node of parseFragment(input).childNodes) if ('tagName' in node) harmless(node);
  },
};

type Element = Pick<ReturnType<typeof elements>[number], 'tagName' | 'attrs'>;

/** The elements that a browser knows, by their names without prefixes, with a style's text as an attribute of it. */
function readAsXml(input: string): Element[] {
  const found: { tagName: string; attrs: { name: string; value: string }[] }[] = [];
  const open: string[][] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    open.push([]);
    const attrs = Object.values(attributes)
      .filter(({ prefix }) => prefix !== 'xmlns')
      .map(one => ({ name: one.local, value: one.value }));
    if (uri.startsWith('http://www.w3.org/')) found.push({ tagName: local, attrs });
  });
  const text = (more: string) => void open.at(-1)?.push(more);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ local }) => {
    const value = open.pop()?.join('') ?? '';
    if (local === 'style') found.push({ tagName: local, attrs: [{ name: 'text', value }] });
  });
  parser.write(input).close();
  return found;
}

function harmless({ tagName, attrs }: Element): void {
  assert.doesNotMatch(
    tagName,
    /^(?:script|iframe|object|embed|link|meta|base|image|img|foreignobject|animate.*|set|a)$/i,
  );
  for (const { name, value } of attrs) {
    assert.doesNotMatch(name, /^on/i);
    if (/href$|^src$/i.test(name)) assert.match(value, /^\s*#/);
    if (name !== 'xmlns' && !name.startsWith('xmlns'))
      assert.doesNotMatch(value, /url\(\s*['"]?(?!\s*['"]?#)|@import|javascript:/i);
  }
}

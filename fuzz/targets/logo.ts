import assert from 'node:assert/strict';
import { parseFragment } from 'parse5';
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
  ],
  check(input) {
    const trouble = svgTrouble(input);
    if (trouble !== null) {
      assert.ok(trouble.line >= 1 && trouble.line <= input.split(/\r\n|\n|\r/).length + 1);
      return;
    }
    for (const element of elements(`<!DOCTYPE html>${input}`)) harmless(element);
    for (const node of parseFragment(input).childNodes) if ('tagName' in node) harmless(node);
  },
};

function harmless({ tagName, attrs }: ReturnType<typeof elements>[number]): void {
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

import { expect, test } from 'vitest';
import { pictureOf } from '../../core/load/logo/picture.ts';
import { svgTrouble } from '../../core/load/logo/svg.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">';
const about = '<a xmlns="urn:a"><b/><c><d/></c></a>';

test.each([
  ['what is said about a picture, however deep', `<metadata>${about}<e xmlns="urn:e"/></metadata>`, null],
  [
    'RDF as it is written without a prefix',
    '<metadata><RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    null,
  ],
  [
    'a namespace whose address only holds that of another',
    '<metadata><a xmlns="urn:http://www.w3.org/1999/xhtml"/></metadata>',
    null,
  ],
  ['a second time what is said about a picture', `<metadata/><metadata>${about}</metadata>`, null],
  ['the same behind it', `<metadata>${about}</metadata>${about}`, 'has a <a> element'],
  [
    'the same in something else of that name',
    `<x:metadata xmlns:x="urn:x">${about}</x:metadata>`,
    'has a <x:metadata> element',
  ],
  [
    'MathML',
    '<metadata><math xmlns="http://www.w3.org/1998/Math/MathML"/></metadata>',
    'has a <math> element',
  ],
  ['two styles that are drawing', '<style>.a{fill:red}</style><style>.b{fill:url(#a)}</style>', null],
  ['text behind a style', '<style/><text>@import</text>', null],
])('%s', (_what, inside, what) => {
  expect(svgTrouble(`${open}${inside}</svg>`)?.what ?? null).toBe(what);
});

test('every element that draws may stand in it', () => {
  const names =
    'linearGradient radialGradient stop pattern clipPath mask marker switch filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode ' +
    'feOffset feDropShadow g defs symbol use title desc style path rect circle ellipse line polyline polygon text ' +
    'tspan textPath';
  const troubles = names.split(' ').map(name => svgTrouble(`${open}<${name}/></svg>`));
  expect(troubles.filter(trouble => trouble !== null)).toEqual([]);
});

test.each([
  ['no encoding', '<?xml version="1.0"?>', null],
  ['the same encoding in capitals', '<?xml version="1.0" encoding="UTF-8"?>', null],
  ['another one', '<?xml version="1.0" encoding="latin1"?>', 'is not in UTF-8'],
])('with %s stated', (_what, declaration, what) => {
  expect(svgTrouble(`${declaration}${open}</svg>`)?.what ?? null).toBe(what);
});

test('bytes that are no picture at all are told, and nothing is thrown', () => {
  expect(pictureOf('logo.png', new Uint8Array([1, 2]))).toEqual({ what: 'is no PNG picture with a size' });
  expect(pictureOf('logo.webp', new Uint8Array(0))).toEqual({ what: 'is no WebP picture with a size' });
  expect(pictureOf('logo.svg', new TextEncoder().encode(`${open}</svg>`))).toMatchObject({
    mediaType: 'image/svg+xml',
    width: 4,
    height: 3,
  });
});

test('what drawing programs write as plain SVG is let through', () => {
  const drawn = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created by a program -->
<svg width="40mm" height="30mm" viewBox="0 0 40 30" version="1.1" xmlns="http://www.w3.org/2000/svg"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:cc="http://creativecommons.org/ns#" xmlns:once="urn:example">
  <title>Example Calls</title>
  <metadata><rdf:RDF><cc:Work rdf:about="a picture"/></rdf:RDF></metadata>
  <defs>
    <linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient>
    <style>@media (prefers-color-scheme: dark) { .b { fill: url(#a) } }</style>
    <path id="c" d="M0 0h4v4z"/>
  </defs>
  <g class="b" fill="url(#a)" style="fill:url('#a');opacity:.5"><use xlink:href="#c"/><use href=" #c"/></g>
</svg>`;
  expect(svgTrouble(drawn)).toBeNull();
});

import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

/** What an SVG has that no picture needs, in words that go on after "It ", and where it stands. */
export interface SvgTrouble {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

const svgSpace = 'http://www.w3.org/2000/svg';
/** Of what browsers know, all but this is a language of documents: a `<script>` of XHTML runs in an SVG, too. */
const rdfSpace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What draws, and what it is drawn with. Whatever runs, moves, fetches or holds other documents is not among it. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker switch filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset ' +
    'feDropShadow'
  ).split(' '),
);

/**
 * The first thing in an SVG that is not drawing: an element that runs or fetches something, an event handler, a
 * reference to anything outside the file, a document type (it can define entities), or a mistake in its XML. `null` if
 * there is none. The site shows a logo only by `<img>`, where browsers run and fetch nothing; this holds for whoever
 * opens the file itself.
 */
export function svgTrouble(text: string): SvgTrouble | null {
  const parser = new SaxesParser({ xmlns: true });
  let found: SvgTrouble | null = null;
  let isFirst = true;
  let inMetadata = 0;
  let css: string | null = null;
  const trouble = (what: string) => {
    found ??= { what, line: parser.line, column: Math.max(1, parser.column) };
  };
  parser.on('error', error => trouble(`is no well-formed XML (${error.message.replace(/^[\d:]+ /, '')})`));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') trouble('is not in UTF-8');
  });
  parser.on('doctype', () => trouble('has a <!DOCTYPE>'));
  parser.on('processinginstruction', () => trouble('has a processing instruction (<?…?>)'));
  parser.on('opentag', tag => {
    if (isFirst && !(tag.local === 'svg' && tag.uri === svgSpace))
      trouble(`begins with <${tag.name}> and not with <svg xmlns="${svgSpace}">`);
    isFirst = false;
    if (tag.uri === svgSpace ? !drawing.has(tag.local) : inMetadata === 0 || isKnownToBrowsers(tag.uri))
      trouble(`has a <${tag.name}> element`);
    if (inMetadata > 0 || (tag.uri === svgSpace && tag.local === 'metadata')) inMetadata += 1;
    if (css !== null) trouble(`has a <${tag.name}> in its <style>`);
    if (tag.local === 'style') css = '';
    const attribute = attributesOf(tag).find(isTrouble);
    if (attribute !== undefined) trouble(`has an attribute ${attribute.name} that runs or fetches something`);
  });
  parser.on('closetag', () => {
    if (inMetadata > 0) inMetadata -= 1;
    if (css !== null && !isPlainCss(css)) trouble('has a <style> that fetches something, or may');
    css = null;
  });
  // A style sheet is all of the text in its element, whatever comments and CDATA come between.
  const styleText = (more: string) => {
    if (css !== null) css += more;
  };
  parser.on('text', styleText);
  parser.on('cdata', styleText);
  parser.write(text).close();
  return found;
}

function isKnownToBrowsers(space: string): boolean {
  return /^https?:\/\/www\.w3\.org\//.test(space) && space !== rdfSpace;
}

function attributesOf(tag: SaxesTagNS): SaxesAttributeNS[] {
  return Object.values(tag.attributes).filter(({ prefix }) => prefix !== 'xmlns');
}

function isTrouble({ name, local, value }: SaxesAttributeNS): boolean {
  if (/^on/i.test(local) || name === 'xml:base') return true;
  if (local === 'href' || local === 'src') return !value.trim().startsWith('#');
  return !isPlainCss(value);
}

/** Many attributes are read as CSS. In it an escape could spell `url(`, and an at-rule could import; old readers ran scripts. */
function isPlainCss(css: string): boolean {
  return !/\\|@(?!media\b)|url\((?!\s*['"]?#)|image(?:-set)?\(|src\(|javascript:/i.test(css);
}

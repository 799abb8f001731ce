import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteFiles } from '../../../core/publication/site/site-files.ts';
import { hostilePublication } from '../hostile-publication.ts';
import { attribute, elements } from './parsed.ts';

/** Every element that a template of the site or the company's Markdown may make. */
const ours = new Set(
  (
    'html head meta title link script body a header nav ul ol li main footer p span h1 h2 h3 h4 h5 h6 strong em del b i bdi br wbr hr ' +
    'code pre blockquote section article div dl dt dd table caption thead tbody tr th td form label input select option button ' +
    'details summary style img'
  ).split(' '),
);

/** Every attribute that one of them may carry. */
const harmless =
  /^(?:id|class|dir|lang|hidden|href|src|rel|type|title|charset|name|property|content|http-equiv|defer|role|scope|aria-[a-z]+|data-[a-z-]+|tabindex|for|value|autocomplete|spellcheck|min|required|alt|height|start)$/;

test('a site made of hostile values never fails, and is made of our elements and links alone', () => {
  fc.assert(
    fc.property(hostilePublication, publication => {
      for (const [path, page] of siteFiles(publication)) {
        expect(path).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)|^\/|\0|\\/);
        if (!path.endsWith('.html') || typeof page !== 'string') continue;
        const all = elements(page);
        expect(all.filter(({ tagName }) => !ours.has(tagName)).map(({ tagName }) => tagName)).toEqual([]);
        expect(
          all.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter(name => !harmless.test(name)),
        ).toEqual([]);
        for (const element of all) {
          const target = attribute(element, 'href') ?? attribute(element, 'src');
          if (target !== undefined)
            expect(target).toMatch(/^(?:https:\/\/|mailto:|#|(?:\.\.\/)*[\w%.'()*!~-]+(?:\/|\.|$))/);
          if (element.tagName === 'script')
            expect(attribute(element, 'src')).toMatch(/^(?:\.\.\/)*assets\/site\.js$/);
        }
      }
    }),
    { numRuns: 15 },
  );
});

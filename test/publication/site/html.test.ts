import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Address } from '../../../core/publication/site/html/address.ts';
import { Attributes } from '../../../core/publication/site/html/attributes.ts';
import { html } from '../../../core/publication/site/html/html.ts';
import { oneLine } from '../../../core/render/escape/one-line.ts';
import { anyText } from '../../render/hostile-text.ts';
import { attribute, elements, textOf } from './parsed.ts';

const within = (page: unknown) =>
  elements(`<!doctype html><body>${String(page)}`).filter(
    ({ tagName }) => !['html', 'head', 'body'].includes(tagName),
  );

describe('a template', () => {
  test('shows text as it was written, between tags and in attributes, and nothing in it works', () => {
    fc.assert(
      fc.property(anyText, text => {
        const [only, ...more] = within(html`<p id="${text}" title="${text}">${text}</p>`);
        expect(more).toEqual([]);
        expect(only?.attrs.map(({ name }) => name)).toEqual(['id', 'title']);
        expect(textOf(only ?? fail())).toBe(oneLine(text).replace(/\s+/g, ' ').trim());
        expect(oneLine(attribute(only ?? fail(), 'title') ?? '')).toBe(oneLine(text));
      }),
      { numRuns: 300 },
    );
  });

  test('shows numbers, between tags and in attributes', () => {
    expect(String(html`<ol start="${3}"><li>${0}</li></ol>`)).toBe('<ol start="3"><li>0</li></ol>');
  });

  test('keeps what another template has made', () => {
    const items = ['a', '<b>'].map(text => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}${null}${false}</ul>`)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  test('takes no text where text alone is no safety', () => {
    const text = 'javascript:alert(1)';
    for (const unsafe of [
      () => html`<a href="${text}">x</a>`,
      () => html`<img src="${text}">`,
      () => html`<p onclick="${text}">x</p>`,
      () => html`<p style="${text}">x</p>`,
      () => html`<p ${text}>x</p>`,
      () => html`<p${text}>x</p>`,
      () => html`<p${html` hidden`}>x</p>`,
      () => html`<p>${new Attributes({ hidden: true })}</p>`,
      () => html`<p class=${text}>x</p>`,
      () => html`<${text}>x</p>`,
      () => html`<script>${text}</script>`,
      () => html`<style>${text}</style>`,
      () => html`<p title="${html`<b>`}">x</p>`,
      () => html`<p>${Address.inside('a', 'b')}</p>`,
    ])
      expect(unsafe).toThrow('A template');
  });

  test('takes an address only if it is https, a mailbox, or a place of the site', () => {
    expect(Address.outside('javascript:alert(1)')).toBeNull();
    expect(Address.outside('http://x.example/')).toBeNull();
    const link = html`<a href="${Address.outside('https://x.example/?a=1&b="2"') ?? fail()}">x</a>`;
    expect(String(link)).toBe('<a href="https://x.example/?a=1&amp;b=%222%22">x</a>');
    expect(Address.inside('entries/a/index.html', 'changes/4/index.html', 'x').text).toBe(
      '../../changes/4/index.html#x',
    );
  });

  test('takes attributes that do nothing', () => {
    const some = new Attributes({ hidden: true, 'data-x': '"', lang: null, open: false, start: 3 });
    expect(String(html`<p${some}>x</p>`)).toBe('<p hidden data-x="&quot;" start="3">x</p>');
    for (const name of ['onclick', 'href', 'style', 'x y', 'src', 'formvalue', 'openly'])
      expect(() => new Attributes({ [name]: 'x' })).toThrow('is no attribute');
  });
});

function fail(): never {
  throw new Error('There is no such element.');
}

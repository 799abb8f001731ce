import { expect, test } from 'vitest';
import { linkHtml, phraseHtml } from '../../../core/publication/site/html/phrase.ts';

test.each([
  ['', '', ''],
  ['a', 'https://a.example/', '<a href="https://a.example/">a</a>'],
  ['a', 'http://a.example/', 'a (http://a.example/)'],
  ['http://a.example/', 'http://a.example/', 'http://a.example/'],
  ['a', '', 'a'],
  ['a', ' https://a.example/\n', '<a href="https://a.example/">a</a>'],
  ['a@b.example', 'mailto:a@b.example', '<a href="mailto:a@b.example">a@<wbr>b.example</a>'],
  [
    'https://a.example/b/c/',
    'https://a.example/b/c/',
    '<a href="https://a.example/b/c/">https://<wbr>a.example/<wbr>b/<wbr>c/</a>',
  ],
  ['either/or or not', 'https://a.example/', '<a href="https://a.example/">either/or or not</a>'],
  ['a//', 'https://a.example/', '<a href="https://a.example/">a//</a>'],
])('a link that is called %j and leads to %j', (label, address, html) => {
  expect(String(linkHtml(label, address))).toBe(html);
});

test('a phrase is its pieces one after the other, a link without a name its address', () => {
  const address = 'https://a.example/';
  expect(String(phraseHtml(['see <', { label: ' ', address }, '>']))).toBe(
    'see &lt;<a href="https://a.example/">https://<wbr>a.example/</a>&gt;',
  );
});

test('a phrase that says nothing says that', () => {
  expect(String(phraseHtml([]))).toBe('<i class="none">not stated</i>');
  expect(String(phraseHtml([' ', { label: '', address: '' }], 'none'))).toBe('<i class="none">none</i>');
});

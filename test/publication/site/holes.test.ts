import { describe, expect, test } from 'vitest';
import { holesOf } from '../../../core/publication/site/html/holes.ts';

/** What each `…` of a template is taken for. */
const holes = (template: string) => holesOf(template.split('…'));

describe('where a value of a template stands', () => {
  test.each([
    ['no value', []],
    ['…', ['text']],
    ['<p>…</p>', ['text']],
    ['<p>… and …</p>…', ['text', 'text', 'text']],
    ['a < b … > c', ['text']],
    ['"…"', ['text']],
    ['<h2 id="…">…</h2>', ['value', 'text']],
    ['<td data-l="…" dir="auto">…</td>', ['value', 'text']],
    ['<p title="a … b">…</p>', ['value', 'text']],
    ['<p title="> …">…</p>', ['value', 'text']],
    ['<p title="a=b …">…</p>', ['value', 'text']],
    ['<p title="a b="…>…</p>', ['attributes', 'text']],
    ['<a href="…">…</a>', ['address', 'text']],
    ['<img src="…" alt="…">…', ['address', 'value', 'text']],
    ['<form action="…">…</form>', ['address', 'text']],
    ['<a href="…" class="b">…</a>', ['address', 'text']],
    ['<a data-href="…">…</a>', ['value', 'text']],
    ['<p styled="…">…</p>', ['value', 'text']],
    ['<p…>…</p>', ['attributes', 'text']],
    ['<p class="a"…>…</p>', ['attributes', 'text']],
    ['<h1…>…</h1>', ['attributes', 'text']],
    ['<title>…</title>…', ['text', 'text']],
  ])('%s', (template, expected) => {
    expect(holes(template)).toEqual(expected);
  });

  test.each([
    '<p …>',
    '<p class=…>',
    "<p class='…'>",
    '<p onclick="…">',
    '<p onpointerrawupdate="…">',
    '<p style="…">',
    '<iframe srcdoc="…">',
    '<img srcset="…">',
    '<button formaction="…">',
    '<meta http-equiv="…">',
    '<…>',
    '</…>',
    '<script>…</script>',
    '<style>…</style>',
    '<textarea>…</textarea>',
    '<template>…</template>',
    '<iframe>…</iframe>',
  ])('%s is no place for one', template => {
    expect(holes(template)).toEqual(['nowhere']);
  });

  test('behind what is no place for a value there is one again', () => {
    expect(holes('<script>…</script><p>…</p>')).toEqual(['nowhere', 'text']);
    expect(holes('<p style="…" id="…">…</p>')).toEqual(['nowhere', 'value', 'text']);
    expect(holes('<style>a</style>…')).toEqual(['text']);
  });
});

import { expect, test } from 'vitest';
import { Address } from '../../../core/publication/site/html/address.ts';
import { markdownHtml } from '../../../core/publication/site/html/markdown.ts';

const section = (name: string) =>
  name === 'how-to-object' ? Address.inside('index.html', 'index.html', 'how_to_object') : null;

test.each([
  [
    'two\nlines, *soft*, **strong**, ~~gone~~ and `code`',
    '<p>two\nlines, <em>soft</em>, <strong>strong</strong>, <del>gone</del> and <code>code</code></p>',
  ],
  ['a\\\nb', '<p>a<br>b</p>'],
  ['# One', '<h2>One</h2>'],
  ['## Two', '<h2>Two</h2>'],
  ['### *Three*', '<h3><em>Three</em></h3>'],
  ['#### Four', '<h4>Four</h4>'],
  ['##### Five', '<h5>Five</h5>'],
  ['###### Six', '<h6>Six</h6>'],
  ['---', '<hr>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  ['```\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['- a\n\n  more', '<ul><li><p>a</p><p>more</p></li></ul>'],
  ['- > said', '<ul><li><blockquote><p>said</p></blockquote></li></ul>'],
  ['-', '<ul><li></li></ul>'],
  ['1. a', '<ol start="1"><li>a</li></ol>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  [
    '| a | *b* |\n|---|---|\n| c | d |',
    '<div class="scroll" tabindex="0" role="group"><table><thead><tr><th scope="col" dir="auto">a</th><th scope="col" dir="auto"><em>b</em></th></tr></thead><tbody><tr><td dir="auto">c</td><td dir="auto">d</td></tr></tbody></table></div>',
  ],
  ['[a](https://a.example/)', '<p><a href="https://a.example/">a</a></p>'],
  ['<mailto:a@b.example>', '<p><a href="mailto:a@b.example">mailto:a@b.example</a></p>'],
  ['[how](#how-to-object)', '<p><a href="#how_to_object">how</a></p>'],
  ['[where](#nowhere)', '<p>where</p>'],
  ['[a](javascript:alert)', '<p>a</p>'],
  ['[a][r]\n\n[r]: https://a.example/', '<p>a</p>'],
  ['![a picture](https://a.example/b.png)', '<p><a href="https://a.example/b.png">a picture</a></p>'],
  ['![](https://a.example/b.png)', '<p><a href="https://a.example/b.png"></a></p>'],
  ['![a picture][r]\n\n[r]: https://a.example/', '<p>a picture</p>'],
  ['a[^N]\n\n[^n]: note', '<p>a[N]</p><p>note</p>'],
  ['a <b onclick="x">b</b>', '<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>'],
  ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
])('Markdown %j is shown as %s', (markdown, html) => {
  expect(String(markdownHtml([markdown], section))).toBe(html);
});

test('each block is a block of its own, and without sections no link leads to one', () => {
  expect(String(markdownHtml(['a', '[b](#how-to-object)']))).toBe('<p>a</p><p>b</p>');
});

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/import/read/html.ts';
import { shown } from './shown.ts';

const cell = (html: string) => shown(readHtml(`<table><tr><td>${html}</table>`))[1]?.slice('- 1:8: '.length);

describe('a cell', () => {
  test.each([
    ['white space is layout', ' a \n\t b&nbsp;&nbsp;c ', '1:12 a b c'],
    ['what begins a line', 'a<br>b<p>c</p>d<div>e</div>', '1:12 a⏎b⏎c⏎d⏎e'],
    ['items and headings', '<ul><li>a<li>b</ul><h4>c</h4>d', '1:12 a⏎b⏎c⏎d'],
    ['what stands in a line', 'a<span>b</span><i>c</i>', '1:12 abc'],
    [
      'what is not shown',
      'a<script>b</script><style>c</style><template>d</template><svg>e</svg><button>f</button>',
      '1:12 a',
    ],
    ['what is hidden', 'a<span hidden>b</span>', '1:12 a'],
    ['comments', 'a<!-- b -->c', '1:12 ac'],
    ['a link', '<a href=" https://a.example ">a  b</a> c', '1:12 a b c <a b→https://a.example>'],
    ['white space on both sides of a border', 'a <i> b</i>', '1:12 a b'],
    ['a link in a link text', 'x<a href="/y"><b>y</b></a>', '1:12 xy <y→/y>'],
    ['links that lead nowhere', '<a>a</a><a href="">b</a><a href="#c">c</a><b href="x">d</b>', '1:12 abcd'],
    [
      'a link to a place in another page',
      '<a href="/a#b">a</a><a href="b#">b</a>',
      '1:12 ab <a→/a#b> <b→b#>',
    ],
    ['a picture with a link', '<a href="https://a.example"><img alt="A"></a>', '1:12  <→https://a.example>'],
    [
      'marks of footnotes',
      'a<sup>1</sup><sup> [b] </sup><sup>(^12)</sup><sup>**</sup>',
      '1:12 a ^1 ^[b] ^(^12) ^**',
    ],
    [
      'what else is raised',
      'a<sup>™</sup><sup>1234</sup><sup>1b</sup><sup>x1</sup><sup>ab</sup><sup>*****</sup>',
      '1:12 a™12341bx1ab*****',
    ],
    ['what is not raised', 'a<sub>1</sub>', '1:12 a1'],
    ['all of it struck out', ' <s>a</s> <del>b</del><strike>c</strike> ', '1:12 a bc struck'],
    ['part of it struck out', '<s>a</s> b', '1:12 a b'],
    ['nothing struck out', '<s> </s>', '1:12 '],
    ['all of it bold', '<b>a</b> <strong><i>b</i></strong><i><b>c</b></i>', '1:12 a bc bold'],
    [
      'all of it a heading',
      '<h1>a</h1><h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5><h6>e</h6>',
      '1:12 a⏎a⏎b⏎c⏎d⏎e bold',
    ],
    ['part of it bold', '<b>a</b><i>b</i>', '1:12 ab'],
    ['a comment beside what is bold', '<!-- x --><b>a</b>', '1:12 a bold'],
  ])('is what a reader sees of it: %s', (_what, html, expected) => {
    expect(cell(html)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/import/read/html.ts';
import { shown } from './shown.ts';

const list = (...items: readonly string[]) =>
  shown(readHtml(`<ul>\n${items.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`));
/** Name and rest of one item. */
const parted = (item: string) => list(item)[2]?.replace(/^- 2:1: 2:1 (.*) \| 2:1 (.*)$/s, '$1 | $2');

describe('an item of a list', () => {
  test.each([
    ['Alpha', 'Alpha | '],
    ['Alpha – Mail', 'Alpha | Mail'],
    ['Alpha — Mail – and chat', 'Alpha | Mail – and chat'],
    ['Alpha - Mail', 'Alpha | Mail'],
    ['Alpha: Mail: all', 'Alpha | Mail: all'],
    ['Alpha-Beta', 'Alpha-Beta | '],
    ['Alpha:Beta', 'Alpha:Beta | '],
    ['Alpha:', 'Alpha: | '],
    ['<a href="https://a.example">Alpha</a>. Mail.', 'Alpha <Alpha→https://a.example> | Mail.'],
    ['<a href="https://a.example">Alpha</a> .,;:–—- Mail', 'Alpha <Alpha→https://a.example> | Mail'],
    ['<a href="https://a.example">Alpha</a> (Mail)', 'Alpha <Alpha→https://a.example> | (Mail)'],
    [
      '<a href="https://a.example">Alpha</a> Mail – <a href="https://b.example">more</a>',
      'Alpha <Alpha→https://a.example> | Mail – more <more→https://b.example>',
    ],
    ['<a href="https://a.example">Alpha</a> .', 'Alpha <Alpha→https://a.example> | '],
    ['<strong>Alpha: – </strong> Mail', 'Alpha bold | Mail'],
    ['<b>Alpha</b>', 'Alpha bold | '],
    ['<em>Alpha</em> Mail', 'Alpha | Mail'],
    ['<i>Alpha</i> Mail', 'Alpha | Mail'],
    ['<code>Alpha</code> Mail', 'Alpha | Mail'],
    ['<u>Alpha</u> Mail', 'Alpha | Mail'],
    ['<span>Alpha</span> Mail', 'Alpha Mail | '],
    ['The <b>Alpha</b> Mail', 'The Alpha Mail | '],
    [
      'Alpha<sup>1</sup> – see <a href="https://a.example">here</a>',
      'Alpha ^1 | see here <here→https://a.example>',
    ],
    ['<p><b>Alpha</b> Mail</p>', 'Alpha bold | Mail'],
    [' <div> <p><b>Alpha</b> Mail</p> </div> ', 'Alpha bold | Mail'],
    ['<p><b>Alpha</b></p><p>Mail</p>', 'Alpha⏎Mail | '],
    ['<s>Alpha</s>', 'Alpha struck | '],
    ['Alpha : Mail', 'Alpha | Mail'],
    [' <b>Alpha</b> Mail', 'Alpha bold | Mail'],
    ['<!-- x --><b>Alpha</b> Mail', 'Alpha bold | Mail'],
    ['<p><b>Alpha</b></p> Mail', 'Alpha⏎Mail | '],
    ['<b>Alpha - Beta: </b> Mail', 'Alpha - Beta bold | Mail'],
    ['<b>Alpha</b> –', 'Alpha bold | '],
    ['', ' | '],
  ])('has a name, and what is said of it: %s', (item, expected) => {
    expect(parted(item)).toBe(expected);
  });
});

describe('a list', () => {
  test('has facts about a company in a list of its own', () => {
    expect(
      list(
        'Alpha – Mail<ul><li>Purpose: Chat<li>Website: <a href="https://a.example">a</a><li>Website: b<br>c<sup>1</sup></ul>',
        'Beta<ol><li>Country:  DE</ol>',
        'Gamma',
        'Delta<ul><li>Country:DE</li><b>x</b><li>Purpose: a: b</li></ul>',
        'Eta<ul><li>see<br>Country: DE</ul>',
      ),
    ).toEqual([
      'list 1:1',
      '= 1:1: 1:1 Subprocessor | 1:1 Purpose | 1:1 Website | 1:1 Country',
      '- 2:1: 2:1 Alpha | 2:1 Mail⏎Chat | 2:38 a⏎b⏎c <a→https://a.example> ^1 | 2:1 ',
      '- 3:1: 3:1 Beta | 3:1  | 3:1  | 3:13 DE',
      '- 4:1: 4:1 Gamma | 4:1  | 4:1  | 4:1 ',
      '- 5:1: 5:1 Delta | 5:41 a: b | 5:1  | 5:14 DE',
      '- 6:1: 6:1 Eta | 6:1 see⏎Country: DE | 6:1  | 6:1 ',
    ]);
  });

  test('in an item that has no facts is one under its words if these are a heading, and else says something of it', () => {
    expect(
      list(
        'Mail:<ul><li>Alpha<li>Beta</ul>',
        'Chat<br>and: calls<ul><li>Website: x<li>Colour: red</ul>',
        'Gamma',
        '<ul><li>Delta</ul>',
        '<ul><li>Country: DE</ul><ul><li>Eta</ul>',
        '<ul></ul>',
      ),
    ).toEqual([
      'list 1:1',
      '= 1:1: 1:1 Subprocessor | 1:1 Purpose',
      '- 3:1: 3:1 Chat⏎and | 3:1 calls⏎Website: x⏎Colour: red',
      '- 4:1: 4:1 Gamma | 4:1 ',
      'list 2:10 under 2:1 Mail',
      '= 2:10: 2:10 Subprocessor | 2:10 Purpose',
      '- 2:14: 2:14 Alpha | 2:14 ',
      '- 2:23: 2:23 Beta | 2:23 ',
      'list 5:5',
      '= 5:5: 5:5 Subprocessor | 5:5 Purpose',
      '- 5:9: 5:9 Delta | 5:9 ',
      'list 6:5',
      '= 6:5: 6:5 Subprocessor | 6:5 Purpose',
      '- 6:9: 6:9 Country | 6:9 DE',
      'list 6:29',
      '= 6:29: 6:29 Subprocessor | 6:29 Purpose',
      '- 6:33: 6:33 Eta | 6:33 ',
    ]);
    expect(shown(readHtml('<h2>Tools</h2><p>These:</p><ol><li>Alpha<ul><li>x</ul></ol>'))).toEqual([
      'list 1:41 under 1:32 Alpha in 1:1 Tools',
      '= 1:41: 1:41 Subprocessor | 1:41 Purpose',
      '- 1:45: 1:45 x | 1:45 ',
    ]);
    expect(
      shown(readHtml('<h2>Tools</h2><p>These:</p><ol><li>Alpha</ol><p>Those:</p><ul>x<b>y</b><li>Beta</ul>')),
    ).toEqual([
      'list 1:28 under 1:1 Tools after 1:15 These:',
      '= 1:28: 1:28 Subprocessor | 1:28 Purpose',
      '- 1:32: 1:32 Alpha | 1:32 ',
      'list 1:59 under 1:1 Tools after 1:46 Those:',
      '= 1:59: 1:59 Subprocessor | 1:59 Purpose',
      '- 1:72: 1:72 Beta | 1:72 ',
    ]);
  });

  test('in each item is one under its words, whatever they are', () => {
    expect(
      list(
        'Mail<ul><li>Alpha<ul><li>Beta</ul></ul>',
        'Our<br>chat: all:<ol><li>Gamma<li>Delta</ol><ul><li>Eta</ul>',
      ).map(line => line.replace(/\d+:\d+:? ?/g, '')),
    ).toEqual([
      'list under Alpha in Mail',
      '= Subprocessor | Purpose',
      '- Beta | ',
      'list under Our chat: all',
      '= Subprocessor | Purpose',
      '- Gamma | ',
      '- Delta | ',
      'list under Our chat: all',
      '= Subprocessor | Purpose',
      '- Eta | ',
    ]);
    expect(list('Al:pha:<ul><li>Country: DE</ul>', 'Beta<ul><li>in the EU</ul>').slice(1)).toEqual([
      '= 1:1: 1:1 Subprocessor | 1:1 Purpose | 1:1 Country',
      '- 2:1: 2:1 Al:pha | 2:1  | 2:16 DE',
      '- 3:1: 3:1 Beta | 3:1 in the EU | 3:1 ',
    ]);
    expect(shown(readHtml('<h2>Mail</h2><ul><li><ul><li>Alpha</ul></ul>'))[0]).toBe(
      'list 1:22 under 1:1 Mail',
    );
    const isUnderItem = (...items: readonly string[]) =>
      readHtml(`<ul><li>${items.join('<li>')}</ul>`).tables.map(table => table.isUnderItem ?? false);
    expect(isUnderItem('Mail<ul><li>Alpha</ul>', 'Chat:<ul><li>Beta</ul>', '<ul><li>Gamma</ul>')).toEqual([
      true,
      false,
      false,
    ]);
    expect(isUnderItem('Mail<ul><li>Chat:<ul><li>Alpha</ul></ul>')).toEqual([false]);
  });

  test('of terms has each with what is said of it', () => {
    expect(
      shown(
        readHtml(
          [
            '<p>These:</p><dl>x<dd>Nobody',
            '<dt>Alpha<dd>Mail<dd>Chat',
            '<dt>Beta<dt>Gamma<dd>Both',
            '<div><dt><a href="https://d.example">Delta</a><dd></div>',
            '<dt>Eta<i>x</i></dt><script>y</script><dd>Eta</dd><b>z</b>',
            '<div><dt>Theta</dt><dt>Iota</dt><dd><a href="/t"><img></a></dd><dd>t</dd></div><dd>Nobody</dd></dl>',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'list 1:14 after 1:1 These:',
      '= 1:14: 1:14 Subprocessor | 1:14 Purpose',
      '- 2:1: 2:1 Alpha | 2:10 Mail⏎Chat',
      '- 3:1: 3:1 Beta | 3:18 Both',
      '- 3:9: 3:9 Gamma | 3:18 Both',
      '- 4:6: 4:6 Delta <Delta→https://d.example> | 4:47 ',
      '- 5:1: 5:1 Etax | 5:39 Eta',
      '- 6:6: 6:6 Theta | 6:33 t <→/t>',
      '- 6:20: 6:20 Iota | 6:33 t <→/t>',
    ]);
  });
});

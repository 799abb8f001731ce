import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../core/import/read/html.ts';
import { shown } from './shown.ts';

const table = (html: string) => shown(readHtml(`<table>${html}</table>`)).slice(1);

describe('a table', () => {
  test('has headings where the page says so, and says them of rows and not of columns', () => {
    expect(
      table(
        [
          '<thead><tr><td>Name<td>Mail</tr></thead>',
          '<tr><th>Name<th>Mail</tr>',
          '<tr><th scope=row>Alpha<th scope=row>x</tr>',
          '<tr><th>Beta<td>x</tr>',
          '<tr><td role=columnheader>Name<td role=columnheader>Mail</tr>',
          '<tr><td role=rowheader>Gamma<td>x</tr>',
          '<tr></tr>',
        ].join('\n'),
      ),
    ).toEqual([
      '= 1:15: 1:19 Name | 1:27 Mail',
      '= 2:1: 2:5 Name | 2:13 Mail',
      '- 3:1: 3:5 Alpha | 3:24 x',
      '- 4:1: 4:5 Beta | 4:13 x',
      '= 5:1: 5:5 Name | 5:31 Mail',
      '- 6:1: 6:5 Gamma | 6:29 x',
    ]);
  });

  test('has a cell that spans columns or rows in each of them, and rows over its whole width', () => {
    expect(
      table(
        [
          '<tr><td colspan=2>a<td rowspan=3>b<td>c</tr>',
          '<tr><td rowspan=2>d<td>e<td>f</tr>',
          '<tr><td>g</tr>',
          '<tr><td>h</tr>',
          '<tr><td colspan=4>i</tr>',
          '<tr><td colspan=3>j</tr>',
          '<tr><th colspan=9>k</tr>',
          '<tr><td colspan=2>l<td colspan=2>m</tr>',
          '<tr><td colspan=0>n<td colspan=-1>o<td rowspan=x>p<td rowspan=1.5>q</tr>',
          '<tr><td>r</tr>',
        ].join('\n'),
      ),
    ).toEqual([
      '- 1:8: 1:12 a | 1:12 a | 1:27 b | 1:42 c',
      '- 2:1: 2:5 d | 2:20 e | 1:27 b | 2:25 f',
      '- 3:1: 2:5 d | 3:5 g | 1:27 b',
      '- 4:1: 4:5 h',
      '- 5:1: 5:5 i | 5:5 i | 5:5 i | 5:5 i',
      '- 6:1: 6:5 j | 6:5 j | 6:5 j',
      '< 7:1: 7:5 k | 7:5 k | 7:5 k | 7:5 k | 7:5 k | 7:5 k | 7:5 k | 7:5 k | 7:5 k',
      '- 8:1: 8:5 l | 8:5 l | 8:20 m | 8:20 m',
      '- 9:1: 9:5 n | 9:20 o | 9:36 p | 9:51 q',
      '- 10:1: 10:5 r',
    ]);
    expect(table('<tr><td>a</tr><tr><td>b</tr>')).toEqual(['- 1:8: 1:12 a', '- 1:22: 1:26 b']);
  });

  test('is no wider than two hundred columns, whatever a cell says', () => {
    const rows = readHtml('<table><tr><td>a<td colspan=9999>b<td>c</tr><tr><td colspan=200>d</tr></table>')
      .tables[0]?.rows;
    expect(rows?.map(({ cells }) => cells.map(({ text }) => text).join(''))).toEqual([
      `a${'b'.repeat(199)}`,
      'd'.repeat(200),
    ]);
  });

  test('may be made of other elements that say what they are', () => {
    expect(
      shown(
        readHtml(
          '<div role=table><div role=row><span role=columnheader>Name</span><i>x</i></div><div role=rowgroup><div role=row><div role=rowheader>Alpha</div><div role=cell>Mail</div></div></div></div>\n<div role=grid><div role=row><b role=gridcell>Beta</b></div></div><div role=list><div role=row><b role=cell>x</b></div></div>',
        ),
      ),
    ).toEqual([
      'table 1:1',
      '= 1:17: 1:31 Name',
      '- 1:99: 1:113 Alpha | 1:144 Mail',
      'table 2:1',
      '- 2:16: 2:30 Beta',
    ]);
  });

  test('has its caption for a heading', () => {
    expect(
      shown(
        readHtml(
          '<h2>Mail</h2><table><caption> Chat\n</caption><tr><td>a</table><p>These:</p><table><caption></caption><tr><td>b</table>',
        ),
      ),
    ).toEqual([
      'table 1:14 under 1:21 Chat in 1:1 Mail',
      '- 2:11: 2:15 a',
      'table 2:41 under 1:21 Chat in 1:1 Mail after 2:28 These:',
      '- 2:67: 2:71 b',
    ]);
  });

  test('around others is there for the layout', () => {
    expect(
      shown(
        readHtml(
          '<table><tr><td>x<td><div><table><tr><td>a</table></div><table><tr><td>b</table></table><table><tr><td>c</table>',
        ),
      ),
    ).toEqual([
      'table 1:26',
      '- 1:33: 1:37 a',
      'table 1:56',
      '- 1:63: 1:67 b',
      'table 1:88',
      '- 1:95: 1:99 c',
    ]);
  });

  test('around others is read if it has headings itself', () => {
    expect(
      table('<tr><th>Vendor<th>Data</tr><tr><td>Alpha<td><table><tr><th>a<td>b<tr><td>c</table></tr>'),
    ).toEqual(['= 1:8: 1:12 Vendor | 1:22 Data', '- 1:35: 1:39 Alpha | 1:48 a⏎b⏎c']);
  });

  test('may stand in a paragraph', () => {
    expect(shown(readHtml('<p>Our <b>list</b>:<table><tr><td>a</table><p>more'))).toEqual([
      'table 1:20 after 1:4 Our list:',
      '- 1:27: 1:31 a',
    ]);
  });

  test('in which other headings follow further down is several', () => {
    expect(
      shown(
        readHtml(
          [
            '<table><tr><th>Vendor<th>Purpose</tr>',
            '<tr><td>Alpha<td>Mail</tr>',
            '<tr><th>Tools<th></tr>',
            '<tr><td>Beta<td>Chat</tr>',
            '<tr><th>Vendor<th>Country<th>Colour</tr>',
            '<tr><th>Website<th>x</tr>',
            '<tr><td>Gamma<td>DE</tr>',
            '<tr><td>Vendor<td>Purpose</tr></table>',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'table 1:1',
      '= 1:8: 1:12 Vendor | 1:22 Purpose',
      '- 2:1: 2:5 Alpha | 2:14 Mail',
      '= 3:1: 3:5 Tools | 3:14 ',
      '- 4:1: 4:5 Beta | 4:13 Chat',
      'table 1:1',
      '= 5:1: 5:5 Vendor | 5:15 Country | 5:26 Colour',
      '= 6:1: 6:5 Website | 6:16 x',
      '- 7:1: 7:5 Gamma | 7:14 DE',
      '- 8:1: 8:5 Vendor | 8:15 Purpose',
    ]);
  });
});

describe('a page', () => {
  test('has each table under the heading above it, and behind the sentence in front of it', () => {
    expect(
      shown(
        readHtml(
          [
            '<title>x</title><h1>Our <i>list</i></h1>',
            'In the <b>EU</b>:',
            '<table><tr><td>a</table>',
            '<h2>Mail<br>and chat</h2>',
            '<table><tr><td>b</table>',
            '<p>Said before</p><p>These are:</p><p> </p>',
            '<table><tr><td>c</table>',
            '<p>Gone with the heading</p><h6></h6><h3>Calls</h3>',
            '<table><tr><td>d</table>',
            '<details><summary>More</summary><table><tr><td>e</table></details>',
            '<p> <strong>Bold</strong> </p><table><tr><td>f</table>',
            '<p><b>Bold</b> <i>too</i></p><table><tr><td>g</table>',
            '<p><b>Bold</b> too</p><table><tr><td>h</table>',
            '<p><i>Slanted</i></p><table><tr><td>i</table>',
            '<div hidden><table><tr><td>j</table></div><h7>x</h7><table><tr><td>k</table>',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'title 1:17 Our list',
      'table 3:1 under 1:17 Our list after 1:41 In the EU:',
      '- 3:8: 3:12 a',
      'table 5:1 under 4:1 Mail and chat in 1:17 Our list',
      '- 5:8: 5:12 b',
      'table 7:1 under 4:1 Mail and chat in 1:17 Our list after 6:19 These are:',
      '- 7:8: 7:12 c',
      'table 9:1 under 8:38 Calls in 4:1 Mail and chat',
      '- 9:8: 9:12 d',
      'table 10:33 under 10:10 More in 8:38 Calls',
      '- 10:40: 10:44 e',
      'table 11:31 under 11:5 Bold in 8:38 Calls',
      '- 11:38: 11:42 f',
      'table 12:30 under 11:5 Bold in 8:38 Calls after 12:1 Bold too',
      '- 12:37: 12:41 g',
      'table 13:23 under 11:5 Bold in 8:38 Calls after 13:1 Bold too',
      '- 13:30: 13:34 h',
      'table 14:22 under 11:5 Bold in 8:38 Calls after 14:1 Slanted',
      '- 14:29: 14:33 i',
      'table 15:53 under 11:5 Bold in 8:38 Calls after 15:47 x',
      '- 15:60: 15:64 k',
    ]);
  });

  test('has what is said in a line by what stands in it, and tables wherever they are', () => {
    expect(
      shown(
        readHtml(
          [
            '<div>',
            '  <b>In</b> the <i>EU</i>:</div><i></i>',
            '<table><tr><td>a</table>',
            '<p><b>Fat</b></p><span>x<table><tr><td>b</table></span>',
            '<p><!-- x --><strong>Strong</strong></p><table><tr><td>c</table>',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'table 3:1 after 2:3 In the EU:',
      '- 3:8: 3:12 a',
      'table 4:25 under 4:4 Fat after 4:24 x',
      '- 4:32: 4:36 b',
      'table 5:41 under 5:14 Strong',
      '- 5:48: 5:52 c',
    ]);
  });

  test.each(['x', '0', '-3', '1.5', ''])('may say %j of a column, which is none', column => {
    expect(table(`<tr><td data-source-column="${column}">a`)).toEqual(['- 1:8: 1:1 a']);
  });

  test('with several headings of the first level has no title', () => {
    expect(readHtml('<h1>a</h1><h1>b</h1>').title).toBeNull();
    expect(readHtml('<h2>a</h2>').title).toBeNull();
  });

  test.each(['nav', 'header', 'footer', 'aside', 'menu'])(
    'has menus in %s, which are no lists, and may have tables there',
    name => {
      expect(
        shown(
          readHtml(
            `<${name}><div><ul><li>a</ul><ol><li>a</ol><dl><dt>a<dd>b</dl><table><tr><td>b</table></div></${name}>`,
          ),
        ).map(line => line.replace(/\d+:\d+:? ?/g, '')),
      ).toEqual(['table ', '- b']);
    },
  );

  test('has footnotes in paragraphs that begin with a mark', () => {
    expect(
      shown(
        readHtml(
          [
            '<p><sup>1</sup> Only in the EU.</p>',
            '<p> <sup>a</sup>Only <sup>x</sup></p>',
            '<p>Not a note<sup>2</sup></p>',
            '<p><b>Not</b> a note<sup>3</sup></p>',
            '<p>[^1]: One:</p><p>[note] Two<br>lines</p><p>[^4]Four</p>',
            '<p>* Star</p><p>†‡ Daggers</p><p>²Raised</p>',
            '<p>x * y</p><p>[abcdefghijk] z</p><p>[1]</p><p>*</p><p>[^_]</p><p><sup>™</sup> x</p>',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'footnote 1 Only in the EU.',
      'footnote a Only',
      'footnote [^1] One:',
      'footnote [note] Two\nlines',
      'footnote [^4] Four',
      'footnote * Star',
      'footnote †‡ Daggers',
      'footnote ² Raised',
    ]);
  });

  test('that nests without end is said to', () => {
    expect(() => readHtml('<div>'.repeat(20_000))).toThrow(
      expect.objectContaining({
        name: 'Unreadable',
        message: 'Elements stand in each other too deep to be read.',
        spot: { line: 1, column: 1 },
      }),
    );
  });
});

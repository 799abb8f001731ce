import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../bot/commands.ts';
import { commandsIn, readingOf } from '../../../bot/reading.ts';

const names = (body: string) => commandsIn(body).map(one => ('problem' in one ? `${one.name}?` : one.name));

describe('a command', () => {
  it.each([
    ['at the start of a line', '/object', ['object']],
    ['with a reason', '/object We do not want this.', ['object']],
    ['after other words', 'Hello,\n\n/object\n\nRegards', ['object']],
    ['with the line ends of Windows', 'Hello\r\n/object\r\n', ['object']],
    ['with the capital letter that a phone puts', '/Object please', ['object']],
    ['several in one comment', '/object\n/withdraw 1\n/help', ['object', 'withdraw', 'help']],
    ['after a quotation that has ended', '> What do you think?\n\n/object', ['object']],
    ['after code within the line', '``` x ``` is code\n/object', ['object']],
    ['between lines that have code of their own', 'Not `this`\n/object\nnor `that`', ['object']],
    ['after a backtick that stands alone', 'I don`t want it\n\n/object', ['object']],
    ['after code of HTML within the line', 'Not <code>this</code>\n/object', ['object']],
    ['after a fence that is closed', '```\ncode\n```\n/object', ['object']],
    ['after an HTML comment that is closed', '<!-- a -->\n/object', ['object']],
    ['behind a longer fence that shows a shorter one', '````\n```\n/object\n```\n````\n/object', ['object']],
    ['before an HTML comment', '/object <!-- no -->', ['object']],
    ['before one that hides the lines after it', '/object <!--\n/withdraw 1\n-->', ['object']],
    ['with a line separator in the reason', '/object because\u2028of that', ['object']],
  ])('is read %s', (_where, body, found) => {
    expect(names(body)).toEqual(found);
  });

  it.each([
    ['quoted', '> /object'],
    ['quoted, indented', '   > /object'],
    ['in a fence', '```\n/object\n```'],
    ['in a fence of tildes', '~~~text\n/object\n~~~'],
    ['in a fence that nobody closed', 'See:\n```\n/object'],
    ['in a fence that only a shorter mark follows', '````\n/object\n```\n/object'],
    ['in a fence whose end has words behind it', '```\nx\n``` no end\n/object'],
    ['indented by four', '    /object'],
    ['indented by a tab', '\t/object'],
    ['indented by one', ' /object'],
    ['in an HTML comment', '<!-- \n/object\n-->'],
    ['in an HTML comment that begins in a line', 'Hello <!-- hidden\n/object\n-->'],
    ['in an HTML comment that nobody closed', '<!--\n/object'],
    ['behind an HTML comment', '<!-- no --> /object'],
    ['in preformatted text', '<pre>\n/object\n</pre>'],
    ['in code of HTML', 'As <code>\n/object\n</code> says'],
    ['in a quotation of HTML', '<blockquote>\n/object\n</blockquote>'],
    ['in HTML that nobody sees', '<script>\n/object\n</script>'],
    ['in an HTML comment that begins in a quotation', '> Hello <!--\n/object\n-->'],
    ['in a fence behind HTML that only looked open', 't<!--\n```-->\n/object'],
    ['in such a fence, behind its end', 't<!--\n```\n-->\n/object\n```'],
    ['in a comment behind a fence that is none', '<div>\n```\n<!--\n```\n/object\n-->'],
    ['in a processing instruction', '<?\n/object\n?>'],
    ['in code that reaches over lines', 'So `it\n/object\nends` here'],
    ['in code over lines, behind a tag with a backtick', '<a title="`"> `it\n/object\nends`'],
    ['in code over lines, behind a heading with a backtick', '# A ` heading\nSo `it\n/object\nends` here'],
    ['in code over lines, behind a footnote', 'So `\n[^1]: it`\n/object\nends` here'],
    ['in code over lines, behind the address of a link', '[a\n]: `\n`it\n/object\nends`'],
    ['in code over a line that looks empty', 'So `it\n/object\n\u00a0\nends` here'],
    ['in a fence with a line separator in its first line', '~~~\u2028\n/object'],
    ['in the middle of a line', 'I /object'],
    ['in a list', '- /object'],
    ['with something in front that nobody sees', '\u200b/object'],
    ['as a longer word', '/objection'],
    ['with a colon', '/object: no'],
    ['as a path', '/object/that'],
    ['with a space', '/ object'],
    ['in another alphabet', '/оbject'],
  ])('is none %s; then a person reads the comment', (_where, body) => {
    expect(readingOf(body)).toEqual({ commands: [], other: true });
  });

  it('leaves words beside it for a person to read', () => {
    expect(readingOf('/help\n\n').other).toBe(false);
    expect(readingOf('/withdraw 2\nBut we object to the hosting in Poland.').other).toBe(true);
    expect(readingOf('> You asked whether we object. Yes.\n\n/help').other).toBe(true);
    expect(readingOf('/help we object').other).toBe(true);
    expect(readingOf('/help <!-- we object -->').other).toBe(true);
  });
});

describe('arguments', () => {
  it.each([
    '/withdraw',
    '/withdraw x',
    '/withdraw 0',
    '/withdraw 1 2',
    '/withdraw 99999999',
    '/still-object',
    '/help me',
    '/announce',
    '/announce 3f9a',
    '/announce 3f9a2c7g',
    // One digit too few, and one too many.
    '/announce 3f9a2c71d0e4b5a6978877665544332',
    `/announce ${'3'.repeat(65)}`,
    '/treat',
    '/treat rename',
    '/treat other because',
    '/count',
    '/count 1 2',
    '/count soon',
    '/count -1',
    '/not-objection',
    '/not-objection 5..3',
    '/not-objection 5..x',
    '/not-objection x..5',
    '/not-objection 5..',
    `/not-objection ${'1 '.repeat(21)}`,
    '/count x17',
    '/count 17x',
    '/count 017',
    `/count ${'1'.repeat(16)}`,
    '/count http://a.example/x#issuecomment-17',
    '/not-objection 1..2..3',
    '/not-objection 5 because it is a question',
    '/not-objection 1-5',
    '/not-objection https://a.example/x#issuecomment-1..https://a.example/x#discussion_r5',
    '/record-objection',
    '/record-objection C-1',
    '/record-objection C-1 2026-12-09T23:40Z',
    '/record-objection C-1 sent yesterday',
    '/record-objection C-1 at 2026-12-09T23:40Z',
    '/record-objection C-1 sent 2026-12-09T25:00Z',
    '/record-objection C-1 sent on2026-12-09T23:40Z',
    '/record-objection C-1 sent 2026-12-09T23:40Zulu',
    // Dates are read with what stands in brackets passed over.
    '/record-objection C-1 sent 2026-12-09T23:40Z(Acme)',
    '/record-objection C-1 sent 2026-12-09T23:40:0xZ',
    '/record-objection C-1 sent 2026-12-09T23:40:x0Z',
    '/record-objection C-1 sent 2026-12-09T23:40',
    '/record-objection C-1 sent 2026-02-31T10:00Z',
    '/record-objection C-1 sent 2026-99-99T10:00Z',
    '/record-objection C-1 sent 2026-12-09T23:40Z by Acme',
    '/answer',
    '/answer 1',
    '/answer 1 fine',
    '/answer x agreed',
    '/answer 1 agreed C-1 more',
    '/confirm',
    '/confirm one',
    '/extend',
    '/extend 2026-12-20',
    '/extend tomorrow please',
    '/extend 2026-12-20th please',
    '/extend on2026-12-20 please',
    '/withdraw 1a',
    '/withdraw #',
    '/withdraw n1',
    '/confirm 1 2',
    '/mailbox-read not yet',
    '/approvals-complete',
    '/approvals-complete C-1 C-2',
    '/waive-notice',
    '/waive-notice customers',
    '/cancel-change',
    '/status now',
    `/cancel-change ${'x'.repeat(501)}`,
    `/waive-notice ${'x'.repeat(101)} told by phone`,
  ])('%s does not fit, and its author is told', body => {
    expect(commandsIn(body)).toEqual([{ name: expect.any(String), problem: 'arguments' }]);
  });

  it.each([
    '/record-objection Acme sent 2026-12-09T23:40Z',
    '/record-objection ACME-Corp sent 2026-12-09T23:40Z',
    '/record-objection c-14 sent 2026-12-09T23:40Z',
    '/record-objection jane@acme.example sent 2026-12-09T23:40Z',
    '/record-objection AcmeC-14 sent 2026-12-09T23:40Z',
    '/record-objection C-14Acme sent 2026-12-09T23:40Z',
    '/record-objection ABCDE-1 sent 2026-12-09T23:40Z',
    '/record-objection C-1234567890 sent 2026-12-09T23:40Z',
    '/answer 1 agreed Acme',
    '/answer 1 agreed Acme:C-14',
    '/approvals-complete Acme',
    '/approvals-complete C-14:Acme',
  ])('a name where a reference belongs is not taken: %s', body => {
    expect(commandsIn(body)).toEqual([{ name: expect.any(String), problem: 'name-in-reference' }]);
  });

  it.each([
    '/cancel-change jane@acme.example asked for it',
    '/extend 2026-12-20 @carol asked for more time',
    '/waive-notice customers told a@b.example by phone',
    '/treat rename @acme said so',
  ])('a reason that names an address or an account is not taken: %s', body => {
    expect(commandsIn(body)).toEqual([{ name: expect.any(String), problem: 'address-in-reason' }]);
  });

  it('a comment is named by its number or by its address, and an address says which kind it is', () => {
    const at = (anchor: string) => `https://github.example/acme/registry/pull/4#${anchor}`;
    expect(commandsIn('/count 17')).toEqual([{ name: 'count', comment: { id: 17, kind: null } }]);
    expect(commandsIn(`/count ${at('issuecomment-17')}`)).toEqual([
      { name: 'count', comment: { id: 17, kind: 'conversation' } },
    ]);
    const line = { id: 18, kind: 'line' };
    const one = { id: 3, kind: null };
    expect(commandsIn(`/not-objection 3 ${at('discussion_r18')} 3 .. 9`)).toEqual([
      {
        name: 'not-objection',
        comments: [
          { from: one, to: one },
          { from: line, to: line },
          { from: one, to: { id: 9, kind: null } },
        ],
      },
    ]);
    expect(commandsIn(`/count ${at('pullrequestreview-4')}`)).toEqual([
      { name: 'count', comment: { id: 4, kind: 'review' } },
    ]);
  });

  it.each([
    ['/object', { name: 'object', reason: '' }],
    ['/object  We do not. ', { name: 'object', reason: 'We do not.' }],
    ['/withdraw 12', { name: 'withdraw', objection: 12 }],
    ['/still-object #345678', { name: 'still-object', objection: 345678 }],
    ['/help', { name: 'help' }],
    [`/announce ${'3F'.repeat(16)}`, { name: 'announce', digest: '3f'.repeat(16) }],
    [`/announce ${'3f'.repeat(32)}`, { name: 'announce', digest: '3f'.repeat(32) }],
    ['/treat rename The  same company.', { name: 'treat', class: 'rename', why: 'The same company.' }],
    [
      `/not-objection ${'7 '.repeat(20)}`,
      {
        name: 'not-objection',
        comments: Array(20).fill({ from: { id: 7, kind: null }, to: { id: 7, kind: null } }),
      },
    ],
    [
      '/not-objection 7..7',
      { name: 'not-objection', comments: [{ from: { id: 7, kind: null }, to: { id: 7, kind: null } }] },
    ],
    [
      '/record-objection ABCD-123456789 sent 2026-12-09T23:40:30-00:30',
      { name: 'record-objection', ref: 'ABCD-123456789', sentAt: '2026-12-10T00:10:30Z' },
    ],
    ['/answer 1 agreed', { name: 'answer', objection: 1, outcome: 'agreed', ref: null }],
    ['/answer #2 agreed C-14', { name: 'answer', objection: 2, outcome: 'agreed', ref: 'C-14' }],
    ['/confirm 2', { name: 'confirm', objection: 2 }],
    ['/extend 2026-12-20 They  asked.', { name: 'extend', date: '2026-12-20', why: 'They asked.' }],
    ['/mailbox-read', { name: 'mailbox-read' }],
    ['/approvals-complete C-1', { name: 'approvals-complete', ref: 'C-1' }],
    [
      `/waive-notice ${'x'.repeat(100)} By phone.`,
      { name: 'waive-notice', channel: 'x'.repeat(100), why: 'By phone.' },
    ],
    [`/cancel-change ${'x'.repeat(500)}`, { name: 'cancel-change', why: 'x'.repeat(500) }],
    ['/status', { name: 'status' }],
  ])('%s is read to the letter', (body, command) => {
    expect(readingOf(body)).toEqual({ commands: [command], other: false });
  });

  it('reads the time of a private objection with its zone', () => {
    expect(commandsIn('/record-objection C-014 sent 2026-12-09T23:40+01:00')).toEqual([
      { name: 'record-objection', ref: 'C-014', sentAt: '2026-12-09T22:40:00Z' },
    ]);
  });
});

it('whatever somebody writes is read without a failure, and only ever as a command of the table', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('\n', '\r', '```', '~~~', '<!--', '-->', '> ', '    ', '<pre>', '</pre>', '..', '\u2028'),
    fc.constantFrom(...commandTable.map(({ name }) => `\n/${name} `)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const { commands, other } = readingOf(pieces.join(''));
      for (const { name } of commands) expect(commandTable.map(row => row.name)).toContain(name);
      // Nothing that is not white space is passed over.
      if (commands.length === 0) expect(other).toBe(pieces.join('').trim() !== '');
    }),
  );
});

it('reads 60,000 characters at once', () => {
  // Time of the processor, so that it does not matter what else the machine is doing.
  const begin = process.cpuUsage().user;
  for (const body of [
    '/object\n'.repeat(7_500),
    '<!--'.repeat(15_000),
    '`'.repeat(60_000),
    ' '.repeat(60_000),
    '> '.repeat(30_000),
    '`\n'.repeat(30_000),
    '<`\n'.repeat(20_000),
    '<code>'.repeat(10_000),
  ])
    readingOf(body);
  expect((process.cpuUsage().user - begin) / 1000).toBeLessThan(2_000);
});

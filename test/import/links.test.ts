import { describe, expect, test } from 'vitest';
import { Doubts } from '../../core/import/doubts.ts';
import { isWholeLink, linksIn, withTargets } from '../../core/import/links.ts';
import { contactsIn } from '../../core/import/mailboxes.ts';
import type { Cell, Link } from '../../core/import/table.ts';
import { imported } from './imported.ts';

const cell = (text: string, ...links: readonly Link[]): Cell => ({
  text,
  links,
  marks: [],
  line: 1,
  column: 1,
});
const link = (url: string, text = 'x'): Link => ({ text, url });
const told = (doubts: Doubts) =>
  doubts.all().map(({ rule, message }) => `${rule.slice('import/'.length)} ${message}`);
const x = (length: number) => 'x'.repeat(length);

describe('a web address', () => {
  test.each([
    ['https://a.example', true],
    [`https://a.example/${x(1982)}`, true],
    [`https://a.example/${x(1983)}`, false],
    ['https://a.example/\u200B', false],
    ['https://a.example/{{x}}', false],
    ['https://a.example/<INSERT>', false],
    ['https://localhost', false],
    ['https://', false],
    ['xhttps://a.example', false],
    ['http://a.example', false],
    ['HTTPS://a.example', false],
  ])('is whole, can be seen, and is no hole to fill: %j', (text, expected) => {
    expect(isWholeLink(text)).toBe(expected);
  });
});

describe('a cell of websites', () => {
  const read = (text: string, ...links: readonly Link[]) => {
    const doubts = new Doubts('list.csv');
    return [linksIn(cell(text, ...links), doubts), ...told(doubts)];
  };
  const noHttps = (what: string) =>
    `link-without-https "${what}" does not begin with https://. It was not completed and went into the note: open it, and write the address that the browser then shows.`;
  const [a, b] = ['https://a.example', 'https://b.example'];

  test.each(['and', 'OR', 'und', 'oder', 'et', 'ou', '&', '•', ',', ';', '|', '  ', '\n'])(
    'may have %j between them',
    between => {
      expect(read(`${a} ${between} ${b}`)).toEqual([{ links: [a, b], left: null }]);
    },
  );

  test.each(['andy', 'rand', '&c', 'a&'])('keeps what else stands there: %s', word => {
    expect(read(`${a} ${word} x`)).toEqual([{ links: [a], left: `${a} ${word} x` }, noHttps(word)]);
  });

  test('has those that links lead to, whatever they show', () => {
    expect(read('our site and more', link(a, 'our site'), link(b, 'more'))).toEqual([
      { links: [a, b], left: null },
    ]);
    expect(read('our site', link(a, 'site'))).toEqual([
      { links: [a], left: `our site (${a})` },
      noHttps('our'),
    ]);
    expect(read('a b', link(a, 'a\nb'))).toEqual([{ links: [a], left: null }]);
    expect(read('site', link('http://c.example', 'site'))).toEqual([
      { links: [], left: 'site (http://c.example)' },
      noHttps('http://c.example'),
    ]);
    expect(read('', link('http://c.example', ''))).toEqual([
      { links: [], left: '(http://c.example)' },
      noHttps('http://c.example'),
    ]);
    expect(read('and', link('/c', 'and'))).toEqual([{ links: [], left: 'and' }, noHttps('/c')]);
  });

  test('is told where an address is broken', () => {
    expect(read('https://localhost')).toEqual([
      { links: [], left: 'https://localhost' },
      'broken-address "https://localhost" is no whole address. It went into the note.',
    ]);
    expect(read('see:https://a.example')).toEqual([
      { links: [], left: 'see:https://a.example' },
      noHttps('see:https://a.example'),
    ]);
    expect(read('', link('HTTPS://a', ''))).toEqual([
      { links: [], left: '(HTTPS://a)' },
      'broken-address "HTTPS://a" is no whole address. It went into the note.',
    ]);
  });
});

test('where links lead is said behind a text that does not show it', () => {
  expect(withTargets(cell('a'), 'a')).toBe('a');
  expect(withTargets(cell('a', link('/http:'), link('ftp://a.example'), link('#mailto:x')), 'a')).toBe('a');
  expect(
    withTargets(cell('a', link('http://a.example/tel:1'), link('mailto:b@b.example'), link('TEL:+1')), 'a'),
  ).toBe('a (http://a.example/tel:1, b@b.example, +1)');
  expect(withTargets(cell('+1', link('tel:+1')), '+1')).toBe('+1');
});

describe('a cell of contacts', () => {
  const read = (text: string, links: readonly Link[] = [], heading = 'Contact') => {
    const doubts = new Doubts('list.csv');
    const { contacts, left } = contactsIn(cell(text, ...links), heading, doubts);
    return [contacts, left, ...told(doubts)];
  };
  const email = (address: string) => ({ email: address });
  const noAddress = (what: string) =>
    `contact-without-address "${what}" is no address. If it was a link, its target is lost in this source: add it as \`url:\` with a \`label:\`. The words went into the note.`;
  const broken = (what: string) =>
    `broken-address "${what}" is no whole address. It is no contact; it went into the note.`;
  const [a, b] = ['a@a.example', 'b@b.example'];

  test.each(['\n', ',', ';', '|', ' / ', ' y ', ' o ', ' & ', ' '])('may have %j between them', between => {
    expect(read(`${a}${between}${b}`)).toEqual([[email(a), email(b)], null]);
  });

  test.each([' or ', ' AND ', ' oder ', ' und ', ' ou ', ' et '])(
    'is asked about with %j between them',
    between => {
      expect(read(`${a}${between}${b}`)).toEqual([
        [email(a), email(b)],
        null,
        `several-mailboxes "${a}${between}${b}": both addresses were taken, as two contacts. Is that meant, or is only one of them for questions about personal data?`,
      ]);
    },
  );

  test('has each once', () => {
    expect(read(`${a} or ${a}`)).toEqual([[email(a)], null]);
    expect(read(`${a}, ${b} or call`)).toEqual([
      [email(a), email(b)],
      `${a}, ${b} or call`,
      noAddress('call'),
    ]);
    expect(read('https://a.example/c https://a.example/c')).toEqual([
      [],
      'https://a.example/c https://a.example/c',
      broken('https://a.example/c https://a.example/c'),
    ]);
    expect(read('https://a.example/c, https://a.example/c, https://a.example/d')).toEqual([
      [
        { url: 'https://a.example/c', label: 'Contact' },
        { url: 'https://a.example/d', label: 'Contact' },
      ],
      null,
    ]);
  });

  test('is told what is no address', () => {
    expect(read('Form', [link('http://a.example/mailto:x', 'Form')])).toEqual([
      [],
      'Form (http://a.example/mailto:x)',
      noAddress('Form'),
    ]);
    expect(read('Form', [link('mailto:nobody', 'Form')])).toEqual([
      [],
      'Form (nobody)',
      broken('mailto:nobody'),
    ]);
    expect(read('', [link('http://a.example/c', '')])).toEqual([
      [],
      '(http://a.example/c)',
      broken('http://a.example/c'),
    ]);
    expect(read('http://a.example')).toEqual([[], 'http://a.example', broken('http://a.example')]);
    expect(read('www.a.example')).toEqual([[], 'www.a.example', broken('www.a.example')]);
    expect(read('see www.a.example')).toEqual([[], 'see www.a.example', noAddress('see www.a.example')]);
    expect(read('mail {{NAME}}@a.example')).toEqual([
      [],
      'mail {{NAME}}@a.example',
      'space-in-address "mail {{NAME}}@a.example": there is a space inside the address, or there are words beside it. It was not repaired and is no contact; it went into the note.',
    ]);
  });

  test.each([
    ['Write\nus ', 'Contact', 'Write us'],
    [x(200), 'Contact', x(200)],
    [x(201), 'Contact', 'Contact'],
    ['', 'DPO', 'DPO'],
    ['', '', 'Contact'],
    ['N/A', '', 'Contact'],
    ['\u0301', '', 'Contact'],
    ['a\u200B', '', 'Contact'],
    ['https://a.example/c', 'DPO', 'DPO'],
  ])('has links under what they show, if that says something: %j under %j', (text, heading, label) => {
    expect(read('', [link('https://a.example/c', text)], heading)[0]).toEqual([
      { url: 'https://a.example/c', label },
    ]);
  });
});

describe('a mailbox', () => {
  const asked = async (...rows: readonly string[]) => {
    const { findings } = await imported('list.csv', `Name,Legal name,Website,Contact\n${rows.join('\n')}\n`);
    return findings
      .filter(({ rule }) => rule === 'import/other-company-mailbox')
      .map(
        ({ line, message }) =>
          `${line} ${message.replace(' It was taken for', '').replace(/ as it stands: .*/, '')}`,
      );
  };
  const own = 'https://www.alpha.example';

  test.each([
    ['its website', `Beta,,${own},a@alpha.example`],
    ['a part of its website', 'Beta,,https://alpha.group.example,a@mail.group.example'],
    ['its name', 'Alpha Calls,,https://x-y.example,a@alpha.example'],
    ['its legal name', 'Beta,Alpha Inc.,https://x-y.example,a@alpha.example'],
    ['its name, in other letters', 'ALPHA-Calls,,https://x-y.example,A@AlphaCalls.Example'],
    ['nobody else', 'Beta,A Inc,https://alpha.example,\nBeta,B Inc,,a@alpha.example'],
    ['nobody, where it has no website', 'Beta,,,a@alpha.example'],
  ])('is not asked about if its domain is that of %s', async (_what, row) => {
    expect(await asked(row)).toEqual([]);
  });

  test('is asked about if it is at none of its domains', async () => {
    expect(await asked(`Beta,,${own},a@gamma.example`)).toEqual([
      '2 "a@gamma.example" is at none of its own domains. "Beta"',
    ]);
    expect(await asked(`Beta,,${own},a@www.example`)).toEqual([
      '2 "a@www.example" is at none of its own domains. "Beta"',
    ]);
    expect(await asked('Beta,,https://x.alpha.example,a@x.gamma.example')).toEqual([
      '2 "a@x.gamma.example" is at none of its own domains. "Beta"',
    ]);
    expect(await asked('Exa,,https://alpha.org,a@gamma.org')).toEqual([
      '2 "a@gamma.org" is at none of its own domains. "Exa"',
    ]);
    expect(await asked(`Beta,,${own},https://gamma.example/c`)).toEqual([]);
  });

  test('is asked about if its domain is another company’s, named as the first that has it', async () => {
    expect(await asked(`Alpha,,${own},`, `Beta,,${own},`, 'Gamma,,,a@alpha.example')).toEqual([
      '4 "a@alpha.example" is a mailbox of "Alpha", by its domain. "Gamma"',
    ]);
    expect(await asked('Gamma,,https://gamma.example,a@mail-alpha.alpha.example', `Alpha,,${own},`)).toEqual([
      '2 "a@mail-alpha.alpha.example" is a mailbox of "Alpha", by its domain. "Gamma"',
    ]);
  });
});

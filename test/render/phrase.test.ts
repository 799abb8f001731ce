import { describe, expect, test } from 'vitest';
import { policyOf } from '../../core/policy.ts';
import { everyColumn } from '../../core/render/entry-columns.ts';
import { isBlank, joined, mailbox, markdownPhrase, type Phrase } from '../../core/render/phrase.ts';

const link = { label: 'page', address: 'https://calls.example/' };
const emptyLink = { label: '', address: '' };

describe('a phrase', () => {
  test.each<[boolean, Phrase]>([
    [true, []],
    [true, [' ', '\u200B']],
    [true, [emptyLink]],
    [false, [' ', 'x']],
    [false, [link]],
    [false, [{ label: '', address: 'https://calls.example/' }]],
  ])('says nothing: %j, %j', (blank, phrase) => {
    expect(isBlank(phrase)).toBe(blank);
  });

  test('that says nothing is left out where some are joined', () => {
    expect(joined([[' '], ['a'], [emptyLink], [link, 'b'], []], ', ')).toEqual(['a', ', ', link, 'b']);
  });

  test.each<[Phrase, string]>([
    [['a', 'b'], 'ab'],
    [['a ', 'b'], 'a b'],
    [['a', '  b'], 'a b'],
    [['a', ' ', 'b'], 'a b'],
    [['a', '', 'b', '\u200B', 'c'], 'abc'],
    [['see ', link, ')'], 'see [page](https://calls.example/))'],
    [[' a '], 'a'],
  ])('keeps one space between its pieces where there is any: %j', (phrase, markdown) => {
    expect(markdownPhrase(phrase)).toBe(markdown);
  });
});

describe('a mailbox', () => {
  test.each([
    ['privacy+list@calls.example', 'mailto:privacy+list@calls.example'],
    ['a?subject=x@calls.example', 'mailto:a%3Fsubject%3Dx@calls.example'],
    ['a@calls.example?cc=b', 'mailto:a@calls.example%3Fcc%3Db'],
  ])('%s opens a mail to it, and no more', (label, address) => {
    expect(mailbox(label)).toEqual({ label, address });
  });

  test.each(['not asked yet', 'write to a@calls.example', 'a@calls.example or b', 'a@b@c', '@', ''])(
    '%j is text',
    text => {
      expect(mailbox(text)).toBe(text);
    },
  );
});

test('all that the list can say of an entry has a heading, and nothing is marked unless somebody says so', () => {
  const columns = everyColumn(
    policyOf({
      publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
      categories: [{ id: 'speech', label: 'Speech' }],
      window: { days: 15, time_zone: 'UTC' },
      objections: { email: 'objections@calls.example' },
    }),
  );
  const entry = {
    id: 'a',
    service: 'A',
    category: 'speech',
    relationship: 'subprocessor',
    website: [],
  } as const;
  expect(columns).toHaveLength(15);
  expect(columns[0]?.phrase(entry)).toEqual(['A']);
});

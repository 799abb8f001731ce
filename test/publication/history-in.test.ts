import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyJson } from '../../core/publication/formats/history-json.ts';
import { historyOf } from '../../core/publication/history.ts';
import { historyIn } from '../../core/publication/history-in.ts';
import { speech } from '../bot/texts/change-42.ts';

const other = { ...speech, id: 'other', website: [] };
const history = historyOf([
  { day: '2026-03-03', entries: [speech] },
  { day: '2026-03-05', entries: [other, { ...speech, purpose: 'Another.' }] },
  { day: '2026-03-09', entries: [other] },
]);
const text = historyJson(history);

test('a published history is read back as it was', () => {
  expect(historyIn(text)).toEqual(history);
  const none = '{\n  "schema_version": 1,\n  "from": null,\n  "versions": []\n}\n';
  expect(historyJson(historyOf([]))).toBe(none);
  expect(historyIn(none)).toEqual(historyOf([]));
});

test.each([
  ['text that is no JSON', text.slice(1)],
  ['JSON that is something else', '{"versions": []}\n'],
  ['another version of the format', text.replace('"schema_version": 1', '"schema_version": 2')],
  ['a span that ends before it begins', text.replace('"from":"2026-03-03"', '"from":"2026-04-03"')],
  ['an entry under another name', text.replace('{"id":"other"', '{"id":"another"')],
  ['an entry without what every entry has', text.replaceAll('"service":"Example Speech",', '')],
  ['a line more than there was', text.replace('\n  ]', ',\n    null\n  ]')],
  ['an entry that has no name', text.replaceAll('"id":"other",', '')],
  ['an entry whose name is a number', text.replaceAll('"id":"other"', '"id":7')],
  ['something else in the place of an entry', text.replace(/"entry":\{[^}]*\}/, '"entry":null')],
  [
    'a website as a file may state it',
    text.replaceAll('["https://speech.example/"]', '"https://speech.example/"'),
  ],
  ['a website that is a number', text.replaceAll('["https://speech.example/"]', '[5]')],
  ['a website that is no list', text.replaceAll('"website":[]', '"website":{"length":0}')],
  ['an entry of which nobody says what it is', text.replaceAll(',"relationship":"subprocessor"', '')],
  ['a version with more to it', text.replace('"until":null', '"until":null,"why":"so"')],
])('%s is none', (_what, broken) => {
  expect(broken).not.toBe(text);
  expect(historyIn(broken)).toBeNull();
});

// Days that come out as they went in, and that no page could show.
test.each([
  ['5'],
  ['{"toString":1}'],
  ['["2026-03-03"]'],
  ['""'],
  ['"yesterday"'],
  ['"2026-3-3"'],
  ['"2026-03-03T09:00:00Z"'],
  ['"on 2026-03-03"'],
  ['"2026-03-0"'],
  ['"202-03-03"'],
  ['"2026-03-033"'],
])('a history with the day %s is none', day => {
  const begun = historyJson({ from: '2026-03-03', versions: [] });
  expect(historyIn(begun)).not.toBeNull();
  expect(historyIn(begun.replace('"2026-03-03"', day))).toBeNull();
  for (const from of ['2026-03-03', '2026-03-09']) {
    const broken = text.replaceAll(`"${from}"`, day);
    expect(broken).not.toBe(text);
    expect(historyIn(broken)).toBeNull();
  }
});

test('whatever somebody writes there is read, or refused, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map(value => JSON.stringify({ from: value, versions: value })),
      ),
      written => {
        const found = historyIn(written);
        expect(found === null || historyJson(found) === written).toBe(true);
      },
    ),
  );
});

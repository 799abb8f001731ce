import { describe, expect, it } from 'vitest';
import { locator, type Part } from '../../core/yaml/locate.ts';
import type { Path } from '../../core/yaml/path.ts';

function placeOf(text: string, path: Path, part: Part): string {
  const { line, column, endLine, endColumn } = locator(text)(path, part);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

const text = `# An entry
service: Example
contact:
  - email: a@b.example
    # for questions

  - url: https://b.example/
aka: [One, {b: Two}]
data:
  -
  - voices
# later
1: x
address: |
  Way 1

  Berlin

purpose:
note: {}
`;

describe('where a value stands, and where its name', () => {
  it.each([
    ['a value', ['service'], '2:10-2:17', '2:1-2:8'],
    ['a list, without a comment behind it', ['data'], '10:3-11:11', '9:1-9:5'],
    ['a list of groups', ['contact'], '4:3-7:28', '3:1-3:8'],
    ['a group in a list', ['contact', 0], '4:5-4:23', '4:5-4:23'],
    ['a field of a group in a list', ['contact', 1, 'url'], '7:10-7:28', '7:5-7:8'],
    ['brackets', ['aka'], '8:6-8:21', '8:1-8:4'],
    ['an item in brackets', ['aka', 0], '8:7-8:10', '8:7-8:10'],
    ['a field in braces', ['aka', 1, 'b'], '8:16-8:19', '8:13-8:14'],
    ['a field named by a number', ['1'], '13:4-13:5', '13:1-13:2'],
    ['a paragraph, without the lines behind it', ['address'], '14:10-17:9', '14:1-14:8'],
    ['a value that is missing: its name', ['purpose'], '19:1-19:8', '19:1-19:8'],
    ['an item that is missing: behind its dash', ['data', 0], '10:4-10:4', '10:4-10:4'],
    ['empty braces', ['note'], '20:7-20:9', '20:1-20:5'],
    ['all of it', [], '2:1-20:9', '2:1-20:9'],
  ])('%s', (_what, path, value, key) => {
    expect([placeOf(text, path, 'value'), placeOf(text, path, 'key')]).toEqual([value, key]);
  });

  it('of a group that ends in a missing value, at the name of that', () => {
    expect(placeOf('a:\n  b: c\n  d:\n\n# e\nf: g\n', ['a'], 'value')).toBe('2:3-3:4');
    expect(placeOf('a:\n  ? b\n# e\nf: g\n', ['a'], 'value')).toBe('2:3-2:6');
  });

  it('beside names that are none', () => {
    expect(placeOf('? [a, b]\n: c\nd: e\n', ['d'], 'value')).toBe('3:4-3:5');
  });
});

describe('what does not stand there is shown where the group begins in which it would', () => {
  it.each([
    ['a field of the entry', ['adress'], '2:1-2:1'],
    ['a field of a group', ['contact', 0, 'phone'], '4:5-4:5'],
    ['a field of a list', ['contact', 'email'], '4:3-4:3'],
    ['an item behind the last', ['contact', 2], '4:3-4:3'],
    ['an item far behind the last', ['contact', 9, 'email'], '4:3-4:3'],
    ['an item of a group', ['service', 0], '2:10-2:10'],
    ['an item that is asked for by a name', ['contact', '0'], '4:3-4:3'],
    ['a field of a text', ['service', 'name'], '2:10-2:10'],
  ])('%s', (_what, path, place) => {
    expect([placeOf(text, path, 'value'), placeOf(text, path, 'key')]).toEqual([place, place]);
  });

  it.each([[[]], [['service']], [[0]]])('in a file that holds nothing, at its beginning: %j', path => {
    expect([placeOf('', path, 'value'), placeOf('', path, 'key')]).toEqual(['1:1-1:1', '1:1-1:1']);
  });
});

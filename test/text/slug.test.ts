import { describe, expect, test } from 'vitest';
import { longestSlug, reserved, slug, slugOf } from '../../core/text/slug.ts';

const a = (times: number) => 'a'.repeat(times);

describe('a name becomes an id', () => {
  test.each([
    ['Example Speech', 'example-speech'],
    ['Calls & Mail, Inc.', 'calls-mail-inc'],
    ['  (Example) ', 'example'],
    ['Straße Ærø Œuvre', 'strasse-aero-oeuvre'],
    ['Łódź, đak, ðagur, Þór, ılık', 'lodz-dak-dagur-thor-ilik'],
    ['Ệlan Ǻ', 'elan-a'],
    ['Tele™ Fax®', 'tele-fax'],
    ['Ｅｘａｍｐｌｅ ２', 'example-2'],
    ['日本', ''],
    ['***', ''],
  ])('%s: %j', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  test('no longer than an id may be, and with no hyphen left at its end', () => {
    expect(slugOf(a(longestSlug))).toBe(a(64));
    expect(slugOf(`(${a(70)})`)).toBe(a(64));
    expect(slugOf(`${a(63)} b`)).toBe(a(63));
  });
});

test('an id is lower-case letters and digits with single hyphens', () => {
  const well = ['a', '7', 'ab', 'a-b', 'ab-cd-ef', '1-2'];
  const badly = ['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'é', 'a\n'];
  expect([...well, ...badly].filter(one => slug.test(one))).toEqual(well);
});

test('a name that Windows keeps for a device is no file name', () => {
  const kept = ['con', 'prn', 'aux', 'nul', 'com0', 'com9', 'lpt1'];
  const free = ['icon', 'con-1', 'com', 'comx', 'com10', 'lptx', 'falun'];
  expect([...kept, ...free].filter(name => reserved.test(name))).toEqual(kept);
});

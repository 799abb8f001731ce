import { describe, expect, test } from 'vitest';
import { termFault } from '../../core/start/term-fault.ts';
import { terms } from './a-list.ts';

const today = '2026-11-25';
type Name = keyof typeof terms;

describe('a term of a policy', () => {
  test.each(Object.entries(terms))('is in order: %s, %j', async (name, value) => {
    expect(await termFault(name as Name, value, today)).toBeNull();
  });

  test.each([
    ['publisher', 'TBC', /^"TBC" says nothing/],
    ['legalName', 'TBC', /^"TBC" says nothing/],
    ['website', 'http://calls.example', /https/],
    ['contact', 'nobody', /^"nobody" is no e-mail address/],
    ['objections', 'nobody', /^"nobody" is no e-mail address/],
    ['effect', '', /empty/],
    ['days', 0, /1 to 365/],
    ['timeZone', 'Mars/Base', /^There is no time zone/],
    ['timeZone', 'CET', /^"CET" names no place/],
    ['holidays', 'XX', /^"XX" begins with no country/],
    ['holidays', 'DE-XX', /^There is no holiday calendar "DE-XX"/],
  ] as const)('is at fault, and in words: %s, %j', async (name, value, words) => {
    expect(await termFault<Name>(name, value, today)).toMatch(words);
  });

  test.each(['none', 'DE-BY', 'GB-ENG', 'FR'])('whose holidays count may be %s', async value => {
    expect(await termFault('holidays', value, today)).toBeNull();
  });

  test('is not at fault because a day is too far away for anybody to know its holidays', async () => {
    expect(await termFault('holidays', 'DE', '2199-11-25')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { changeAddress, entryAddress, linkOf, siteAddress } from '../../core/publication/addresses.ts';

const policy = (url?: string) => (url === undefined ? {} : { site: { url } });
const change = { number: 42, url: 'https://forge.example/calls/subprocessors/issues/42' };

describe('where things stand', () => {
  test.each([
    ['https://calls.example', 'https://calls.example/'],
    ['https://calls.example/subprocessors', 'https://calls.example/subprocessors/'],
    ['https://calls.example/list/?a=1#b', 'https://calls.example/list/'],
    ['http://calls.example/', null],
    ['no address', null],
    [undefined, null],
  ])('the site at %s', (url, address) => {
    expect(siteAddress(policy(url))).toBe(address);
  });

  test('a change on its page, or without a site in its issue', () => {
    expect(changeAddress(policy('https://calls.example/list'), change)).toBe(
      'https://calls.example/list/changes/42/',
    );
    expect(changeAddress({}, change)).toBe(change.url);
  });

  test('an entry on its page, whatever its id', () => {
    expect(entryAddress(policy('https://calls.example'), 'example-chat')).toBe(
      'https://calls.example/entries/example-chat/',
    );
    expect(entryAddress(policy('https://calls.example'), '../a b?\ud800')).toBe(
      'https://calls.example/entries/..%2Fa%20b%3F%EF%BF%BD/',
    );
    expect(entryAddress({}, 'example-chat')).toBeNull();
  });

  test.each([
    ['https://x.example', 'https://x.example/'],
    ['http://127.0.0.1:4000/a', 'http://127.0.0.1:4000/a'],
    ['https://x.example/"><b>', 'https://x.example/%22%3E%3Cb%3E'],
    ['javascript:alert(1)', null],
    ['/relative', null],
  ])('a link to %s', (address, link) => {
    expect(linkOf(address)).toBe(link);
  });
});

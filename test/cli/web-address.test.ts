import { expect, test } from 'vitest';
import { webAddressOf } from '../../cli/site/web-address.ts';

test.each([
  ['https://git.example/acme/list.git', 'https://git.example/acme/list'],
  ['https://token@git.example/acme/list', 'https://git.example/acme/list'],
  ['git@git.example:acme/list.git', 'https://git.example/acme/list'],
  ['ssh://git@git.example:2222/acme/list.git/', 'https://git.example/acme/list'],
  ['/srv/git/list.git', null],
  ['../list', null],
  ['file:///srv/git/list', null],
  ['D:/lists/ours', null],
  ['https://git.example/acme/li st', null],
])('the repository at %s is to be looked at on %s', (remote, address) => {
  expect(webAddressOf(remote)).toBe(address);
});

import { expect, test } from 'vitest';
import { isApiOf, remoteIn } from '../../github/remote.ts';

const acme = { owner: 'acme', repo: 'registry' };

test.each([
  ['https://git.example/acme/registry.git', 'git.example'],
  ['https://me:secret@git.example/acme/registry', 'git.example'],
  ['https://git.example:8443/acme/registry/', 'git.example:8443'],
  ['ssh://git@git.example:2222/acme/registry.git', 'git.example:2222'],
  ['git@git.example:acme/registry.git', 'git.example'],
  ['Git.Example:acme/registry', 'git.example'],
])('%s names a repository', (address, host) => {
  expect(remoteIn(address)).toEqual({ ...acme, host });
});

test.each([
  '',
  '../registry',
  '/srv/git/acme/registry.git',
  'file:///srv/acme/registry',
  'https://git.example/acme',
  'https://git.example/a/b/c',
  'https://git.example/acme/..',
  'ext::sh -c evil',
])('%j names none', address => {
  expect(remoteIn(address)).toBeNull();
});

test.each([
  ['https://api.git.example', 'git.example', true],
  ['https://git.example/api/v3', 'git.example', true],
  ['https://git.example/api/v3', 'git.example:2222', true],
  ['http://127.0.0.1:4000/api/v3', '127.0.0.1:4000', true],
  ['https://api.git.example', 'ssh.git.example:443', true],
  ['https://api.git.example', 'git.example.evil.example', false],
  ['https://api.git.example', 'evil.example', false],
  ['https://evil.example/api.git.example', 'git.example', false],
])('%s is the API of %s: %j', (api, host, is) => {
  expect(isApiOf(api, host)).toBe(is);
});

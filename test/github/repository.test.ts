import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobSha } from '../../github/blob-sha.ts';
import { parseRepository } from '../../github/repository.ts';

test('owner/name is taken apart', () => {
  expect(parseRepository('acme-inc/sub.processors_2')).toEqual({
    owner: 'acme-inc',
    repo: 'sub.processors_2',
  });
});

test.each([
  '',
  'acme',
  'acme/',
  '/registry',
  'acme/registry/x',
  'acme/..',
  '../acme',
  'acme/a b',
  'acme/re%2Fgistry',
  'a\n/b',
])('%j is no repository', text => {
  expect(() => parseRepository(text)).toThrow('is not a repository. Write it as "owner/name".');
});

test('the id of a file is the one Git gives it', () => {
  expect(blobSha(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const said = execFileSync('git', ['hash-object', '--stdin'], { input: bytes }).toString().trim();
      expect(blobSha(bytes)).toBe(said);
    }),
    { numRuns: 8 },
  );
});

import { describe, expect, test } from 'vitest';
import { aGitHubForEach, github, repo, write } from './a-branch.ts';

aGitHubForEach();

/** A site of many pages: a text of its own for each, some kilobytes long. */
function pages(count: number, about: string): Record<string, string> {
  const text = `${about} `.repeat(400);
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`site/entries/e${n}/index.html`, `${n} ${text}`]),
  );
}

const writesTo = (what: string) => github.writes.filter(({ path }) => path.endsWith(what)).length;

describe('writing more than one request can carry', () => {
  test('a site of a thousand pages is one commit, in few requests, none of them for a page', async () => {
    const site = pages(1000, 'first');
    await write({ 'SUBPROCESSORS.md': '# List\n', ...site });
    expect(repo.files('published')).toEqual({ 'SUBPROCESSORS.md': '# List\n', ...site });
    expect(repo.history('published')).toHaveLength(1);
    expect(writesTo('/git/blobs')).toBe(0);
    expect(writesTo('/git/trees')).toBe(3);
    expect(github.writes).toHaveLength(5);
  });

  test('files of a few bytes are counted too, and so are those that go', async () => {
    const small = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`site/${n}.txt`, `${n}`]));
    await write({ CNAME: 'list.example\n', ...small });
    expect(writesTo('/git/trees')).toBe(2);
    await write(Object.fromEntries(Object.keys(small).map(path => [path, null])));
    expect(repo.files('published')).toEqual({ CNAME: 'list.example\n' });
    expect(repo.history('published')).toHaveLength(2);
  });

  test('what makes JSON longer than the text is counted as it travels', async () => {
    // Each of these characters takes six bytes in JSON.
    await write({ 'a.txt': '\u0001'.repeat(100_000), 'b.txt': '\u0001'.repeat(100_000) });
    expect(writesTo('/git/trees')).toBe(2);
  });

  test.each(['before', 'after'] as const)(
    'killed %s any of its writes, the branch holds the old page or the new one',
    async moment => {
      const site = (word: string) => ({
        'site/a.html': word.repeat(150_000),
        'site/b.html': word.repeat(150_000),
      });
      const [old, young] = [site('older'), { ...site('young'), 'site/logo.png': '\0png' }];
      await write(old);
      const before = repo.head('published');
      const seen = [];
      for (let k = 1; ; k += 1) {
        if (before !== null) repo.point('published', before);
        github.faults.crash.atWrite(k, moment);
        const ended = await write(young, { sleep: async () => {} }).catch(() => 'stopped');
        const crashed = github.faults.crash.recover();
        const stands = repo.files('published');
        seen.push(stands['site/a.html'] === old['site/a.html'] ? 'old' : 'young');
        expect(stands).toEqual(seen.at(-1) === 'old' ? old : young);
        if (!crashed) {
          expect(ended).toMatchObject({ state: 'written' });
          break;
        }
      }
      // A blob, two trees, the commit, the ref that makes it count, and a try that nothing disturbed.
      expect(seen).toHaveLength(6);
      expect(seen.slice(0, -2).every(page => page === 'old')).toBe(true);
      expect(seen.at(-2)).toBe(moment === 'before' ? 'old' : 'young');
    },
  );
});

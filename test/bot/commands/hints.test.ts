import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../bot/observation.ts';
import { allPages } from '../../../bot/observe/all-pages.ts';
import { type Hint, hintIn, withHints } from '../../../bot/observe/hints.ts';
import { bot, github } from '../app/a-bot.ts';
import { people, says } from './thread.ts';

const user = { id: 5, login: 'carol-of-acme', type: 'User' };
const [written, later] = ['2026-12-01T12:00:00Z', '2026-12-01T13:00:00Z'];
const shown = { id: 70, user, body: 'Hm.', created_at: written, updated_at: written };

describe('what a webhook shows of a comment', () => {
  it.each([
    ['issue_comment', { issue: { number: 42 }, comment: shown }, { source: 'issue', number: 42 }],
    [
      'issue_comment',
      { issue: { number: 12, pull_request: {} }, comment: shown },
      { source: 'pull', number: 12 },
    ],
    [
      'pull_request_review_comment',
      { pull_request: { number: 12 }, comment: shown },
      { source: 'line', number: 12 },
    ],
    [
      'pull_request_review',
      { pull_request: { number: 12 }, review: { id: 70, user, body: 'Hm.', submitted_at: written } },
      { source: 'review', number: 12 },
    ],
  ])('is read from %s', (event, payload, where) => {
    expect(hintIn(event, payload)).toEqual({
      ...where,
      comment: { id: 70, user, body: 'Hm.', createdAt: written, updatedAt: written },
    });
  });

  it.each([
    ['push', { issue: { number: 42 }, comment: shown }],
    ['issue_comment', null],
    ['issue_comment', { comment: shown }],
    ['issue_comment', { issue: { number: '42' }, comment: shown }],
    ['issue_comment', { issue: { number: 42 }, comment: { ...shown, id: '70' } }],
    ['issue_comment', { issue: { number: 42 }, comment: { ...shown, created_at: null } }],
    [
      'pull_request_review',
      { pull_request: { number: 12 }, review: { id: 70, user, body: null, submitted_at: written } },
    ],
  ])('is nothing in %s without what it needs', (event, payload) => {
    expect(hintIn(event, payload)).toBeNull();
  });

  it('goes along with the next pass, and with no other once that got through', async () => {
    const { url: apiUrl } = await github(new Map([[5, ['calls/registry']]]));
    let fail = true;
    const { door, passes } = await bot({
      apiUrl,
      pass: async () => {
        if (fail) throw new Error('GitHub is down.');
        return { rounds: 1, steps: [], settled: true, standsStill: null, nextDue: null };
      },
      settings: { debounce: 1, longest: 1_000 },
    });
    const hint = hintIn('issue_comment', { issue: { number: 42 }, comment: shown });
    door.look({ owner: 'calls', repo: 'registry' }, 5, hint);
    await expect.poll(() => passes.length, { timeout: 5_000 }).toBeGreaterThan(0);
    fail = false;
    await expect.poll(() => passes.length, { timeout: 5_000 }).toBeGreaterThan(1);
    await door.settled();
    expect(passes.at(-1)?.hints).toEqual([hint]);
    door.look({ owner: 'calls', repo: 'registry' });
    await door.settled();
    expect(passes.at(-1)?.hints).toEqual([]);
  });
});

describe('of one comment', () => {
  const known = { isOurs: () => false, of: async () => people.carol };
  const listed = says(people.carol, 'Second text', { id: 70, createdAt: written, updatedAt: later });
  const hint = (body: string, updatedAt: string): Hint => ({
    source: 'issue',
    number: 42,
    comment: { id: 70, user, body, createdAt: written, updatedAt },
  });
  const text = async (comments: readonly Comment[], hints: readonly Hint[]) =>
    (await withHints(comments, hints, known)).map(({ body, updatedAt }) => [body, updatedAt]);

  it('of what a machine wrote the present text counts: an earlier one would be rewritten for ever', async () => {
    const ours = {
      ...listed,
      author: { id: 7, login: 'subprocessors[bot]', kind: 'ours', permission: 'none' } as const,
    };
    expect(await text([ours], [hint('First text', later)])).toEqual([['Second text', later]]);
  });

  it('the oldest text counts, in whatever order it came in', async () => {
    const first = hint('First text', written);
    const edit = hint('First text', later);
    expect(await text([listed], [first])).toEqual([['First text', written]]);
    expect(await text([listed], [edit])).toEqual([['First text', later]]);
    expect(await text([listed], [hint('Third text', '2026-12-01T14:00:00Z')])).toEqual([
      ['Second text', later],
    ]);
    expect(await text([listed], [hint('Third text', '2026-12-01T14:00:00Z'), first])).toEqual([
      ['First text', written],
    ]);
  });

  it('of texts that bear one time the one that was shown first counts, for two edits can be within a second', async () => {
    const edits = [hint('First text', later), hint('Between', later)];
    expect(await text([listed], edits)).toEqual([['First text', later]]);
    expect(await text([], edits)).toEqual([['First text', later]]);
  });

  it('what is in no list any more is there all the same', async () => {
    expect(await text([], [hint('First text', written)])).toEqual([['First text', written]]);
  });
});

describe('a list', () => {
  it('goes on after a short page if the answer says that there is more: hidden comments are left out of full pages', async () => {
    const pages = [99, 100, 1];
    const all = await allPages(async number => ({
      data: Array.from({ length: pages[number - 1] ?? 0 }, (_, index) => `${number}.${index}`),
      headers: number < pages.length ? { link: `<https://a.example/x?page=${number + 1}>; rel="next"` } : {},
    }));
    expect(all).toHaveLength(200);
  });

  it('without headers ends at the first page that is not full', async () => {
    expect(
      await allPages(async number => Array.from({ length: number < 3 ? 100 : 7 }, () => number)),
    ).toHaveLength(207);
  });
});

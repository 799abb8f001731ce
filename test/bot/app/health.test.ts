import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askToPublish } from '../../../bot/door/ask-to-publish.ts';
import { memories } from '../../../bot/door/memory.ts';
import { tally } from '../../../bot/door/tally.ts';
import { triggerIn } from '../../../bot/door/trigger.ts';
import type { Octokit } from '../../../github/octokit.ts';
import { quietPass } from './a-bot.ts';

const minute = 60_000;
const going = { known: 2, running: 0, waiting: 0, oldest: null };

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const counts = () => tally({ version: '0.1.0', now: () => new Date(), longest: 60 * minute });

describe('the health of the bot', () => {
  it('is "starting" until the repositories are counted, and "ok" from then on', () => {
    const count = counts();
    expect(count.health(going).status).toBe('starting');
    count.counted();
    expect(count.health(going).status).toBe('ok');
  });

  it('is "stuck" while a pass does not come to an end', () => {
    const count = counts();
    count.counted();
    expect(count.health({ ...going, running: 1, oldest: 15 * minute }).status).toBe('ok');
    expect(count.health({ ...going, running: 1, oldest: 16 * minute }).status).toBe('stuck');
  });

  it('is "blind" when the repositories have not been counted for too long', () => {
    const count = counts();
    count.counted();
    vi.advanceTimersByTime(125 * minute);
    expect(count.health(going).status).toBe('ok');
    vi.advanceTimersByTime(minute);
    expect(count.health(going).status).toBe('blind');
  });

  it('is "failing" only when every repository fails', () => {
    const count = counts();
    count.counted();
    count.failed('a/a', new Error('no'));
    expect(count.health(going)).toMatchObject({ status: 'ok', repositories: { failing: 1 } });
    count.failed('b/b', new Error('no'));
    expect(count.health(going).status).toBe('failing');
    count.passed('b/b', quietPass);
    expect(count.health(going)).toMatchObject({ status: 'ok', passes: { done: 1, failed: 2 } });
    count.forget('a/a');
    expect(count.health(going).repositories.failing).toBe(0);
  });
});

describe('asking for the page', () => {
  const repository = { owner: 'calls', repo: 'registry' };
  const from = { main: 'a'.repeat(40), ledger: 'b'.repeat(40) };

  it('is done once for a state, again for another, and again after an hour', async () => {
    const request = vi.fn(async () => ({ status: 204 }));
    const octokit = { request } as unknown as Octokit;
    const ask = askToPublish();
    await ask(octokit, repository, from);
    await ask(octokit, repository, from);
    expect(request).toHaveBeenCalledTimes(1);
    await ask(octokit, repository, { ...from, ledger: 'c'.repeat(40) });
    await ask(octokit, { ...repository, repo: 'other' }, from);
    expect(request).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(60 * minute);
    await ask(octokit, repository, { ...from, ledger: 'c'.repeat(40) });
    expect(request).toHaveBeenCalledTimes(4);
  });

  it('counts only when GitHub took it, and is never sent twice by a retry', async () => {
    const failure = Object.assign(new Error('Bad Gateway'), {
      status: 502,
      response: { headers: {}, data: {} },
    });
    const request = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue({ status: 204 });
    const octokit = { request } as unknown as Octokit;
    const ask = askToPublish();
    await expect(ask(octokit, repository, from)).rejects.toThrow(
      'The publishing workflow could not be asked for',
    );
    await ask(octokit, repository, from);
    expect(request).toHaveBeenCalledTimes(2);
    expect(request.mock.calls[0]?.[1]).toMatchObject({
      event_type: 'subprocessors-publish',
      request: { retries: 0 },
    });
  });
});

describe('what is remembered between passes', () => {
  it('belongs to one repository, and is thrown away before it grows large', () => {
    const kept = memories();
    const first = kept.of('a/a');
    expect(kept.of('a/a')).toBe(first);
    expect(kept.of('b/b')).not.toBe(first);
    for (let commit = 0; commit < 5_001; commit += 1) first.blobs.set(`${commit}`, '');
    expect(kept.of('a/a')).not.toBe(first);
  });
});

describe('a webhook says', () => {
  it.each([
    [
      'push',
      { repository: { full_name: 'calls/registry' }, installation: { id: 5 } },
      'calls/registry',
      5,
      false,
    ],
    [
      'repository',
      { repository: { full_name: 'calls/renamed' }, installation: { id: 5 } },
      'calls/renamed',
      5,
      true,
    ],
    ['installation', { installation: { id: 5 } }, null, 5, true],
    ['installation_repositories', { installation: { id: 5 } }, null, 5, true],
    ['ping', { zen: 'Calm' }, null, null, false],
    ['push', null, null, null, false],
    ['push', { repository: { full_name: 'calls/../app' }, installation: { id: '5' } }, null, null, false],
  ])('%s about whom it is, and no more', (event, payload, name, installation, count) => {
    const trigger = triggerIn(event, payload);
    const { repository } = trigger;
    expect(repository === null ? null : `${repository.owner}/${repository.repo}`).toBe(name);
    expect(trigger).toMatchObject({ installation, count });
  });
});

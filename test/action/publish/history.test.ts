import { describe, expect, test } from 'vitest';
import { historyIn } from '../../../core/publication/history-in.ts';
import { checkOut } from '../checkout.ts';
import { entry, goodSpeech, hosting, speech } from '../registry-files.ts';
import { acme, aRegistryForEach, github, publish } from './a-publication.ts';

aRegistryForEach();

const day = 24 * 3_600_000;
const spans = (path = 'site/history.json') =>
  historyIn(acme.read('published', path) ?? '')?.versions.map(
    ({ id, from, until }) => `${id} ${from} ${until ?? 'on'}`,
  );
const requestsFor = (what: RegExp) => github.requests.filter(({ path }) => what.test(path)).length;

/** Three days on each of which the list changed. */
function threeDays(): void {
  github.clock.advance(day);
  acme.commit('main', { [speech]: goodSpeech });
  github.clock.advance(day);
  acme.commit('main', { [hosting]: entry({ purpose: 'Runs the servers and keeps backups.' }) });
}

const expected = [
  'example-hosting 2026-11-23 2026-11-25',
  'example-speech 2026-11-24 on',
  'example-hosting 2026-11-25 on',
];

describe('which entries stood in the list on which days', () => {
  test('comes from a checkout of everything, without a request for it', async () => {
    threeDays();
    github.forgetRequests();
    await publish({ workspace: checkOut(acme, acme.head('main') ?? '', { everything: true }) });
    expect(spans()).toEqual(expected);
    expect(requestsFor(/\/commits\?/)).toBe(0);
  });

  test('comes through the API where less is checked out, and says the same', async () => {
    threeDays();
    await publish({ workspace: checkOut(acme, acme.head('main') ?? '', { depth: 1 }) });
    expect(spans()).toEqual(expected);
  });

  test('goes on from the last publication, also past what somebody has put on top of it', async () => {
    await publish();
    threeDays();
    acme.commit('published', { CNAME: 'calls.example\n' });
    github.forgetRequests();
    await publish({ workspace: checkOut(acme, acme.head('main') ?? '', { depth: 1 }) });
    expect(spans()).toEqual(expected);
    // The two commits since, and not the one that was known.
    expect(requestsFor(/\/commits\?/)).toBe(1);
  });

  test('is read anew where the published one is not what a publication writes', async () => {
    threeDays();
    await publish();
    const message = acme.history('published')[0]?.message ?? '';
    const bad = (acme.read('published', 'site/history.json') ?? '').replace('2026-11-24', '2025-01-01');
    acme.commit('published', { 'site/history.json': bad }, message);
    acme.commit('main', { 'README.md': 'Another line.\n' });
    await publish({ workspace: checkOut(acme, acme.head('main') ?? '', { depth: 1 }) });
    expect(spans()).toEqual(expected);
  });

  test('is that of the branch as it is now, after a force-push', async () => {
    const first = acme.head('main') ?? '';
    threeDays();
    await publish();
    acme.point('main', first);
    acme.commit('main', { [hosting]: entry({ purpose: 'Another history.' }) });
    await publish({ workspace: checkOut(acme, acme.head('main') ?? '', { depth: 1 }) });
    expect(spans()).toEqual(['example-hosting 2026-11-23 2026-11-25', 'example-hosting 2026-11-25 on']);
  });

  test('a broken state in between is left out, and counted', async () => {
    github.clock.advance(day);
    acme.commit('main', { [speech]: 'service: "never ends\n' });
    threeDays();
    const run = await publish();
    expect(spans()?.[0]).toBe('example-hosting 2026-11-23 2026-11-26');
    expect(run.stdout).toContain('1 state of the list could not be read and is left out of its history.');
  });
});

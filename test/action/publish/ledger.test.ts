import { describe, expect, test } from 'vitest';
import { fileText } from '../../../bot/ledger/files.ts';
import type { Record } from '../../../bot/record.ts';
import { pathOf } from '../../../bot/record.ts';
import { act, record42 } from '../../bot/texts/change-42.ts';
import { checkOut } from '../checkout.ts';
import type { Run } from '../runner.ts';
import { acme, aRegistryForEach, errorsIn, github, page, publish } from './a-publication.ts';

aRegistryForEach();

const readPage = () => acme.read('published', page) ?? '';

/** A record as the bot would have written it. */
async function record(some: Partial<Record> = {}): Promise<Record> {
  const { notices, ...rest } = await record42({}, some);
  return { ...rest, notices: notices.map(notice => ({ ...notice, text_hash: 'a'.repeat(64) })) };
}

/** The bot has written these records. */
function remember(...records: Record[]): string {
  const head = { schema: 1, repository_id: acme.id, writer: 'app:1' };
  const files = {
    'README.md': '# Ledger\n',
    'repository.yaml': fileText(head),
    'main.yaml': fileText({ schema: 1, commit: acme.head('main'), accounted: {} }),
    ...Object.fromEntries(records.map(one => [pathOf(one), fileText(one)])),
  };
  return acme.commit('ledger', files, 'Remember', { orphan: true });
}

describe('publishing with a ledger', () => {
  test('shows what is coming and what was, and says what it was made from', async () => {
    const cancelled = act('cancel-change', 'cancelled', { at: '2026-11-20T10:00:00Z' });
    const gone = { id: '0009', issue: 40, state: 'cancelled', ended_at: '2026-11-20T10:05:00Z' } as const;
    const ledger = remember(await record(), await record({ ...gone, acts: [cancelled] }));
    const run = await publish();
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readPage()).toMatch(/\| New +\| Example Speech GmbH .*9 Dec 2026, 24:00 CET/);
    expect(readPage()).toContain('[change 42](https://git.example/acme/registry/issues/42)');
    expect(readPage()).toMatch(/\| Fri 20 Nov 2026 .*cancelled/);
    const [commit] = acme.history('published');
    expect(commit?.message).toMatch(
      new RegExp(`\\n\\nMade-from: ${acme.head('main')}\\nLedger: ${ledger}\\n?$`),
    );
  });

  test('takes what a checkout of all branches has brought along, and asks for the rest', async () => {
    remember(
      await record(),
      await record({ id: '0009', issue: 40, state: 'cancelled', ended_at: '2026-11-20T10:05:00Z' }),
    );
    const blobs = () => github.requests.filter(({ path }) => path.includes('/git/blobs/')).length;
    const workspace = checkOut(acme, acme.head('main') ?? '', { everything: true });
    await publish({ workspace });
    expect(blobs()).toBe(0);
    expect(readPage()).toContain('change 42');
    remember(await record({ state: 'held' }));
    const again = await publish({ workspace });
    expect([again.outputs['published'], blobs()]).toEqual(['true', 1]);
    expect(readPage()).toMatch(/Example Speech GmbH .*\| held/);
  });

  test('the name of the feed stays when a ledger begins', async () => {
    await publish();
    const name = () => /<id>(urn:uuid:[^<]+)<\/id>/.exec(acme.read('published', 'site/feed.atom') ?? '')?.[1];
    const before = name();
    remember(await record());
    await publish();
    expect(acme.read('published', 'site/feed.atom')).toContain('Example Speech');
    expect([before, name()]).toEqual([expect.stringMatching(/^urn:uuid:/), before]);
  });

  test('a second time, with nothing moved, writes nothing', async () => {
    remember(await record());
    await publish();
    github.forgetRequests();
    const run = await publish();
    expect(github.writes).toEqual([]);
    expect(run.outputs).toMatchObject({ published: 'false', commit: acme.head('published') });
  });

  test('a ledger that moved without changing the page leaves a commit that says the page is current', async () => {
    const before = await record();
    remember(before);
    await publish();
    const shown = readPage();
    const ledger = remember({ ...before, acts: [act('help', 'help')] });
    await publish();
    expect(readPage()).toBe(shown);
    const [newest, ...older] = acme.history('published');
    expect(newest?.message).toContain(`Ledger: ${ledger}`);
    expect(older).toHaveLength(1);
  });

  test('the default branch as the place of the page gets no such commit, which would be news again', async () => {
    const before = await record();
    remember(before);
    await publish({ inputs: { 'publish-to': 'main' } });
    const head = acme.head('main');
    remember({ ...before, acts: [act('help', 'help')] });
    await publish({ inputs: { 'publish-to': 'main' } });
    expect(acme.head('main')).toBe(head);
  });

  test('the commit it names is the newest one with that list, so that the bot takes the page for current', async () => {
    remember(await record());
    const older = acme.head('main') ?? '';
    const newer = acme.commit('main', { 'README.md': 'Another line.\n' });
    await publish({ sha: older });
    expect(acme.history('published')[0]?.message).toContain(`Made-from: ${newer}`);
  });

  test('a ledger that moves in the meantime is read again before the page is written', async () => {
    const before = await record();
    remember(before);
    await publish();
    github.faults.before({ method: 'POST', path: /\/git\/trees$/ }, async () => {
      remember({ ...before, state: 'held' });
      acme.commit('published', { CNAME: 'calls.example\n' });
    });
    remember({ ...before, state: 'window-closed' });
    await publish();
    expect(readPage()).toMatch(/Example Speech GmbH .*\| held/);
  });
});

describe('a ledger that cannot be trusted publishes nothing', () => {
  const expectNothing = (run: Run, sentence: RegExp) => {
    expect(run.status).toBe(1);
    expect(errorsIn(run)).toEqual([expect.stringMatching(sentence)]);
    expect(run.outputs).toMatchObject({ published: 'false', commit: '', folder: '' });
    expect(run.summary).toMatch(/^## ❌ Not published\n/);
  };

  test('lost, although the page that stands there was made from one', async () => {
    const ledger = remember(await record());
    await publish();
    const [head, shown] = [acme.head('published'), readPage()];
    acme.deleteBranch('ledger');
    const run = await publish();
    expectNothing(
      run,
      new RegExp(`^::error::Not published. The branch \`ledger\` is missing.*${ledger.slice(0, 8)}`),
    );
    expect([acme.head('published'), readPage()]).toEqual([head, shown]);
  });

  test('a record that somebody has edited', async () => {
    remember(await record());
    acme.commit('ledger', { 'open/0012.yaml': 'state: whatever\n' });
    expectNothing(await publish(), /`ledger` cannot be trusted: open\/0012\.yaml does not fit its schema/);
    expect(acme.branches()).not.toContain('published');
  });

  test('a closed record too, although nobody acts on it any more', async () => {
    remember(await record());
    acme.commit('ledger', { 'closed/2025/0003.yaml': '][' });
    expectNothing(await publish(), /`ledger` cannot be trusted: closed\/2025\/0003\.yaml is no YAML/);
  });

  test('that of another repository, in a copy', async () => {
    remember(await record());
    acme.commit('ledger', {
      'repository.yaml': fileText({ schema: 1, repository_id: acme.id + 1, writer: 'app:1' }),
    });
    expectNothing(await publish(), /This is a copy: the branch `ledger` belongs to another repository/);
  });
});

import { describe, expect, test } from 'vitest';
import { acme, aHealthyPatientForEach, meddle } from './a-healthy-patient.ts';

aHealthyPatientForEach();

describe('the page', () => {
  test('that lags behind the list, first a moment, then too long', async () => {
    acme.repo.commit('main', {
      'registry/subprocessors/example-mail.yaml': `${acme.repo.read('main', 'registry/subprocessors/example-mail.yaml')}note: Old.\n`,
    });
    expect((await acme.visit()).of('page-current')[0]).toMatch(/^fine: .*about to be made again/);
    acme.goTo('2026-11-23T13:00:00Z', { scheduled: false });
    expect((await acme.visit()).of('page-current')[0]).toMatch(
      /^not-fine: The page is of .*the list moved on .*4 hours ago/,
    );
  });

  test('is current after a commit that does not touch the list', async () => {
    acme.repo.commit('main', { 'README.md': '# Hello\n' });
    acme.goTo('2026-11-23T13:00:00Z', { scheduled: false });
    expect((await acme.visit()).notFine).toEqual([]);
  });

  test('that lags behind the ledger', async () => {
    meddle('README.md', text => `${text}\n`);
    acme.goTo('2026-11-23T13:00:00Z', { scheduled: false });
    expect((await acme.visit()).of('page-current')[0]).toMatch(/^not-fine: .*the ledger moved on/);
  });

  test('that does not say what it was made from cannot be judged', async () => {
    acme.repo.commit('published', { 'SUBPROCESSORS.md': '# By hand\n' }, 'By hand');
    expect((await acme.visit()).of('page-current')[0]).toMatch(
      /^cannot-see: .*does not say what it was made from/,
    );
  });
});

describe('the site', () => {
  const siteFile = (path: string, text: string | null) =>
    acme.repo.commit('published', { [`site/${path}`]: text }, `Publish\n\n${madeFrom()}`);
  /** Says the same as the commit before. */
  const madeFrom = () => acme.repo.history('published')[0]?.message.split('\n\n')[1] ?? '';
  const said = async () => (await acme.visit()).of('site-whole');

  test('of which a file that every site has is missing, or the page of an entry', async () => {
    expect(await said()).toEqual(['fine: All of it stands in the folder `site` on the branch `published`.']);
    for (const path of ['feed.atom', 'entries/example-mail/index.html']) {
      siteFile(path, null);
      expect(await said()).toEqual([
        expect.stringContaining(
          `not-fine: Of the site in the folder \`site\` on the branch \`published\`, 1 file is missing, such as \`${path}\`. → Start the workflow`,
        ),
      ]);
      siteFile(path, 'again');
    }
    expect((await acme.visit()).notFine).toEqual([]);
  });

  test('of an entry that is not on the page yet is not missed', async () => {
    acme.repo.commit('main', {
      'registry/subprocessors/example-more.yaml':
        acme.repo.read('main', 'registry/subprocessors/example-mail.yaml') ?? '',
    });
    expect((await said())[0]).toMatch(/^fine/);
  });

  test('that an older version did not make, or somebody else’s files in its place', async () => {
    for (const path of Object.keys(acme.repo.files('published')))
      if (path.startsWith('site/')) siteFile(path.slice('site/'.length), null);
    expect(await said()).toEqual([
      expect.stringMatching(
        /^not-fine: There is no site in the folder `site` on the branch `published`\. → Start/,
      ),
    ]);
    siteFile('index.html', '<p>Mine');
    expect(await said()).toEqual([
      expect.stringMatching(
        /^not-fine: .* holds files that no publication wrote, .* → Move them, or name another/,
      ),
    ]);
  });

  test('is where the workflow puts it; one that is made no longer is told', async () => {
    const workflow = acme.repo.read('main', '.github/workflows/subprocessors.yml') ?? '';
    const puts = (path: string) =>
      acme.repo.commit('main', {
        '.github/workflows/subprocessors.yml': workflow.replace(
          '          command: reconcile\n',
          `          command: reconcile\n          site-path: ${path}\n`,
        ),
      });
    puts("''");
    expect(await said()).toEqual([
      expect.stringMatching(
        /^not-fine: The folder `site` .* holds a site that is made no longer: .* → Delete it there/,
      ),
    ]);
    puts('public/list/');
    expect(await said()).toEqual([
      expect.stringMatching(/made no longer/),
      expect.stringMatching(/^not-fine: There is no site in the folder `public\/list`/),
    ]);
    puts('$' + '{{ vars.SITE }}');
    expect((await acme.visit()).of('site-whole')).toEqual([
      'cannot-see: The site cannot be seen: the workflow takes its folder from elsewhere.',
    ]);
    puts('site');
    expect((await said())[0]).toMatch(/^fine/);
  });
});

import { describe, expect, it } from 'vitest';
import { speech } from '../stage.ts';
import { announceUnseen, proposed } from './proposed.ts';

describe('a ledger that cannot be written', () => {
  it('stops everything but the gates, which say why', async () => {
    const stage = await proposed();
    stage.repo.refuse('ledger', 'locked');
    await announceUnseen(stage);
    await expect(stage.pass()).rejects.toThrow(
      /The branch `ledger` could not be written: a rule of the repository/,
    );
    expect(await stage.issues()).toEqual([]);
    expect(stage.sent).toEqual([]);
    expect(await stage.gate(1)).toMatch(/^error: .*`ledger` could not be written/);
    stage.github.forgetRequests();
    await expect(stage.pass()).rejects.toThrow();
    expect(stage.github.writes.filter(({ path }) => !path.includes('/git/'))).toEqual([]);
    await stage.end();
  });
});

describe('a ledger edited by hand', () => {
  it('is trusted no more: gates say error, and the sentence names the file', async () => {
    const stage = await proposed();
    await stage.announce(1);
    stage.goTo('2026-12-09T23:20:00Z');
    await stage.comment('alice', 2, '/mailbox-read');
    await stage.pass();
    expect(await stage.gate(1)).toMatch(/^success/);
    const text = stage.repo.files('ledger')['open/0001.yaml'] ?? '';
    stage.repo.commit(
      'ledger',
      { 'open/0001.yaml': text.replace('state: window-closed', 'state: fine') },
      'By hand',
    );
    const { standsStill } = await stage.pass();
    expect(standsStill).toMatch(/open\/0001\.yaml does not fit its schema/);
    expect(await stage.gate(1)).toMatch(/^error: .*open\/0001\.yaml/);
    stage.github.forgetRequests();
    await stage.pass();
    expect(stage.github.writes).toEqual([]);
    await stage.end();
  });
});

describe('a hostile pull request', () => {
  it('whose files are too many to list holds itself and no other', async () => {
    const stage = await proposed();
    const { faults } = stage.github;
    const second = stage.propose({ 'registry/subprocessors/example-words.yaml': speech }, 'second');
    const sha = stage.repo.pullAt(second).headSha;
    const truncated = (yes: boolean) => () => {
      faults.truncateTrees = yes;
    };
    const { data } = await stage
      .as('alice')
      .git.getCommit({ owner: 'acme', repo: 'registry', commit_sha: sha });
    faults.before({ path: new RegExp(`/git/trees/${data.tree.sha}$`) }, truncated(true), 9);
    faults.before({ method: 'GET', path: new RegExp(`/issues/${second}/comments$`) }, truncated(false), 9);
    await stage.pass();
    expect(await stage.gate(second)).toMatch(/^failure/);
    expect(await stage.preview(second)).toMatch(/cannot be read whole/);
    expect(await stage.gate(1)).toMatch(/^pending: .*\/announce/);
    await stage.end();
  });

  it('that GitHub cannot find is read as one that cannot be read', async () => {
    const stage = await proposed();
    const second = stage.propose({ 'registry/subprocessors/example-words.yaml': speech }, 'second');
    const sha = stage.repo.pullAt(second).headSha;
    stage.github.faults.fail({
      method: 'GET',
      path: new RegExp(`/git/commits/${sha}$`),
      status: 404,
      times: 9,
    });
    await stage.pass();
    expect(await stage.gate(second)).toMatch(/^failure/);
    expect(await stage.gate(1)).toMatch(/^pending: .*\/announce/);
    await stage.end();
  });
});

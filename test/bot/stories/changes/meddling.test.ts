import { expect, it } from 'vitest';
import { speech, speechPath } from '../../stage.ts';
import { announced, begun, closeWindow, policy, policyPath, propose } from './on-the-stage.ts';

it('somebody takes off the label, alters title and text, closes the issue: it is drawn again, and who writes there is heard', async () => {
  const stage = await begun();
  await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  const drawn = await stage.issue(issue);
  const alice = stage.repo.as('alice');
  for (const label of drawn.labels) alice.unlabel(issue, label);
  alice.label(issue, 'change: in the list', 'our own label');
  alice.editIssue(issue, { title: 'Done', body: 'Nothing to see here.' });
  alice.closeIssue(issue);
  await stage.comment('carol', issue, '/object Here all the same.');
  await stage.pass();
  expect(stage.record('0001').objections).toHaveLength(1);
  await stage.comment('carol', issue, '/withdraw 1');
  await stage.pass();
  const after = await stage.issue(issue);
  expect(after).toMatchObject({ title: drawn.title, state: 'open' });
  expect(after.body.split('\n')[0]).toBe(drawn.body.split('\n')[0]);
  expect(after.labels).toEqual([...drawn.labels, 'our own label'].sort());
});

it('an issue that is locked or deleted closes nothing: unlocked it goes on; deleted the change gets another, and a person looks', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const issue = stage.record('0001').issue ?? 0;
  stage.repo.as('alice').lockIssue(issue);
  await closeWindow(stage, issue);
  expect(stage.record('0001').state).toBe('open');
  expect((await stage.issue(issue)).body).toMatch(/is locked, and nobody can object there: unlock it/);
  stage.repo.as('alice').unlockIssue(issue);
  await stage.comment('carol', issue, '/object In the nick of time, or late.');
  await stage.pass();
  stage.repo.deleteIssue(issue);
  await stage.pass();
  const record = stage.record('0001');
  expect(record.issue).not.toBe(issue);
  expect(record).toMatchObject({
    state: 'held',
    objections: [{ n: 1, state: 'open' }],
    comments: expect.arrayContaining([expect.objectContaining({ id: issue, verdict: 'unread', gone: true })]),
  });
  expect(await stage.issue(record.issue ?? 0)).toMatchObject({ state: 'open' });
  await stage.comment('alice', record.issue ?? 0, `/not-objection ${issue}\n/answer 1 agreed`);
  await stage.pass();
  // Where customers were told to write is gone, so they are told where to write now, and their time begins anew.
  expect(await stage.gate(pull)).toMatch(/^pending: Objections until 28 Dec 2026/);
  expect(stage.sent.map(({ kind, change }) => [kind, change])).toEqual([
    ['announcement', issue],
    ['more-time', record.issue],
  ]);
  stage.goTo('2026-12-28T23:30:00Z');
  await stage.comment('alice', record.issue ?? 0, '/mailbox-read');
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
  expect(await stage.issues()).toHaveLength(1);
});

it('the policy of that day holds, also when it is announced again under a shorter one; an unreadable list closes nothing', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const { issue, windows } = stage.record('0001');
  stage.repo.commit('main', { [policyPath]: policy.replace('days: 15', 'days: 1') });
  await stage.pass();
  expect(stage.record('0001')).toMatchObject({ windows, policy: { window: { days: 15 } } });
  stage.repo.commit('proposal', { [speechPath]: speech.replace('call audio', 'call recordings') });
  await stage.pass();
  await stage.announce(pull);
  expect(stage.record('0001.2').windows).toEqual(windows);
  const second = stage.record('0001.2').issue ?? 0;
  expect(second).not.toBe(issue);

  stage.repo.commit('main', { [policyPath]: 'publisher: [' });
  await stage.comment('carol', second, '/object We do.');
  await closeWindow(stage, second);
  expect(stage.record('0001.2')).toMatchObject({ state: 'held', objections: [{ state: 'open' }] });
  await stage.comment('alice', second, '/answer 1 agreed');
  await stage.pass();
  expect(stage.record('0001.2').state).not.toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^error/);
  stage.repo.commit('main', { [policyPath]: policy });
  await stage.pass();
  expect(stage.record('0001.2').state).toBe('window-closed');
  expect(await stage.gate(pull)).toMatch(/^success/);
});

it('the ledger is gone, set back, or that of another repository: nothing is begun and no gate says success', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  const empty = stage.repo.history('ledger').at(-1)?.sha ?? '';
  await closeWindow(stage, stage.record('0001').issue ?? 0);
  expect(await stage.gate(pull)).toMatch(/^success/);
  const newest = stage.repo.head('ledger') ?? '';
  const other = propose(stage, 'other', {
    'registry/subprocessors/other.yaml': speech.replace('Speech\n', 'Other\n'),
  });

  stage.repo.deleteBranch('ledger');
  expect((await stage.pass()).standsStill).toMatch(/the ledger is missing/);
  expect([await stage.gate(pull), await stage.gate(other)]).toEqual([
    expect.stringMatching(/^error/),
    expect.stringMatching(/^error/),
  ]);
  expect(stage.repo.branches()).not.toContain('ledger');

  stage.repo.point('ledger', empty);
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^error: .*set back/);
  expect(stage.records()).toEqual({});

  stage.repo.point('ledger', newest);
  await stage.pass();
  expect(await stage.gate(pull)).toMatch(/^success/);
  expect(stage.sent).toHaveLength(1);
  stage.github.forgetRequests();
  expect((await stage.pass({ writer: 'actions' })).standsStill).toMatch(/written by app:1/);
  const copy = stage.repo.fork('eve');
  const there = { repository: { owner: 'eve', repo: copy.name } };
  expect((await stage.pass(there)).standsStill).toMatch(/this is a copy/);
  expect(stage.github.writes).toEqual([]);
});

it('an issue with our mark by somebody else is nobody’s; of two of ours one stays', async () => {
  const stage = await begun();
  const planted = stage.repo
    .as('bob')
    .openIssue('A change', '<!-- subprocessors:change 0001 -->\nObject here', []);
  stage.repo.as('alice').label(planted, 'subprocessor-change');
  await announced(stage).catch(() => 0);
  const pull = stage.repo.issues().length;
  expect(pull).toBeGreaterThan(1);
  const record = Object.values(stage.records())[0];
  expect(record?.issue).not.toBe(planted);
  const body = `<!-- subprocessors:change ${record?.id} -->\nA twin`;
  const { data: twin } = await stage.bot.rest.issues.create({
    owner: 'acme',
    repo: 'registry',
    title: 'Twin',
    body,
    labels: ['subprocessor-change'],
  });
  await stage.comment('carol', twin.number, '/object On the twin.');
  await stage.pass();
  expect(await stage.issue(twin.number)).toMatchObject({ state: 'closed' });
  expect(await stage.issue(record?.issue ?? 0)).toMatchObject({ state: 'open' });
  expect(Object.values(stage.records())[0]?.objections).toHaveLength(1);
  expect(await stage.issue(planted)).toMatchObject({
    state: 'open',
    body: expect.stringContaining('Object here'),
  });
});

import { expect, it } from 'vitest';
import { speech, speechPath } from '../../stage.ts';
import {
  announceCommand,
  announced,
  answers,
  begun,
  mail,
  mailPath,
  otherSpeech,
  policy,
  policyPath,
  propose,
} from './on-the-stage.ts';

it('nothing is announced but by staff, in a new comment, with the digest of what is there', async () => {
  const stage = await begun();
  stage.repo.role('tom', 'triage');
  const pull = propose(stage, 'proposal');
  await stage.pass();
  const command = await announceCommand(stage, pull);
  await stage.comment('vera', pull, command);
  await stage.comment('tom', pull, command);
  await stage.comment('alice', pull, `> ${command}`);
  await stage.comment('alice', pull, `/announce ${'0'.repeat(32)}`);
  await stage.comment('alice', pull, '/announce');
  const edited = await stage.comment('alice', pull, 'A good idea.');
  stage.goTo('2026-11-23T09:30:00Z');
  stage.repo.as('alice').editComment(edited, command);
  await stage.pass();
  expect(stage.records()).toEqual({});
  expect(stage.sent).toEqual([]);
  expect((await answers(stage, pull)).map(text => text.split('\n')[0])).toEqual([
    expect.stringMatching(/^Not announced: that digest belongs to another version/),
    expect.stringMatching(/^Not announced: the command names no version/),
    expect.stringMatching(/^Not announced: this comment was edited/),
  ]);
});

it('what was refused is not announced later because it has become right', async () => {
  const stage = await begun();
  const pull = propose(stage, 'proposal');
  await stage.pass();
  const right = await announceCommand(stage, pull);
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('call audio', 'faces') });
  await stage.comment('alice', pull, right);
  await stage.pass();
  stage.repo.commit('proposal', { [speechPath]: speech });
  stage.repo.as('vera').draft(pull);
  await stage.pass();
  expect(await announceCommand(stage, pull).catch(String)).not.toBe(right);
  expect(stage.records()).toEqual({});

  await stage.comment('bob', pull, right);
  await stage.pass();
  stage.repo.as('vera').draft(pull, false);
  await stage.pass();
  expect(stage.records()).toEqual({});
  expect((await answers(stage, pull)).at(-1)).toMatch(/is a draft/);

  await stage.announce(pull);
  await stage.announce(pull).catch(() => stage.comment('alice', pull, right));
  await stage.pass();
  expect(Object.keys(stage.records())).toEqual(['open/0001.yaml']);
  expect((await answers(stage, pull)).at(-1)).toMatch(/announced already/);
  expect(stage.sent).toHaveLength(1);
});

it('an unreadable entry, one with too little in it, and policy together with entries are not announced', async () => {
  const stage = await begun();
  const digest = '/announce 12345678123456781234567812345678';
  const invalid = propose(stage, 'invalid', { [speechPath]: `${speech}category: nowhere\n` });
  const thin = propose(stage, 'thin', {
    'registry/subprocessors/thin.yaml': speech.replace(/used_from.*\n/, '').replace('Speech\n', 'Thin\n'),
  });
  const early = propose(stage, 'early', {
    'registry/subprocessors/early.yaml': speech
      .replace('2027-02-01', '2026-12-09')
      .replace('Speech\n', 'Early\n'),
  });
  const mixed = propose(stage, 'mixed', {
    'registry/subprocessors/mixed.yaml': speech.replace('Speech\n', 'Mixed\n'),
    [policyPath]: policy.replace('days: 15', 'days: 1'),
  });
  await stage.pass();
  const command = [await stage.preview(thin), await stage.preview(early)];
  expect(command.join()).not.toMatch(/\/announce [0-9a-f]{32}/);
  for (const pull of [invalid, thin, early, mixed]) await stage.comment('alice', pull, digest);
  await stage.pass();
  expect(stage.records()).toEqual({});
  expect(await stage.gate(invalid)).toMatch(/^failure: The files have errors/);
  expect(await stage.gate(mixed)).toMatch(/^failure: The files have errors/);
  expect(await stage.gate(thin)).not.toMatch(/^success/);
  expect(await stage.preview(early)).toMatch(/the time to object ends with/);
});

it('`/treat` is part of what is announced: as a detail nobody is written to, and the gate waits for the issue alone', async () => {
  const stage = await begun();
  const reworded = mail.replace(/purpose: .*/, 'purpose: Sends our e-mails.');
  const pull = propose(stage, 'proposal', {
    [mailPath]: reworded === mail ? `${mail}purpose: Sends e-mail.\n` : reworded,
  });
  await stage.pass();
  const strict = await announceCommand(stage, pull);
  await stage.comment('vera', pull, '/treat details please');
  await stage.comment('alice', pull, '/treat details Only worded anew; the purpose is the same.');
  await stage.pass();
  expect(await announceCommand(stage, pull)).not.toBe(strict);
  await stage.comment('alice', pull, strict);
  await stage.pass();
  expect(stage.records()).toEqual({});
  stage.goTo('2026-11-23T09:01:00Z');
  await stage.announce(pull);
  expect(stage.record('0001')).toMatchObject({
    treated: { class: 'details', by: 'alice' },
    windows: [],
    changes: [{ entry: 'example-mail', class: 'details' }],
  });
  expect(stage.sent).toEqual([]);
  expect(await stage.gate(pull)).toMatch(/^success/);
  stage.repo.merge(pull);
  await stage.pass();
  expect(stage.record('0001').state).toBe('in-the-list');
});

it('a change that was cancelled stays so until somebody announces it anew', async () => {
  const stage = await begun();
  const pull = await announced(stage);
  await stage.comment('alice', stage.record('0001').issue ?? 0, '/cancel-change The vendor has withdrawn.');
  await stage.pass();
  await stage.pass();
  expect(Object.keys(stage.records())).toEqual(['closed/2026/0001.yaml']);
  expect(await stage.gate(pull)).toMatch(/^pending: Staff: \/announce/);
  expect(stage.sent.map(({ kind }) => kind)).toEqual(['announcement', 'cancelled']);
  // Long after the record of the cancelled announcement is read no more, the command that began it begins nothing.
  stage.goTo('2027-05-01T09:00:00Z');
  await stage.pass();
  expect(Object.keys(stage.records())).toEqual(['closed/2026/0001.yaml']);
  stage.repo.commit('proposal', { [speechPath]: otherSpeech('2027-02-01', '2027-09-01') });
  await stage.pass();
  await stage.announce(pull);
  expect(stage.record('0001.2')).toMatchObject({ state: 'open', replaces: null, objections: [] });
  expect(await stage.gate(pull)).toMatch(/^pending: Objections until/);
});

import { getOctokit } from '@actions/github';
import nock from 'nock';
import { afterEach, expect, it } from 'vitest';
import { peopleOf } from '../../../bot/observe/people.ts';
import { isOutsider, isStaff } from '../../../bot/people.ts';

const repository = { owner: 'acme', repo: 'registry' };
const baseUrl = 'https://git.example/api/v3';
const look = () =>
  peopleOf(getOctokit('t', { baseUrl, request: { retries: 0 } }), repository, [
    'subprocessors[bot]',
    'subprocessors',
  ]);

afterEach(() => nock.cleanAll());

it.each([
  [{ permission: 'admin', role_name: 'admin' }, 'admin', true],
  [{ permission: 'write', role_name: 'maintain' }, 'maintain', true],
  [{ permission: 'write', role_name: 'write' }, 'write', true],
  [{ permission: 'write', role_name: 'privacy-team' }, 'write', true],
  [{ permission: 'read', role_name: 'triage' }, 'triage', false],
  [{ permission: 'read', role_name: 'read' }, 'read', false],
  // A role that an organisation named like a stronger one.
  [{ permission: 'read', role_name: 'admin' }, 'read', false],
  [{ permission: 'read', role_name: 'write' }, 'read', false],
  [{ permission: 'none', role_name: 'none' }, 'none', false],
  [{ permission: 'something new', role_name: 'owner' }, 'none', false],
])('%j is %s', async (answer, permission, staff) => {
  nock(baseUrl).get('/repos/acme/registry/collaborators/carol/permission').reply(200, answer);
  const author = await look().of({ id: 5, login: 'carol', type: 'User' });
  expect(author.permission).toBe(permission);
  expect(isStaff(author)).toBe(staff);
  expect(isOutsider(author)).toBe(!staff);
});

it('whom GitHub does not know may do nothing; where it does not answer nobody decides', async () => {
  nock(baseUrl)
    .get('/repos/acme/registry/collaborators/gone/permission')
    .reply(404, { message: 'Not Found' });
  nock(baseUrl).get('/repos/acme/registry/collaborators/carol/permission').reply(502, {});
  expect(await look().of({ id: 5, login: 'gone', type: 'User' })).toMatchObject({ permission: 'none' });
  await expect(look().of({ id: 5, login: 'carol', type: 'User' })).rejects.toThrow();
});

it('a person who took the name of our App is a person, and another App is another machine', async () => {
  nock(baseUrl)
    .get('/repos/acme/registry/collaborators/subprocessors/permission')
    .reply(200, { permission: 'read', role_name: 'read' });
  const people = look();
  expect(await people.of({ id: 5, login: 'subprocessors', type: 'User' })).toMatchObject({ kind: 'person' });
  expect(await people.of({ id: 6, login: 'subprocessors[bot]', type: 'Bot' })).toMatchObject({
    kind: 'ours',
  });
  expect(await people.of({ id: 7, login: 'other[bot]', type: 'Bot' })).toMatchObject({ kind: 'bot' });
  expect(await people.of(null)).toMatchObject({ kind: 'ghost' });
});

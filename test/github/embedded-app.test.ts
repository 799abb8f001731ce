import { sign } from 'node:crypto';
import { Probot } from 'probot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, outcome } from './asking.ts';
import type { EmbeddedApp } from './embedded-app.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;
let repo: EmbeddedRepository;
let app: EmbeddedApp;
let installation_id: number;
const acme = { owner: 'acme', repo: 'registry' };

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
  repo = github.repository('acme/registry');
  app = github.app({ permissions: { issues: 'write', contents: 'read' } });
  installation_id = app.install(repo);
});
afterEach(() => github.stop());

/** A token as an App signs it; what is given replaces a claim. */
function jwt(claims: object = {}, key = app.privateKey, alg = 'RS256'): string {
  const now = github.clock.now().getTime() / 1000;
  const whole = { iat: now - 30, exp: now + 570, iss: app.id, ...claims };
  const text = [{ alg, typ: 'JWT' }, whole]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}
const asApp = (token = jwt()) => clientOf(github, token).rest.apps;
const newToken = async (asked: object = {}) =>
  (await asApp().createInstallationAccessToken({ installation_id, ...asked })).data;

describe('an App signs in', () => {
  test('with its key, and is told who it is and where it is installed', async () => {
    expect((await asApp().getAuthenticated()).data).toMatchObject({ id: app.id, slug: 'subprocessors' });
    const { data } = await asApp().listInstallations();
    expect(data.map(one => [one.id, one.app_id])).toEqual([[installation_id, app.id]]);
    const there = await asApp().getRepoInstallation(acme);
    expect(there.data.id).toBe(installation_id);
    expect(await outcome(asApp().getInstallation({ installation_id: 1 }))).toBe('404 Not Found');
  });

  test('but not with another key, an old one, a stale token or one that lives too long', async () => {
    const now = github.clock.now().getTime() / 1000;
    const said = (token: string) => outcome(asApp(token).getAuthenticated());
    const good = jwt();
    const old = app.privateKey;
    expect(await said(`${good.slice(0, -8)}AAAAAAAA`)).toBe('401 A JSON web token could not be decoded');
    expect(await said(jwt({}, old, 'HS256'))).toBe('401 A JSON web token could not be decoded');
    expect(await said(jwt({ iss: 1 }))).toBe('401 Integration not found');
    expect(await said(jwt({ exp: now - 1 }))).toContain("401 'Expiration time' claim ('exp') must be");
    expect(await said(jwt({ exp: now + 3600 }))).toContain('is too far in the future');
    expect(await said(jwt({ iat: now + 600 }))).toContain("401 'Issued at' claim ('iat')");
    app.rotateKey();
    expect(await said(jwt({}, old))).toBe('401 A JSON web token could not be decoded');
    expect(await said(jwt())).toBe('done');
  });

  test('and its own name opens no repository', async () => {
    expect(await outcome(clientOf(github, jwt()).rest.repos.get(acme))).toContain('403');
    expect(await outcome(asApp(github.token()).getAuthenticated())).toContain('401');
  });
});

describe("an installation's token", () => {
  test('does what the App may, where it is installed, in its name', async () => {
    const elsewhere = github.repository('other/registry', { private: true });
    const { token, permissions } = await newToken();
    expect(permissions).toEqual({ issues: 'write', contents: 'read', metadata: 'read' });
    const { rest } = clientOf(github, token);
    const { data } = await rest.issues.create({ ...acme, title: 'A' });
    expect(data.user).toMatchObject({ login: 'subprocessors[bot]', type: 'Bot' });
    expect(await outcome(rest.git.createBlob({ ...acme, content: 'x' }))).toBe(
      '403 Resource not accessible by integration',
    );
    expect(await outcome(rest.repos.get({ owner: 'other', repo: elsewhere.name }))).toBe('404 Not Found');
    const { data: list } = await rest.apps.listReposAccessibleToInstallation();
    expect(list.repositories.map(one => one.full_name)).toEqual(['acme/registry']);
  });

  test('lasts an hour of the clock', async () => {
    const { token, expires_at } = await newToken();
    expect(expires_at).toBe('2026-11-23T10:00:00Z');
    const { rest } = clientOf(github, token);
    github.clock.advance(3_599_000);
    expect(await outcome(rest.repos.get(acme))).toBe('done');
    github.clock.advance(1000);
    expect(await outcome(rest.repos.get(acme))).toBe('401 Bad credentials');
  });

  test('may ask for less, not for more, and goes with the installation', async () => {
    const { token } = await newToken({ permissions: { issues: 'read' } });
    const { rest } = clientOf(github, token);
    expect(await outcome(rest.issues.create({ ...acme, title: 'A' }))).toContain('403');
    expect(await outcome(newToken({ permissions: { contents: 'write' } }))).toContain('422');
    expect(await outcome(newToken({ repositories: ['elsewhere'] }))).toContain('422');
    app.uninstall(installation_id);
    expect(await outcome(rest.repos.get(acme))).toBe('401 Bad credentials');
  });
});

test('Probot finds its way with nothing but the id and the key', async () => {
  // Its tokens are dated by this machine's clock.
  const now = await EmbeddedGitHub.start({ now: () => new Date() });
  const there = now.repository('acme/registry');
  const { id, privateKey, install } = bound(now.app({ permissions: { issues: 'write' } }));
  const installation = install(there);
  const probot = new Probot({ appId: id, privateKey, secret: 'x', baseUrl: now.url, logLevel: 'fatal' });
  const octokit = await probot.auth(installation);
  await octokit.rest.issues.create({ ...acme, title: 'From Probot' });
  expect(there.issues().map(one => [one.title, one.author])).toEqual([['From Probot', 'subprocessors[bot]']]);
  await now.stop();
});

function bound(one: EmbeddedApp) {
  return {
    id: one.id,
    privateKey: one.privateKey,
    install: (where: EmbeddedRepository) => one.install(where),
  };
}

import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isFirstRun, SetupError, serverSettingsIn, settingsIn } from '../../../bot/door/environment.ts';
import { privateKey } from './a-bot.ts';

const secret = 'a-secret-of-some-length';
const whole = { APP_ID: '77', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: secret };

/** What is said about an environment. */
function complaints(env: { readonly [name: string]: string }): readonly string[] {
  try {
    serverSettingsIn(env);
    return [];
  } catch (error) {
    if (error instanceof SetupError) return error.problems;
    throw error;
  }
}

describe('the environment of the server', () => {
  it('needs three things and has a default for everything else', () => {
    expect(serverSettingsIn(whole)).toEqual({
      appId: 77,
      privateKey,
      secret,
      host: '127.0.0.1',
      port: 3000,
      webhookPath: '/api/github/webhooks',
      apiUrl: undefined,
      logLevel: 'info',
      identities: ['github-actions[bot]'],
      debounce: 1_000,
      longest: 3_600_000,
      atOnce: 4,
      directory: 'registry',
      publishedBranch: 'published',
    });
  });

  it('says everything that is missing at once', () => {
    expect(complaints({ LOG_LEVEL: 'chatty' })).toEqual([
      '`APP_ID` is not set. It stands in the settings of the app.',
      '`WEBHOOK_SECRET` is not set. Use the secret that the settings of the app hold for its webhook.',
      '`PRIVATE_KEY` is not set. Use the key that the settings of the app let you make, or name its file in `PRIVATE_KEY_PATH`.',
      '`LOG_LEVEL` is none of `debug`, `info`, `warn`, `error`.',
    ]);
  });

  it.each([
    ['APP_ID', 'calls', 'is no whole number from 1 or more'],
    ['APP_ID', '0', 'is no whole number'],
    ['PORT', '70000', 'is no whole number from 0 to 65535'],
    ['PORT', '3e3', 'is no whole number'],
    ['LOOK_EVERY_MINUTES', '120', 'is no whole number from 1 to 60'],
    ['DEBOUNCE_MILLISECONDS', '-1', 'is no whole number'],
    ['PASSES_AT_ONCE', '0', 'is no whole number'],
    ['WEBHOOK_SECRET', 'development', 'is shorter than 16 characters'],
    ['WEBHOOK_PATH', 'my hooks', 'is no path of its own'],
    ['WEBHOOK_PATH', '/healthz', 'is no path of its own'],
    ['GHE_HOST', 'https://git.calls.example/', 'is no host name'],
    ['GITHUB_API_URL', 'api.speech.example', 'is no address of an API'],
    ['IDENTITIES', 'old bot', 'holds something that is no login'],
    ['PRIVATE_KEY', 'not-a-key', 'holds no RSA private key'],
    [
      'PRIVATE_KEY',
      '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----',
      'holds no RSA private key',
    ],
  ])('says that %s=%s cannot be, without the value', (name, value, words) => {
    const said = complaints({ ...whole, [name]: value });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`\`${name}\` ${words}`);
    if (value.length > 3) expect(said[0]).not.toContain(value);
  });

  it('takes the key as hosts let one write it', () => {
    const inOneLine = privateKey.trim().replaceAll('\n', '\\n');
    for (const given of [privateKey, inOneLine, `"${inOneLine}"`, Buffer.from(privateKey).toString('base64')])
      expect(serverSettingsIn({ ...whole, PRIVATE_KEY: given }).privateKey).toBe(privateKey);
  });

  it('takes the key from a file, and says when it cannot', () => {
    const folder = mkdtempSync(join(tmpdir(), 'key-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'app.pem');
    writeFileSync(path, privateKey);
    const { PRIVATE_KEY: _, ...others } = whole;
    expect(serverSettingsIn({ ...others, PRIVATE_KEY_PATH: path }).privateKey).toBe(privateKey);
    expect(complaints({ ...others, PRIVATE_KEY_PATH: `${path}.old` })[0]).toContain('cannot be read');
    expect(complaints({ ...whole, PRIVATE_KEY_PATH: path })[0]).toContain('are both set');
  });

  it('takes no key that GitHub cannot use', () => {
    const other = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    expect(complaints({ ...whole, PRIVATE_KEY: other })).toHaveLength(1);
  });

  it('finds the API of an enterprise server', () => {
    expect(serverSettingsIn({ ...whole, GHE_HOST: 'git.calls.example' }).apiUrl).toBe(
      'https://git.calls.example/api/v3',
    );
    expect(
      serverSettingsIn({ ...whole, GHE_HOST: 'git.calls.example:8443', GHE_PROTOCOL: 'http' }).apiUrl,
    ).toBe('http://git.calls.example:8443/api/v3');
    expect(serverSettingsIn({ ...whole, GITHUB_API_URL: 'https://api.calls.example/' }).apiUrl).toBe(
      'https://api.calls.example',
    );
  });

  it('knows who the bot was before', () => {
    expect(settingsIn({ IDENTITIES: 'old-bot[bot], older' }).identities).toEqual([
      'github-actions[bot]',
      'old-bot[bot]',
      'older',
    ]);
  });

  it('is that of a first run only as long as nothing of an app is there', () => {
    expect(isFirstRun({})).toBe(true);
    expect(isFirstRun({ APP_ID: ' ', WEBHOOK_SECRET: secret })).toBe(true);
    expect(isFirstRun({ APP_ID: '77' })).toBe(false);
    expect(isFirstRun({ PRIVATE_KEY_PATH: 'app.pem' })).toBe(false);
  });
});

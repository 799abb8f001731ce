import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { tempFolder } from '../local/temp-folder.ts';
import { type, withRegistry } from './terminal.ts';

describe('whoever asks for help', () => {
  test.each([[['--help']], [['help']]])('%j is told the commands', async args => {
    const { code, stdout, stderr } = await type(args, { cwd: '/' });
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['validate', 'render', 'diff', 'deadline', 'doctor'])
      expect(stdout).toContain(`  ${command} `);
    expect(stdout).toContain('Exit codes: 0 fine, 1 findings or a difference, 2 wrong use.');
  });

  test.each(['validate', 'render', 'diff', 'deadline', 'doctor'])(
    'on %s is shown examples',
    async command => {
      const { code, stdout, stderr } = await type([command, '--help'], { cwd: '/' });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`\\nExamples:\\n  subprocessor-registry ${command}\\b`));
    },
  );

  test('on the version is told it', async () => {
    expect(await type(['--version'], { cwd: '/' })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('wrong use ends with 2, a sentence on the error stream, and nothing on the other', () => {
  test.each([
    [[], /^Usage: /],
    [['valdate'], /unknown command 'valdate'\n\(Did you mean validate\?\)\nAdd --help/],
    [['validate', '--fromat', 'json'], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [['validate', '--format', 'xml'], /Allowed choices are text, json, github\./],
    [['diff', 'a', 'b', '--format', 'github'], /Allowed choices are text, json\./],
    [['validate', '--level', 'gold'], /Allowed choices are listed, announced\./],
    [
      ['validate', '--today', 'yesterday'],
      /Write a day of the calendar as year-month-day, such as 2026-11-23\./,
    ],
    [['validate', '--today', '2026-02-29'], /Write a day of the calendar/],
    [['validate', 'registry', 'more'], /too many arguments/],
    [['diff', 'HEAD'], /missing required argument 'after'/],
    [
      ['validate', 'nowhere'],
      /^error: There is no folder nowhere here\. Name the folder that holds registry\.yaml\.\n$/,
    ],
  ] as const)('%j', async (args, words) => {
    const { code, stdout, stderr } = await type(args, { cwd: withRegistry() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a file where a folder should be', async () => {
    const cwd = tempFolder({ registry: 'text' });
    const { code, stderr } = await type(['validate'], { cwd });
    expect([code, stderr]).toEqual([2, `error: ${join(cwd, 'registry')} is not a folder.\n`]);
  });
});

describe('a fault of our own', () => {
  test('is one sentence with what to do, and a trace only for those who ask', async () => {
    vi.doMock('../../cli/validate.ts', () => ({
      validate: () => Promise.reject(new TypeError('x is not a function')),
    }));
    const { code, stderr } = await type(['validate'], { cwd: '/' });
    expect(code).toBe(70);
    expect(stderr).toBe(
      "error: subprocessor-registry has a fault: x is not a function\nPlease report this with the command you ran, in the tool's own repository; DEBUG=1 shows where it happened.\n",
    );
    expect((await type(['validate'], { cwd: '/', env: { DEBUG: '1' } })).stderr).toMatch(/^\s+at /m);
    vi.doUnmock('../../cli/validate.ts');
  });
});

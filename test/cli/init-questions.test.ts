import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tempFolder } from '../local/temp-folder.ts';
import { action, all, filesIn, text } from './an-init.ts';
import { type } from './terminal.ts';

describe('the questions', () => {
  test('are options where nobody sits at a terminal, and all that are missing are named at once', async () => {
    const cwd = tempFolder();
    const { code, stderr } = await type(['init', '--publisher', 'Example Calls'], { cwd });
    expect(code).toBe(2);
    for (const flag of [
      'contact',
      'objections',
      'days',
      'time-zone',
      'holidays',
      'owners',
      'action',
      'repository',
    ]) {
      expect(stderr).toContain(`--${flag} <`);
    }
    expect(stderr).not.toContain('--publisher');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(filesIn(cwd)).toEqual([]);
  });

  test('are asked at a terminal, again after a slip, and only those that are open', async () => {
    const cwd = tempFolder();
    const stdin = [
      ...[
        '',
        'Example Calls',
        '',
        'nobody',
        'privacy@calls.example',
        'objections@calls.example',
        'many',
        '15',
      ],
      ...['CET', 'Europe/Berlin', 'XX', 'DE-BY', '', '@calls/privacy', 'calls/tool@v1', action, 'later', ''],
    ].join('\n');
    const { code, stderr } = await type(['init'], { cwd, terminal: true, stdin });
    expect(code).toBe(0);
    expect(stderr).toContain('This one is needed.');
    expect(stderr).toContain('"nobody" is no e-mail address');
    expect(stderr).toContain('Write a whole number of days');
    expect(stderr).toContain('"CET" names no place');
    expect(stderr).toContain('"XX" begins with no country');
    expect(stderr).toContain('a tag or a branch can be moved later');
    expect(parse(text(cwd, 'registry/registry.yaml'))).toMatchObject({
      publisher: { name: 'Example Calls', contact: 'privacy@calls.example' },
      window: { days: 15, time_zone: 'Europe/Berlin', holidays: 'DE-BY' },
    });
    expect(existsSync(join(cwd, '.github/ISSUE_TEMPLATE/config.yml'))).toBe(false);
  });

  test('that end too soon leave nothing behind', async () => {
    const cwd = tempFolder();
    const { code, stderr } = await type(['init'], { cwd, terminal: true, stdin: 'Example Calls\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('The answers ended before the questions did.');
    expect(filesIn(cwd)).toEqual([]);
  });

  test.each([
    [['--days', '0'], /--days <number>: .* 1 to 365/],
    [['--time-zone', 'Mars/Base'], /--time-zone <zone>: There is no time zone/],
    [['--holidays', 'DE-XX'], /--holidays <code or none>: There is no holiday calendar "DE-XX"/],
    [['--action', 'calls/tool@main'], /--action <.*>: Write owner\/name@ and the full commit/],
    [['--owners', 'privacy'], /--owners <.*>: Write @person/],
    [['--repository', 'calls/list'], /--repository <.*>: Write the address as https/],
    [['--publisher', 'TBC'], /--publisher <name>: "TBC" says nothing/],
    [['--website', 'http://calls.example'], /Nothing was written: /],
    [['--branch', 'a]b'], /cannot be the default branch/],
    [['nowhere'], /There is no folder nowhere/],
  ])('a slip is told, and nothing is written: %j', async (slip, words) => {
    const cwd = tempFolder();
    const { code, stderr } = await type([...all, ...slip], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect(filesIn(cwd)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { policyText, poorEntry, type, withRegistry, wrongEntry } from './terminal.ts';

const announced = (...more: readonly string[]) => ['deadline', '--announced', '2026-11-23', ...more];

describe('the time to object', () => {
  test('is counted for each group, each step in words', async () => {
    const { code, stdout, stderr } = await type(announced(), { cwd: withRegistry() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`standard: until the end of Wednesday 9 December 2026 (24:00 CET, 23:00 UTC)
  announced Mon 23 Nov 2026
  presumed received Tue 24 Nov 2026 (1 day after sending); this day is not counted
  day 1 is Wed 25 Nov
  day 15 is Wed 9 Dec, a working day in Germany
  the time to object ends with that day, Wed 9 Dec 2026: 24:00 CET, 23:00 UTC
long-notice: until the end of Thursday 24 December 2026 (24:00 CET, 23:00 UTC)
  announced Mon 23 Nov 2026
  presumed received Tue 24 Nov 2026 (1 day after sending); this day is not counted
  day 1 is Wed 25 Nov
  day 30 is Thu 24 Dec, a working day in Germany
  the time to object ends with that day, Thu 24 Dec 2026: 24:00 CET, 23:00 UTC
`);
  });

  test('as JSON has exactly these fields', async () => {
    const { stdout } = await type(announced('--group', 'standard', '--format', 'json'), {
      cwd: withRegistry(),
    });
    const [one, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(one).toEqual({
      group: 'standard',
      local: '2026-12-09T24:00',
      zone: 'Europe/Berlin',
      utc: '2026-12-09T23:00:00Z',
      steps: expect.arrayContaining(['day 1 is Wed 25 Nov']),
    });
    expect(Object.keys(one)).toEqual(['group', 'local', 'zone', 'utc', 'steps']);
  });
});

test('a registry with errors is its errors, as JSON', async () => {
  const cwd = withRegistry({ 'registry/registry.yaml': 'publisher: x\n' });
  const { code, stdout } = await type(announced('--format', 'json'), { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: 'registry/registry.yaml', severity: 'error' });
});

describe('where nothing can be counted', () => {
  const withoutHolidays = () =>
    withRegistry({
      'registry/registry.yaml': policyText().replace('days: 15', 'days: 15\n  counting: working'),
    });

  test('a year without holiday data is refused in a sentence', async () => {
    const late = ['deadline', '--announced', '2039-11-23', '--group', 'standard'];
    const text = await type(late, { cwd: withoutHolidays() });
    expect(text).toMatchObject({ code: 1, stdout: '' });
    expect(text.stderr).toMatch(/^standard: The public holidays of Germany in 2039 are not known here: /);
    const json = await type([...late, '--format', 'json'], { cwd: withoutHolidays() });
    expect(JSON.parse(json.stdout)).toEqual([
      { group: 'standard', error: expect.stringContaining('The public holidays of Germany in 2039') },
    ]);
    expect(json.code).toBe(1);
  });

  test('a group that the policy does not have is wrong use', async () => {
    const { code, stderr } = await type(announced('--group', 'gold'), { cwd: withRegistry() });
    expect(code).toBe(2);
    expect(stderr).toBe('error: The policy has no group "gold". Its groups are: standard, long-notice.\n');
  });

  test('a registry with errors shows them', async () => {
    const cwd = withRegistry({ 'registry/subprocessors/example-wrong.yaml': wrongEntry });
    const { code, stdout, stderr } = await type(announced(), { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(' error unknown-field ');
  });

  test('a list that lacks what the policy came to ask for has its deadlines all the same', async () => {
    const cwd = withRegistry({ 'registry/subprocessors/example-poor.yaml': poorEntry });
    const { code, stderr } = await type(announced(), { cwd });
    expect([code, stderr]).toEqual([0, '']);
  });

  test.each(['today', 'tomorrow', '23.11.2026', '2026-11-31', '2026-2-3', '', '2026-11-23Tnoon'])(
    'the announcement %j is no day',
    async word => {
      const { code, stdout, stderr } = await type(['deadline', '--announced', word], { cwd: withRegistry() });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Write the day itself as year-month-day, such as 2026-11-23');
    },
  );

  test('the announcement is missing', async () => {
    const { code, stderr } = await type(['deadline'], { cwd: withRegistry() });
    expect(code).toBe(2);
    expect(stderr).toContain("required option '--announced <date>' not specified");
  });
});

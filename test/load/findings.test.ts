import { describe, expect, it } from 'vitest';
import { Findings } from '../../core/load/findings.ts';
import type { Complaint, Rule } from '../../core/rules/rule.ts';

const rule: Rule = {
  id: 'no-colour',
  severity: 'warning',
  title: 'There are no colours',
  on: 'entry',
  check: () => [],
};

/** Where a complaint about a file of these two lines is shown; `null` for a file without a text. */
async function placeOf(complaint: Partial<Complaint>, text: string | null = 'a: x\ncolour: red\n') {
  const findings = new Findings('registry');
  findings.add(rule, 'a.yaml', [{ message: 'No colours.', ...complaint }]);
  const [found] = await findings.located(() => text ?? undefined);
  return found && `${found.line}:${found.column}-${found.endLine}:${found.endColumn}`;
}

describe('a complaint is shown', () => {
  it.each<[string, Partial<Complaint>, string]>([
    ['where the value of a field stands', { at: ['colour'] }, '2:9-2:12'],
    ['where the name of a field stands, if that is meant', { at: ['colour'], part: 'key' }, '2:1-2:7'],
    ['where the file begins, if all of it is meant', { at: [] }, '1:1-1:1'],
    ['where the file begins, if nothing is said of a place', {}, '1:1-1:1'],
    ['at the place that it names', { range: { line: 2, column: 3, endLine: 2, endColumn: 4 } }, '2:3-2:4'],
  ])('%s', async (_what, complaint, place) => {
    expect(await placeOf(complaint)).toBe(place);
  });

  it('where the file begins, if it has no text', async () => {
    expect(await placeOf({ at: ['colour'] }, null)).toBe('1:1-1:1');
  });
});

it('only an error counts as one', () => {
  const findings = new Findings('registry');
  findings.add(rule, 'a.yaml', [{ message: 'No colours.' }]);
  expect(findings.hasError()).toBe(false);
  findings.add(rule, 'a.yaml', [{ message: 'No colours.', severity: 'error' }]);
  expect(findings.hasError()).toBe(true);
});

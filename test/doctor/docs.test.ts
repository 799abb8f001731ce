import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groups } from '../../doctor/check.ts';
import { checks } from '../../doctor/checks.ts';
import { groupWords } from '../../doctor/report/words.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/doctor.md'), 'utf8');

/** The page's sections about checks: the group, the id, the lines below it. */
const sections = page.split(/^## /m).flatMap(part => {
  const [group = ''] = part.split('\n');
  return part
    .split(/^### /m)
    .slice(1)
    .map(text => {
      const [id = '', ...lines] = text.split('\n').filter(line => line !== '');
      return { group, id, lines };
    });
});

test('every check stands on the page, in its group and in the order of the report, and no other', () => {
  const inOrder = groups.flatMap(group =>
    checks.filter(check => check.group === group).map(({ id }) => [groupWords[group], id]),
  );
  expect(sections.map(({ group, id }) => [group, id])).toEqual(inOrder);
});

test.each(checks.map(({ id, title }) => [id, title]))(
  '%s is titled as in the code, with what to do',
  (id, title) => {
    const found = sections.find(section => section.id === id);
    expect(found?.lines[0]).toBe(title);
    expect(found?.lines.join('\n')).toContain('**If it is not:** ');
  },
);

test('every permission that a line may name is in the table', () => {
  const folder = join(root, 'doctor/look');
  const sources = [...readdirSync(folder).map(file => join(folder, file)), join(root, 'doctor/look.ts')];
  const quoted = /'([a-z-]+: (?:read|write)(?:, [a-z-]+: (?:read|write))*)'/g;
  const named = sources.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(quoted)].flatMap(([, all = '']) => all.split(', ')),
  );
  const table = page.slice(
    page.indexOf('## What a token has to see'),
    page.indexOf('**What it does not see'),
  );
  expect(new Set(named).size).toBeGreaterThan(6);
  for (const permission of new Set(named)) expect(table).toContain(`\`${permission}\``);
});

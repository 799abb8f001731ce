import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const top = join(import.meta.dirname, '../..');

/** Everything that a file brings along when it runs, at once or later: our own files by path, packages by name. */
function broughtBy(file: string, found = new Set<string>()): Set<string> {
  const name = relative(top, file);
  if (found.has(name)) return found;
  found.add(name);
  if (!file.endsWith('.ts')) return found;
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s(?!type\s)[^;'"]*?from\s+'([^']+)'/gms);
  const later = text.matchAll(/\bimport\('([^']+)'\)/g);
  for (const [, target = ''] of [...statements, ...later]) {
    if (target.startsWith('.')) broughtBy(resolve(dirname(file), target), found);
    else found.add(target);
  }
  return found;
}

test.each(['validate', 'render', 'diff', 'deadline', 'site'])(
  '`%s` works without GitHub: nothing that it runs can reach it',
  command => {
    const brought = [...broughtBy(join(top, `cli/${command}.ts`))];
    expect(brought).toContain('core/load.ts');
    const ofGitHub = brought.filter(name => /^github\/|^@actions\/|octokit|^probot|^nodemailer/.test(name));
    expect(ofGitHub).toEqual([]);
  },
);

test('only `site` borrows from the bot, and only what reads a ledger', () => {
  const borrowed = [...broughtBy(join(top, 'cli/site.ts'))].filter(name => name.startsWith('bot/'));
  expect(borrowed).toContain('bot/page/page-records.ts');
  expect(borrowed.filter(name => !/^bot\/(ledger|page|texts|plan)\/|^bot\/record\.ts$/.test(name))).toEqual(
    [],
  );
});

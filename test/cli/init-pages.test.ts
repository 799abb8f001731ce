import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newEntryLink } from '../../core/start/contributing-text.ts';
import { startRepository } from '../local/repository.ts';
import { put, tempFolder } from '../local/temp-folder.ts';
import { action, all, terms, text } from './an-init.ts';
import { type } from './terminal.ts';

describe('what vendors and customers meet', () => {
  test('is a link that opens the editor of whatever server it is on a new entry', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    const { stdout } = await type(
      [
        'init',
        ...terms,
        '--owners',
        'none',
        '--action',
        'later',
        '--repository',
        'https://git.example/calls/list',
        '--branch',
        'main',
      ],
      { cwd },
    );
    const [, link = ''] = /^\[new\]: (\S+)$/m.exec(text(cwd, 'CONTRIBUTING.md')) ?? [];
    const url = new URL(link);
    expect(url.origin + url.pathname).toBe('https://git.example/calls/list/new/main/registry/subprocessors');
    expect(url.searchParams.get('filename')).toBe('your-service.yaml');
    const fields = parse(url.searchParams.get('value') ?? '') as object;
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['service', 'legal_name', 'contact', 'purpose', 'used_from']),
    );
    expect(existsSync(join(cwd, '.github/CODEOWNERS'))).toBe(false);
    expect(text(cwd, '.github/workflows/validate.yml')).toContain('<owner>/subprocessor-registry@<commit>');
    expect(stdout).toContain('Fill in where the Action comes from');
  });

  test('of an entry that nobody has filled in, validation says what each field wants', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    const value =
      new URL(newEntryLink('https://git.example/calls/list', 'main')).searchParams.get('value') ?? '';
    put(cwd, { 'registry/subprocessors/your-service.yaml': value });
    const { code, stdout } = await type(['validate'], { cwd });
    expect(code).toBe(1);
    for (const field of ['service', 'legal_name', 'category', 'website', 'purpose', 'data']) {
      expect(stdout).toMatch(new RegExp(`your-service\\.yaml:\\d+:\\d+ error \\S+ .*\`${field}`));
    }
  });

  test('is the private address first, as words, and nothing but https links', async () => {
    const cwd = tempFolder();
    await type(all, { cwd });
    const { contact_links: links } = parse(text(cwd, '.github/ISSUE_TEMPLATE/config.yml')) as {
      contact_links: { name: string; url: string; about: string }[];
    };
    expect(links[0]?.about).toContain('objections@calls.example');
    for (const { url } of links) expect(url).toMatch(/^https:\/\/git\.example\/calls\/list\/blob\//);
  });

  test('is written for the repository that Git names, if nothing else is said', async () => {
    const cwd = tempFolder();
    startRepository(cwd);
    writeFileSync(
      join(cwd, '.git/config'),
      `${text(cwd, '.git/config')}[remote "origin"]\n\turl = ssh://git@git.example:2222/calls/list.git\n`,
    );
    await type(['init', ...terms, '--owners', 'none', '--action', action], { cwd });
    expect(text(cwd, 'CONTRIBUTING.md')).toContain('[new]: https://git.example/calls/list/new/');
  });

  test('shows a hostile name as text', async () => {
    const cwd = tempFolder();
    const name = 'Calls](https://evil.example) <img src=x> @everyone';
    expect((await type([...all, '--publisher', name], { cwd })).code).toBe(0);
    expect(text(cwd, 'CONTRIBUTING.md')).not.toMatch(/<img|\]\(https:\/\/evil/);
    expect(
      (parse(text(cwd, 'registry/registry.yaml')) as { publisher: { name: string } }).publisher.name,
    ).toBe(name);
  });
});

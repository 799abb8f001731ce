import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const pages = ['SECURITY.md', 'docs/threat-model.md', 'docs/fuzzing.md', 'docs/dependencies.md'];

describe.each(pages)('%s', page => {
  const text = readFileSync(page, 'utf8');

  test('points to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(links.filter(to => !existsSync(join(page, '..', to)))).toEqual([]);
    const named = [...text.matchAll(/`((?:test|fuzz|bench|dist|scripts|schemas)\/[\w./-]*)`/g)].map(
      ([, to = '']) => to,
    );
    expect(named.filter(to => !existsSync(to))).toEqual([]);
  });
});

test('whoever attacks, it is said what stops them and what does not', () => {
  const text = readFileSync('docs/threat-model.md', 'utf8');
  for (const who of [
    'vendor',
    'customer',
    'outsider',
    'staff',
    'write access',
    'package',
    'network',
    'GitHub fails',
  ])
    expect(text).toMatch(new RegExp(`^## .*${who}`, 'im'));
  for (const part of text.split(/^## /m).slice(2)) {
    if (/^(?:What nobody|Somebody with write)/.test(part)) continue;
    expect(part).toContain('*Not stopped*');
  }
});

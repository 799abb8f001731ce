import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { rules } from '../../core/generated/rules.ts';
import { loadRegistry } from '../../core/load.ts';
import { folder, look, readPage } from './docs-page.ts';
import { staged } from './staged.ts';

const line = ({ file, line, column, severity, rule, message }: Finding) =>
  `${file}:${line}:${column} ${severity} ${rule} ${message}`;

describe.each(rules.map(rule => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  it('is there', () => {
    expect(existsSync(join(folder, `${id}.md`)), `docs/rules/${id}.md is missing`).toBe(true);
  });

  it('is headed like the rule', () => {
    const page = readPage(id);
    expect(page.heading).toBe(`# ${id}`);
    expect(page.title).toBe(rule.title);
    expect(page.severity).toBe(`Severity: ${rule.severity}`);
    expect(page.sections).toEqual(['Wrong', 'Right', 'Why']);
  });

  it('gives the reason', () => {
    expect(readPage(id).why.match(/[.?](?=\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('shows something wrong, and what validation says of it', async () => {
    const { wrong } = readPage(id);
    const stage = staged[id];
    expect(stage === undefined, 'the page shows an example, or the test stages one').toBe(
      wrong.files.length + wrong.before.length > 0,
    );
    const { findings } =
      stage === undefined
        ? await look(wrong, rule.on === 'change')
        : await loadRegistry(stage, { root: 'registry' });
    const said = findings.filter(finding => finding.rule === id).map(line);
    expect(said).not.toEqual([]);
    expect(wrong.says).toEqual(said);
  });

  it('shows how it is right', async () => {
    const { right } = readPage(id);
    if (staged[id] === undefined)
      expect(right.files.length, 'the page has no right example').toBeGreaterThan(0);
    const { findings } = await look(right, rule.on === 'change');
    expect(findings.filter(finding => finding.rule === id || finding.severity === 'error').map(line)).toEqual(
      [],
    );
  });
});

it('has no page for a rule that is gone', () => {
  const pages = readdirSync(folder).map(name => name.replace('.md', ''));
  const known = new Set(['index', ...rules.map(({ id }) => id)]);
  expect(pages.filter(page => !known.has(page))).toEqual([]);
});

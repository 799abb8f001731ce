import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { file, loadOverBase } from './staged-registry.ts';

/*
 * Each file under golden/ marks its own findings: `# ~ unknown-field 1-6` at the end of a line is an error of that
 * rule from column 1 to column 6 (not included) of that line; `5-9:18` ends in line 9; `warning` before the rule is
 * its severity. A mark that has a line of its own speaks of the next line. All findings are marked, and no others.
 */
const folder = join(import.meta.dirname, 'golden');
const mark = /~ (?:(warning|note) )?([a-z0-9-]+) (\d+)-(?:(\d+):)?(\d+)/g;

function expected(text: string): string[] {
  return text.split('\n').flatMap((content, index) => {
    const [code = '', comment] = content.split(/(?:^|\s)# (?=~ )/);
    if (comment === undefined) return [];
    const line = index + (code.trim() === '' ? 2 : 1);
    return [...comment.matchAll(mark)].map(
      ([, severity = 'error', rule, column, endLine = line, endColumn]) =>
        `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`,
    );
  });
}

const found = ({ line, column, endLine, endColumn, severity, rule }: Finding) =>
  `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`;

async function findingsIn(name: string, text: string): Promise<string[]> {
  const path = name.startsWith('policy-') ? 'registry.yaml' : `subprocessors/${name}`;
  const { findings } = await loadOverBase([file(path, text)]);
  return findings.filter(finding => finding.file === `registry/${path}`).map(found);
}

describe.each(readdirSync(folder))('golden/%s', name => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('has the findings it is marked with', async () => {
    expect((await findingsIn(name, text)).sort()).toEqual(expected(text).sort());
  });

  it('has the same findings in the same places with the line ends of Windows', async () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect((await findingsIn(name, windows)).sort()).toEqual(expected(text).sort());
  });

  it('has them in the same places behind a byte order mark, and is warned of that', async () => {
    const findings = await findingsIn(name, `\uFEFF${text}`);
    expect(findings.sort()).toEqual(['1:1-1:1 warning byte-order-mark', ...expected(text)].sort());
  });
});

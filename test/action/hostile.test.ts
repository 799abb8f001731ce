import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationLines } from '../../action/annotations.ts';
import { link, messageText } from '../../action/summary/markdown.ts';
import { type Finding, type Severity, startOfFile } from '../../core/finding.ts';
import { registryFiles, speech } from './registry-files.ts';
import { runAction, temporaryFolder } from './runner.ts';

/** A workspace without Git, as after a download. */
function workspace(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries({ ...registryFiles, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const validate = (files: Readonly<Record<string, string>>) =>
  runAction({
    workspace: workspace(files),
    eventName: 'workflow_dispatch',
    event: {},
    sha: 'c'.repeat(40),
    ref: 'refs/heads/main',
  });

/** What the runner would obey: it reads commands outside of `stop-commands`, and `##[` anywhere. */
function obeyed(stdout: string): string[] {
  let stopped: string | null = null;
  const commands: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      continue;
    }
    const stop = /^\s*::stop-commands::(.+)$/.exec(line)?.[1];
    if (stop !== undefined) stopped = stop;
    else if (/^\s*::/.test(line) || line.includes('##['))
      commands.push(/^\s*(?:::|.*##\[)([\w-]*)/.exec(line)?.[1] ?? '?');
  }
  return commands;
}

describe('text that attacks', () => {
  const attack =
    '::error::x%0A::set-output name=valid::true%0D ]]> ``` <!-- subprocessors --> <img src=x> @everyone #1 | ##[error]y \u202E';
  test('reaches the log and the summary as text', async () => {
    const entry = `service: ${JSON.stringify(attack)}\nlegal_name: |\n  ::error::b\n  ::warning::c\ncategory: ${JSON.stringify(attack)}\n${JSON.stringify(attack)}: 1\n`;
    const run = await validate({
      [speech]: entry,
      'registry/::error::evil%0A@everyone<!--|`.yaml': 'a: 1\n',
    });
    expect(run.status).toBe(1);
    expect(new Set(obeyed(run.stdout))).toEqual(
      new Set([
        'error',
        'group',
        'endgroup',
        ...obeyed(run.stdout).filter(one => one === 'warning' || one === 'notice'),
      ]),
    );
    expect(run.stdout.split('\n').filter(line => line.startsWith('::error')).length).toBe(
      Number(run.outputs['errors']),
    );
    expect(run.summary).not.toMatch(/<!--|<img|[^\w;]@everyone|\u202E/);
    expect(run.outputs['valid']).toBe('false');
    for (const row of run.summary.split('\n').filter(line => line.startsWith('| ❌'))) {
      expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
    }
  });

  test('cannot set an output, whatever it is', async () => {
    const run = await validate({ [speech]: 'service: "valid<<EOF\\ntrue\\nEOF"\n' });
    expect(Object.keys(run.outputs).sort()).toEqual([
      'changes',
      'digest',
      'errors',
      'result',
      'valid',
      'warnings',
    ]);
  });

  test('stays on one line and in its cell, as a sentence and as the label of a link', () => {
    const nasty = fc.constantFrom(
      '`',
      '``',
      '|',
      '<!--',
      '@a',
      '#1',
      ' ',
      '\n',
      '`a`',
      '`a: b`',
      '](x)',
      '\\',
      'x',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(nasty).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(value, written => {
        const [sentence, label] = [messageText(written), link(written, '')];
        for (const escaped of [sentence, label]) expect(escaped).not.toMatch(/[\n\r]|<!--|(?<!\\)\|/);
        const code = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<code>[^<]*<\/code>/g;
        expect(sentence.replace(code, '')).not.toMatch(/[`<]|@a|#1/);
        expect(label.replace(code, '')).not.toMatch(/[`<]/);
      }),
    );
  });
});

describe('more findings than there is room for', () => {
  test('500 mistakes: ten annotations, one line that counts the rest, all of them in the summary and the log', async () => {
    const files = Array.from({ length: 500 }, (_, index) => [
      `registry/subprocessors/broken-${index}.yaml`,
      `service: Broken ${index}\nlegal_name: Broken ${index} Ltd\ncategory: nowhere\nwebsite: https://b${index}.example/\ncontact: [{email: a@b${index}.example}]\n`,
    ]);
    const run = await validate(Object.fromEntries(files));
    const errors = Number(run.outputs['errors']);
    expect(errors).toBeGreaterThanOrEqual(500);
    expect(run.stdout.match(/^::error /gm)).toHaveLength(10);
    expect(run.stdout).toMatch(
      new RegExp(`^::notice .*::and ${errors - 10} more errors.*see the summary$`, 'm'),
    );
    expect(run.summary.match(/^\| ❌ error/gm)).toHaveLength(errors);
    expect(
      run.stdout.match(/^registry\/subprocessors\/broken-\d+\.yaml:3:\d+ error unknown-category/gm),
    ).toHaveLength(500);
  });

  test('10,000 of the longest: the summary stays below 1 MiB and ends at a whole row, the result below 120,000 bytes', async () => {
    const long = 'ü'.repeat(300);
    const lines = Array.from({ length: 2000 }, (_, index) => `${long}_${index}: TBC`);
    const files = Array.from({ length: 5 }, (_, index) => [
      `registry/subprocessors/b-${index}.yaml`,
      `${lines.join('\n')}\n`.slice(0, 120_000),
    ]);
    const many = Array.from({ length: 2000 }, (_, index) => [
      `registry/subprocessors/e-${index}.yaml`,
      'contact: x\ndata: x\nservice: TBC\ncategory: nowhere\nlocations: 3\n',
    ]);
    const run = await validate(Object.fromEntries([...files, ...many]));
    expect(Number(run.outputs['errors'])).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    expect(run.summary).toMatch(/\|\n\n… and [\d,]+ more; the log lists them all\./);
    expect(Buffer.byteLength(run.outputs['result'] ?? '')).toBeLessThan(120_000);
  });

  test('of each kind at most ten, notices included, whatever is found', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'note');
    const finding = severity.map(
      (one): Finding => ({ rule: 'a-rule', severity: one, message: 'm', file: 'f', ...startOfFile }),
    );
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 60 }), findings => {
        const lines = annotationLines(findings);
        for (const kind of ['error', 'warning', 'notice']) {
          expect(lines.filter(line => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
        }
        const more = [...(lines.at(-1) ?? '').matchAll(/(\d+) more/g)].reduce(
          (sum, [, left]) => sum + Number(left),
          0,
        );
        expect(lines.length - (more > 0 ? 1 : 0) + more).toBe(findings.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, startOfFile } from '../../core/finding.ts';
import { jsonText, reportOf } from '../../core/report/json.ts';
import { counted, findingLine, safeLine, tallyLine } from '../../core/report/text.ts';
import { withoutCommands, workflowCommand, worstFirst } from '../../core/report/workflow-commands.ts';

const finding: Finding = {
  rule: 'placeholder',
  severity: 'error',
  message: 'Say what it is.',
  file: 'registry/subprocessors/example.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 8,
};

const severity = fc.constantFrom('error', 'warning', 'note');
const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('placeholder', 'unknown-field'),
  severity,
  message: fc.string({ unit: 'binary' }),
  file: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('::error::x', ' ::set-output name=a::b', '##[group]'),
  ),
  line: fc.nat({ max: 99 }).map(n => n + 1),
  column: fc.nat({ max: 99 }).map(n => n + 1),
  endLine: fc.nat({ max: 99 }).map(n => n + 1),
  endColumn: fc.nat({ max: 99 }).map(n => n + 1),
});

/** Whether GitHub's runner would take a line for a command: `::` first after white space, or `##[` anywhere. */
const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[');

describe('as text', () => {
  test('a finding is one line', () => {
    expect(findingLine(finding)).toBe(
      'registry/subprocessors/example.yaml:3:5 error placeholder Say what it is.',
    );
  });

  test('each part of it may have a colour of its own; the message has none', () => {
    const line = findingLine({ ...finding, severity: 'warning' }, (text, part) => `<${part}>${text}</>`);
    expect(line).toBe(
      '<place>registry/subprocessors/example.yaml:3:5</> <warning>warning</> <rule>placeholder</> Say what it is.',
    );
  });

  test('whatever it holds, it is one line and no command', () => {
    fc.assert(
      fc.property(anyFinding, one => {
        const line = findingLine(one);
        for (const hidden of ['\r', '\n', '\u001B', '\u202E']) expect(line).not.toContain(hidden);
        expect(isCommand(line)).toBe(false);
      }),
    );
  });

  test('counts are words', () => {
    expect(tallyLine({ entries: 1, findings: [finding] })).toBe('1 entry · 1 error · 0 warnings');
    const note: Finding = { ...finding, severity: 'note' };
    expect(tallyLine({ entries: 12_345, findings: [note, note] })).toBe(
      '12,345 entries · 0 errors · 0 warnings · 2 notes',
    );
    const warning: Finding = { ...finding, severity: 'warning' };
    expect(tallyLine({ entries: 2, findings: [warning, note] })).toBe(
      '2 entries · 0 errors · 1 warning · 1 note',
    );
    expect(tallyLine({ entries: 2, findings: [warning, finding, warning, finding] })).toBe(
      '2 entries · 2 errors · 2 warnings',
    );
    expect(counted(0, 'entry', 'entries')).toBe('0 entries');
  });

  test('ordinary text stays as it is', () => {
    for (const text of ['a::b', 'Müller 株式会社', '## Heading [1]', 'https://a.example/#[x]'])
      expect(safeLine(text)).toBe(text);
  });

  test.each([
    ['::error::x', ': :error::x'],
    [' \t::error::x', '  : :error::x'],
    [':::error::x', ': ::error::x'],
    ['##[group]##[x', '## [group]## [x'],
    ['###[x', '### [x'],
    ['two\nlines', 'two⏎lines'],
    ['\u202Egnp.exe', 'U+202Egnp.exe'],
  ])('what would be a command keeps its letters, and is none: %j', (text, line) => {
    expect(safeLine(text)).toBe(line);
  });
});

describe('as workflow commands', () => {
  test('a finding points at its lines; the end is the last character that belongs to it', () => {
    expect(workflowCommand(finding)).toBe(
      '::error file=registry/subprocessors/example.yaml,line=3,endLine=3,col=5,endColumn=7,title=placeholder::Say what it is.',
    );
  });

  test('over several lines there are no columns, for the runner would refuse them', () => {
    expect(workflowCommand({ ...finding, severity: 'note', endLine: 5, endColumn: 1 })).toBe(
      '::notice file=registry/subprocessors/example.yaml,line=3,endLine=4,title=placeholder::Say what it is.',
    );
  });

  test.each([
    ['one character', 3, 6, 'line=3,endLine=3,col=5,endColumn=5'],
    ['no character', 3, 5, 'line=3,endLine=3,col=5,endColumn=5'],
    ['a line and its end', 4, 1, 'line=3,endLine=3'],
    ['two lines', 4, 2, 'line=3,endLine=4'],
    ['several lines and the end of the last', 6, 1, 'line=3,endLine=5'],
  ])('of a stretch that is %s, the runner is told what belongs to it', (_, endLine, endColumn, place) => {
    const command = workflowCommand({ ...finding, endLine, endColumn });
    expect(command).toContain(`example.yaml,${place},title=`);
  });

  test('a finding at the start of a file stands at its first character', () => {
    expect(workflowCommand({ ...finding, ...startOfFile })).toContain(',line=1,endLine=1,col=1,endColumn=1,');
  });

  test('what the runner reads out of it is what was put in', () => {
    const file = 'a,b:c%2C::d\r\n.yaml';
    const message = '100 %, ::error::no %0A';
    const command = workflowCommand({ ...finding, message }, file);
    expect(command).toContain('file=a%2Cb%3Ac%252C%3A%3Ad%0D%0A.yaml,');
    expect(command).toMatch(/::100 %25, ::error::no %250A$/);
  });

  test('whatever it holds, it is one line and the command it should be', () => {
    fc.assert(
      fc.property(anyFinding, one => {
        const command = workflowCommand(one);
        expect(command).not.toMatch(/[\r\n]/);
        const [, name, properties = ''] = /^::(error|warning|notice) (.*?)::/.exec(command) ?? [];
        expect(name).toBe({ error: 'error', warning: 'warning', note: 'notice' }[one.severity]);
        const names = properties.split(',').map(pair => pair.split('=')[0]);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter(key => !['col', 'endColumn'].includes(key ?? ''))).toEqual([
          'file',
          'line',
          'endLine',
          'title',
        ]);
        // A finding at line 0 would vanish from the pull request.
        expect(command).not.toMatch(/(?:line|col)=0\b/i);
      }),
    );
  });

  test('the worst comes first, and otherwise the order stays', () => {
    const all = (['note', 'error', 'warning', 'error'] as const).map((severity, line) => ({
      ...finding,
      severity,
      line,
    }));
    expect(worstFirst(all).map(({ line }) => line)).toEqual([1, 3, 2, 0]);
  });

  test('a stranger\u2019s text can be put where nothing in it counts', () => {
    expect(withoutCommands('::error::x', 'k3y')).toBe('::stop-commands::k3y\n::error::x\n::k3y::\n');
  });
});

test('as JSON, no line is a command, and nothing is lost', () => {
  fc.assert(
    fc.property(anyFinding, one => {
      const text = jsonText({ findings: [{ ...one, message: `##[error]${one.message}` }] });
      expect(text.split('\n').filter(isCommand)).toEqual([]);
      expect(JSON.parse(text).findings[0].message).toBe(`##[error]${one.message}`);
    }),
  );
});

test('as data, a finding has its eight fields and no others', () => {
  const more = { ...finding, secret: 1 };
  expect(reportOf({ entries: 2, findings: [more] })).toEqual({
    entries: 2,
    errors: 1,
    warnings: 0,
    findings: [finding],
  });
});

test('as data, errors and warnings are counted, and notes are there', () => {
  const all = (['warning', 'note', 'error', 'warning', 'warning', 'error'] as const).map(one => ({
    ...finding,
    severity: one,
  }));
  expect(reportOf({ entries: 0, findings: all })).toEqual({
    entries: 0,
    errors: 2,
    warnings: 3,
    findings: all,
  });
});

import assert from 'node:assert/strict';
import { startOfFile } from '../../core/finding.ts';
import { findingLine } from '../../core/report/text.ts';
import { withoutCommands, workflowCommand } from '../../core/report/workflow-commands.ts';
import { visible } from '../../core/text/visible.ts';
import { textsOf } from '../made-of.ts';
import { between, type Target } from '../target.ts';

export const target: Target = {
  name: 'workflow-commands',
  promise:
    'A runner reads one command for each finding, with our properties and the message as it was written, and none in the log beside it.',
  words: [
    ...[
      '::error::x',
      '::set-output name=valid::true',
      '::stop-commands::t',
      '::t::',
      '::add-mask::a',
      '##[error]',
      '##[command]',
      '::',
    ],
    ...[
      '%0A',
      '%0D',
      '%25',
      '%3A',
      '%2C',
      '%',
      '\n',
      '\r',
      '\r\n',
      '\u2028',
      '\u0085',
      ',',
      ':',
      '=',
      'title=',
      ',line=1',
      '\0',
      '\u001B[31m',
      between,
    ],
  ],
  seeds: ['a message', `a message${between}registry/a.yaml`, 'two\nlines'],
  check(input) {
    const text = textsOf(input);
    const [message, file, rule] = [text(), text(), text()];
    const finding = { ...startOfFile, rule, severity: 'error' as const, message, file };
    const command = workflowCommand(finding);
    assert.doesNotMatch(command, /[\r\n]/);
    const read = readCommand(command);
    assert.deepEqual(Object.keys(read.properties), ['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    assert.equal(read.name, 'error');
    assert.equal(read.data, visible(message));
    assert.deepEqual([read.properties['file'], read.properties['title']], [file, rule]);
    const log = withoutCommands(findingLine(finding), 'a-word-nobody-knows');
    const [first, ...rest] = log.split('\n');
    assert.equal(first, '::stop-commands::a-word-nobody-knows');
    assert.equal(rest.filter(line => line.trim() === '::a-word-nobody-knows::').length, 1);
    assert.deepEqual(rest.slice(-2), ['::a-word-nobody-knows::', '']);
  },
};

/** As the runner reads a line (src/Runner.Common/ActionCommand.cs of actions/runner). */
function readCommand(line: string): { name: string; properties: Record<string, string>; data: string } {
  const end = line.indexOf('::', 2);
  assert.ok(line.startsWith('::') && end > 0);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .map(pair => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('='), true)] as const;
    });
  return { name, properties: Object.fromEntries(pairs), data: unescaped(line.slice(end + 2), false) };
}

function unescaped(text: string, isProperty: boolean): string {
  const marks = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (isProperty ? marks.replaceAll('%3A', ':').replaceAll('%2C', ',') : marks).replaceAll('%25', '%');
}

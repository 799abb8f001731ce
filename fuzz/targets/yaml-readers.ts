import assert from 'node:assert/strict';
import { readYaml } from '../../core/yaml/read.ts';
import { readWhole } from '../../core/yaml/whole.ts';
import { baseText } from '../../test/load/staged-registry.ts';
import { compared } from '../../test/yaml/same.ts';
import { values } from '../../test/yaml/words.ts';
import type { Target } from '../target.ts';

export const target: Target = {
  name: 'yaml-readers',
  promise:
    'What the small reader of YAML reads, `yaml` reads the same; and nothing that is read reaches a prototype.',
  words: [
    ...values.filter(({ length }) => length < 40),
    ...[
      'a: ',
      'a:\n',
      '\n',
      '\n  ',
      '\n- ',
      '- ',
      ': ',
      ' #',
      '|\n  ',
      '>-\n  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
    ],
    ...[
      '__proto__: ',
      'constructor: ',
      '&a ',
      '*a',
      '<<: *a',
      '!!str ',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '? ',
      '\t',
    ],
  ],
  seeds: ['registry.yaml', 'retired.yaml', 'subprocessors/example-speech.yaml'].map(baseText),
  async check(input) {
    const answer = compared(input);
    assert.ok(answer === 'same' || answer === 'left', answer);
    const read = await readYaml(input);
    if (answer === 'left') assert.deepEqual(read, readWhole(input));
    assertPlain(read.value);
    const lines = input.split('\n');
    for (const { range } of read.problems) {
      assert.ok(range.line >= 1 && range.line <= lines.length, `line ${range.line} of ${lines.length}`);
      assert.ok(range.column >= 1 && range.column <= (lines[range.line - 1]?.length ?? 0) + 1);
    }
  },
};

/** Plain data, whose prototypes are those of plain data and hold nothing new. */
function assertPlain(value: unknown): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
  if (typeof value !== 'object' || value === null) return;
  assert.equal(Object.getPrototypeOf(value), Array.isArray(value) ? Array.prototype : Object.prototype);
  for (const one of Object.values(value)) assertPlain(one);
}

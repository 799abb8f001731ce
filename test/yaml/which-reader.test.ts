import { describe, expect, it } from 'vitest';
import { readYaml } from '../../core/yaml/read.ts';
import { readSimple } from '../../core/yaml/simple/read.ts';
import { readWhole } from '../../core/yaml/whole.ts';
import { tricky } from './tricky.ts';

describe('a text that the small reader leaves', () => {
  it('is read by yaml, whose verdict stands', async () => {
    for (const [, text] of tricky) expect(await readYaml(text)).toEqual(readWhole(text));
  });

  it('is refused even where the small one could read it: brackets without end, in a comment too', async () => {
    const text = `# ${'['.repeat(201)}\na: x\n`;
    expect(readSimple(text)).toEqual({ a: 'x' });
    expect((await readYaml(text)).problems).toEqual(readWhole(text).problems);
    expect((await readYaml(text)).problems[0]?.kind).toBe('depth');
  });
});

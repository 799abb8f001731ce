import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../fuzz/corpus.ts';
import { blind } from '../../fuzz/coverage.ts';
import { fuzz } from '../../fuzz/loop.ts';
import { randomFrom } from '../../fuzz/random.ts';
import type { Target } from '../../fuzz/target.ts';
import { targetNames, targetOf } from '../../fuzz/targets.ts';

/*
 * What `npm run fuzz` has found once stays found, and each target is tried a little more, from a seed that stays the
 * same: a pull request fails for what it brings, and not by chance. Longer by hand: docs/fuzzing.md.
 */
const executions = Number(process.env['FUZZ_RUNS'] ?? 50);
/** These make whole sites of each input, or everything that the bot writes, or read it in four ways. */
const slow: Readonly<Record<string, number>> = {
  site: 0.05,
  'bot-texts': 0.05,
  'company-words': 0.2,
  markdown: 0.5,
};

test.each(targetNames)(
  '%s keeps its promise, for every input of its corpus and for some that nobody has thought of',
  async name => {
    const target = await targetOf(name);
    expect((await tried(target, executions * (slow[name] ?? 1))).broken).toBeNull();
  },
);

function tried(target: Target, more: number) {
  const corpus = corpusOf(target.name);
  const beginning = 1 + target.seeds.length + corpus.length;
  return fuzz(target, {
    coverage: blind,
    random: randomFrom(20261125),
    corpus,
    goesOn: done => done < beginning + more,
  });
}

describe('the engine', () => {
  const broken: Target = {
    name: 'broken',
    promise: 'No two of these marks stand side by side.',
    words: ['<', '!', 'a'],
    seeds: ['a'],
    check: input => {
      if (input.includes('<!')) throw new Error('two marks');
    },
  };

  test('finds what breaks a promise, and makes it short', async () => {
    const { broken: found } = await tried(broken, 5000);
    expect(found).toMatchObject({ input: '<!', error: new Error('two marks') });
  });

  test('tries the same inputs for the same seed', async () => {
    const inputs = async () => {
      const seen: string[] = [];
      await tried({ ...broken, check: input => void seen.push(input) }, 50);
      return seen;
    };
    expect(await inputs()).toEqual(await inputs());
  });

  test('has every target explained, with what must hold', async () => {
    const page = readFileSync('docs/fuzzing.md', 'utf8');
    for (const name of targetNames) {
      const { name: own, promise } = await targetOf(name);
      expect(own).toBe(name);
      expect(page).toContain(`| \`${name}\` | ${promise} |`);
    }
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { regularExpressions } from './regular-expressions.ts';

/**
 * A verdict rests on the expression alone, so it is kept: only what is new is judged in each run. `JUDGE=new` writes the
 * verdicts on it into the list; `JUDGE=all` judges everything anew (some minutes).
 */
const list = join(import.meta.dirname, 'judged-safe.json');
const judged = JSON.parse(readFileSync(list, 'utf8')) as { recheck: string; safe: string[] };
const judge = process.env['JUDGE'];

describe('no text from a stranger makes a regular expression run for ever', () => {
  test('each one takes time in proportion to the text, at the worst', { timeout: 300_000 }, async () => {
    const known = new Set(judge === 'all' ? [] : judged.safe);
    const found = regularExpressions();
    expect(found.length).toBeGreaterThan(200);

    const slow: string[] = [];
    for (const { source, flags, where } of found) {
      if (known.has(`/${source}/${flags}`)) continue;
      const verdict = await check(source, flags, { timeout: 60_000 });
      if (verdict.status === 'safe') continue;
      const why = verdict.status === 'unknown' ? verdict.error.kind : verdict.complexity.summary;
      slow.push(`${where}: /${source}/${flags} is ${verdict.status}: ${why}`);
    }
    expect(slow).toEqual([]);
    if (judge !== undefined) {
      const safe = found.map(({ source, flags }) => `/${source}/${flags}`).sort();
      const { recheck } = manifest.devDependencies;
      writeFileSync(list, `${JSON.stringify({ recheck, safe }, null, 2)}\n`);
    }
  });

  test('the verdicts that are kept were given by the version in use', () => {
    expect(judged.recheck).toBe(manifest.devDependencies.recheck);
  });

  test('one that takes quadratic time is found', async () => {
    expect((await check('^\\s+$|\\s+$', '')).status).toBe('vulnerable');
  });
});

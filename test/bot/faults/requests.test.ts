import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { look, withWindows } from '../../../bench/subjects/passes.ts';
import { registryFiles, Stage } from '../stage.ts';
import { life } from './life.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/run-the-bot.md'), 'utf8');
const section = page.slice(page.indexOf('## What a pass costs'));

/** Requests that count against the limit of an hour, in a pass with nothing to do: soon after another, and an hour later. */
async function costOfNothing(
  windows: number,
): Promise<{ readonly hourly: number; readonly between: number }> {
  const stage = await withWindows(windows, registryFiles);
  await look(stage);
  const soon = await look(stage);
  stage.github.clock.advance(61 * 60_000);
  const later = await look(stage);
  await stage.end();
  expect(soon.writes + later.writes).toBe(0);
  return { hourly: later.counted, between: soon.counted };
}

/** What to do if one of these fails: `npm run bench -- passes` counts again. */
it('costs what the page for those who run the bot says, when there is nothing to do', async () => {
  const none = await costOfNothing(0);
  const [one, two] = [await costOfNothing(1), await costOfNothing(2)];
  // Each window costs the same, so that thirty need not be opened here.
  const at = (windows: number, of: 'hourly' | 'between') => one[of] + (windows - 1) * (two[of] - one[of]);
  const rows = [...section.matchAll(/^\| (\d+) \| (\d+) \| (\d+) \|$/gm)].map(row =>
    row.slice(1).map(Number),
  );
  expect(rows).toEqual([
    [0, none.hourly, none.between],
    ...[3, 30].map(windows => [windows, at(windows, 'hourly'), at(windows, 'between')]),
  ]);
});

it('costs about what the page says over the whole life of a change', async () => {
  const stage = await Stage.set(undefined, { listen: false });
  let all = 0;
  for (const { happen } of life) {
    await happen(stage);
    all += (await look(stage)).counted;
  }
  await stage.end();
  const said = Number(/costs about (\d+) over its whole life/.exec(section)?.[1]);
  expect(Math.abs(all - said) / all).toBeLessThan(0.1);
});

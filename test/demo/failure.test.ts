import { expect, it } from 'vitest';
import { type PlayOptions, play } from '../../demo/play.ts';
import type { Step } from '../../demo/story/step.ts';
import { story } from '../../demo/story/story.ts';

/** Plays, and answers how it ended, what was printed, and whether anything was left. */
async function played(options: Partial<PlayOptions>) {
  const printed: string[] = [];
  let kept = false;
  const done = await play({
    terminal: { write: text => void printed.push(text), paint: (_look, text) => text },
    keep: () => {
      kept = true;
    },
    ...options,
  });
  return { done, printed: printed.join(''), kept };
}

it('stops at the step where the mail does not go out, and says what was seen', {
  timeout: 60_000,
}, async () => {
  const { done, printed, kept } = await played({
    story: story.slice(0, 6),
    sender: () => ({ send: async () => ({ failed: 'The mail server is on fire.', retry: false }) }),
  });
  expect(done).toBe(false);
  expect(kept).toBe(false);
  expect(printed).toContain(
    '✘ Step 5 of 6, "Staff announce the change": it should be so that the record is open.',
  );
  expect(printed).toMatch(/Seen instead: (announcing|held)/);
  expect(printed).not.toContain('Customers are told by mail');
});

const made = (title: string, playing: Step['play']): Step => ({
  title,
  at: '2026-11-23T10:00:00Z',
  play: playing,
});

it('names the step whose check does not hold', async () => {
  const { done, printed, kept } = await played({
    story: [
      made('Water is wet', async (_scene, tell) => tell.check('it is', true, null)),
      made('The moon is cheese', async (_scene, tell) => tell.check('it is cheese', false, { moon: 'rock' })),
    ],
  });
  expect({ done, kept }).toEqual({ done: false, kept: false });
  expect(printed).toContain('✔ it is\n');
  expect(printed).toContain(
    '✘ Step 2 of 2, "The moon is cheese": it should be so that it is cheese. Seen instead: {"moon":"rock"}',
  );
});

it('names the step that breaks', async () => {
  const { done, printed } = await played({
    story: [
      made('Something breaks', async () => {
        throw new Error('There is no such pull request.');
      }),
    ],
  });
  expect(done).toBe(false);
  expect(printed).toContain('✘ Step 1 of 1, "Something breaks": There is no such pull request.');
});

it('fails when what was played cannot be kept', async () => {
  const { done, printed } = await played({
    story: [made('Water is wet', async (_scene, tell) => tell.check('it is', true, null))],
    keep: () => {
      throw new Error('The disk is full.');
    },
  });
  expect(done).toBe(false);
  expect(printed).toContain('✘ After the last step: The disk is full.');
});

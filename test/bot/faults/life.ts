import { Stage } from '../stage.ts';
import { endOf } from './end-of.ts';

/** One thing that happens in the life of a change, after which the bot looks. */
export interface Happening {
  readonly what: string;
  readonly happen: (stage: Stage) => unknown;
}

/** The issue that a customer finds: the oldest there is. */
export async function theIssue(stage: Stage): Promise<number> {
  const numbers = (await stage.issues()).map(({ number }) => number);
  if (numbers.length === 0) throw new Error('There is no change issue.');
  return Math.min(...numbers);
}

/** Alice copies the line that the preview shows. */
export async function announce(stage: Stage): Promise<void> {
  await stage.comment(
    'alice',
    1,
    /\/announce [0-9a-f]{32,}/.exec(await stage.preview(1))?.[0] ?? '/announce',
  );
}

/** From a proposal to the list: with an objection, its answer, the deadline, the mailbox and the merge. */
export const life: readonly Happening[] = [
  { what: 'the app is installed', happen: () => {} },
  { what: 'Vera proposes', happen: stage => void stage.propose() },
  { what: 'Alice announces', happen: announce },
  {
    what: 'Carol objects',
    happen: async stage => {
      stage.goTo('2026-11-24T09:00:00Z');
      await stage.comment('carol', await theIssue(stage), '/object We do not want call audio to go there.');
    },
  },
  {
    what: 'Bob answers',
    happen: async stage => {
      stage.goTo('2026-11-25T09:00:00Z');
      await stage.comment('bob', await theIssue(stage), '/answer 1 agreed');
    },
  },
  { what: 'the deadline passes', happen: stage => stage.goTo('2026-12-09T23:20:00Z') },
  {
    what: 'Alice has read the mailbox',
    happen: async stage => stage.comment('alice', await theIssue(stage), '/mailbox-read'),
  },
  { what: 'Alice merges', happen: stage => void stage.repo.merge(1) },
];

/** How the life ends when nothing is in the way, and the bot looks after each thing that happens. */
export async function lived(): Promise<Awaited<ReturnType<typeof endOf>>> {
  const stage = await Stage.set();
  for (const { happen } of life) {
    await happen(stage);
    await stage.pass();
  }
  const end = await endOf(stage);
  await stage.end();
  return end;
}

import { Stage } from '../stage.ts';

/** One thing that happens in the life of a change, after which the bot looks. */
export interface Happening {
  readonly what: string;
  readonly happen: (stage: Stage) => unknown;
}

/** The issue that a customer finds: the oldest there is. */
async function theIssue(stage: Stage): Promise<number> {
  const numbers = (await stage.issues()).map(({ number }) => number);
  if (numbers.length === 0) throw new Error('There is no change issue.');
  return Math.min(...numbers);
}

/** From a proposal to the list: with an objection, its answer, the deadline, the mailbox and the merge. */
export const life: readonly Happening[] = [
  { what: 'the app is installed', happen: () => {} },
  { what: 'Vera proposes', happen: stage => void stage.propose() },
  {
    what: 'Alice announces',
    happen: async stage => {
      const digest = /\/announce ([0-9a-f]{8})/.exec(await stage.preview(1))?.[1];
      await stage.comment('alice', 1, `/announce ${digest}`);
    },
  },
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

/** What is left in the end, without what a restart may alter: times, ids of comments, how many attempts it took. */
export async function endOf(stage: Stage) {
  const records = Object.entries(stage.records()).map(([path, record]) => ({
    path,
    state: record.state,
    issue: record.issue !== null,
    deadlines: record.windows.map(({ utc }) => utc),
    notices: record.notices.map(({ id, kind, channel, evidence }) => `${id} ${kind} ${channel} ${evidence}`),
    objections: record.objections.map(({ n, state, standing }) => `${n} ${state} ${standing}`),
    comments: record.comments.map(({ verdict }) => verdict),
    acts: record.acts.map(({ command, done, says }) => `${command} ${done} ${says}`),
    merged: record.merged?.early,
    effects: Object.entries(record.effects).map(([key, { state }]) => `${key} ${state}`),
  }));
  const issues = [];
  for (const { number } of await stage.issues()) {
    const { title, state, labels } = await stage.issue(number);
    issues.push({ title, state, labels, thread: await markersOn(stage, number) });
  }
  return { records, issues, pull: await markersOn(stage, 1), gate: await stage.gate(1) };
}

/** Who wrote how often, and what: the bot's texts by their markers, without the ids in them. */
async function markersOn(stage: Stage, number: number): Promise<string[]> {
  const lines = (await stage.thread(number)).map(({ login, body }) => {
    const first = (body.split('\n')[0] ?? '').replace(/reply \d+/, 'reply').replace(/[0-9a-f]{8}$/, '…');
    return `${login}: ${first}`;
  });
  return lines.sort();
}

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

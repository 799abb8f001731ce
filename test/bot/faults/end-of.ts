import type { Stage } from '../stage.ts';

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
  const pulls = [];
  for (const number of stage.repo.pulls())
    pulls.push({
      thread: await markersOn(stage, number),
      gate: (await stage.gate(number)).replace(/[0-9a-f]{32}/, '…'),
    });
  return { records, issues, pulls };
}

/** Who wrote how often, and what: the bot's texts by their markers, without the ids in them. */
async function markersOn(stage: Stage, number: number): Promise<string[]> {
  const lines = (await stage.thread(number)).map(({ login, body }) => {
    const first = (body.split('\n')[0] ?? '').replace(/reply \d+/, 'reply').replace(/[0-9a-f]{32}$/, '…');
    return `${login}: ${first}`;
  });
  return lines.sort();
}

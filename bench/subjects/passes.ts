import { markdownTable } from 'markdown-table';
import { newMemory } from '../../bot/observe/memory.ts';
import { life } from '../../test/bot/faults/life.ts';
import { registryFiles, Stage, speech } from '../../test/bot/stage.ts';
import { entry } from '../registry.ts';
import type { Subject } from '../subject.ts';

/** What one look cost. */
interface Cost {
  readonly requests: number;
  /** Those that count against the hourly limit: all but what GitHub confirmed with 304. */
  readonly counted: number;
  readonly writes: number;
  readonly kilobytes: number;
  readonly rounds: number;
}

/** A pass, and the page published after it, as the workflow does it. */
export async function look(stage: Stage): Promise<Cost> {
  stage.github.forgetRequests();
  const { rounds } = await stage.pass();
  const { requests, writes } = stage.github;
  const cost = {
    requests: requests.length,
    counted: requests.filter(({ status }) => status !== 304).length,
    writes: writes.length,
    kilobytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    rounds,
  };
  const from = stage.published.at(-1);
  const page = { 'SUBPROCESSORS.md': `${from?.main} ${from?.ledger}\n` };
  const message = `Page\n\nMade-from: ${from?.main}\nLedger: ${from?.ledger}`;
  if (
    stage.repo.head('published') === null ||
    stage.repo.files('published')['SUBPROCESSORS.md'] !== page['SUBPROCESSORS.md']
  )
    stage.repo.commit('published', page, message);
  return cost;
}

/** Requests of the pass after each thing that happens in the life of a change. */
async function stages(): Promise<string> {
  const stage = await Stage.set();
  const costs: { what: string; cost: Cost }[] = [];
  for (const { what, happen } of life) {
    await happen(stage);
    costs.push({ what, cost: await look(stage) });
  }
  await stage.end();
  const sum = (of: (cost: Cost) => number) => costs.reduce((all, { cost }) => all + of(cost), 0);
  const row = (what: string, cost: Omit<Cost, 'rounds'>, rounds: string) => [
    what,
    ...[cost.requests, cost.counted, cost.writes].map(String),
    cost.kilobytes.toFixed(0),
    rounds,
  ];
  const total = {
    requests: sum(({ requests }) => requests),
    counted: sum(({ counted }) => counted),
    writes: sum(({ writes }) => writes),
    kilobytes: sum(({ kilobytes }) => kilobytes),
  };
  const heading = ['after', 'requests', 'counted', 'of these writes', 'kB', 'rounds'];
  return markdownTable(
    [
      heading,
      ...costs.map(({ what, cost }) => row(what, cost, String(cost.rounds))),
      row('**the whole life**', total, ''),
    ],
    { align: ['l', 'r', 'r', 'r', 'r', 'r'] },
  );
}

/** A thousand entries, beside those of the small registry whose policy it is. */
const entries = 1000;
const files = {
  ...registryFiles,
  ...Object.fromEntries(
    Array.from({ length: entries }, (_, number) => [
      `registry/subprocessors/example-${number}.yaml`,
      entry(number).replace(/^category: .*$/m, 'category: infrastructure'),
    ]),
  ),
};

/** A repository with so many open windows, each with its pull request, and nothing left to do. */
export async function withWindows(windows: number, list = files): Promise<Stage> {
  const stage = await Stage.set(list, { listen: false });
  await look(stage);
  for (let n = 1; n <= windows; n += 1) {
    const own = speech
      .replaceAll('Example Speech', `Example Speech ${n}`)
      .replaceAll('speech.example', `speech-${n}.example`);
    stage.propose({ [`registry/subprocessors/example-speech-${n}.yaml`]: own }, `proposal-${n}`);
  }
  await look(stage);
  for (let n = 1; n <= windows; n += 1) {
    const line = /\/announce [0-9a-f]{32}/.exec(await stage.preview(n))?.[0];
    if (line === undefined) throw new Error(`The preview of #${n} does not say how to announce it.`);
    await stage.comment('alice', n, line);
  }
  while ((await look(stage)).writes > 0);
  const open = Object.values(stage.records()).filter(({ state }) => state === 'open').length;
  if (open !== windows) throw new Error(`${open} windows are open, and not ${windows}.`);
  return stage;
}

/** What looks with nothing to do cost: soon after another, more than an hour after, and after a restart. */
async function idle(windows: number): Promise<string[]> {
  const stage = await withWindows(windows);
  await look(stage);
  const soon = await look(stage);
  stage.github.clock.advance(61 * 60_000);
  const later = await look(stage);
  stage.memory = newMemory();
  const restarted = await look(stage);
  await stage.end();
  if (soon.writes + later.writes + restarted.writes > 0) throw new Error('There was something to do.');
  return [
    String(windows),
    ...[soon, later, restarted].flatMap(({ requests, counted, kilobytes }) => [
      counted === requests ? String(requests) : `${counted} of ${requests}`,
      kilobytes.toFixed(0),
    ]),
  ];
}

/** What passes cost in requests and bytes, at each stage of a change, and when there is nothing to do. */
export const subject: Subject = {
  name: 'passes',
  title: 'Requests of a pass',
  async measure({ quick, progress }) {
    progress('the life of a change');
    const lived = await stages();
    const rows: string[][] = [];
    for (const windows of quick ? [0, 3] : [0, 3, 30, 300]) {
      progress(`nothing to do, ${windows} windows open`);
      rows.push(await idle(windows));
    }
    const heading = ['open windows', 'within the hour', 'kB', 'once an hour', 'kB', 'after a restart', 'kB'];
    const nothing = markdownTable([heading, ...rows], { align: heading.map(() => 'r') });
    return `Counted on the embedded GitHub, so that load does not matter. *Counted*: against the hourly limit; what GitHub confirms with 304 is
free. kB are those of the bodies in both directions, before compression. A pass after each thing that happens to one change, from the
installation to the list:

${lived}

A pass with nothing to do, over a registry of ${entries.toLocaleString('en')} entries:

${nothing}

GitHub confirms an answer only to the token that got it, and a token is good for an hour, so that about once an hour everything is read
whole. A window costs five requests then: its issue, its pull request's conversation, reviews and lines, and its gate.`;
  },
};

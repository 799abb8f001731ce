import { markdownTable } from 'markdown-table';
import { life } from '../../test/bot/faults/life.ts';
import { Stage, speech } from '../../test/bot/stage.ts';
import type { Subject } from '../subject.ts';

/** A pass, and the page published after it, as the workflow does it. */
async function look(stage: Stage): Promise<{ requests: number; writes: number; rounds: number }> {
  stage.github.forgetRequests();
  const { rounds } = await stage.pass();
  const counted = { requests: stage.github.requests.length, writes: stage.github.writes.length, rounds };
  const from = stage.published.at(-1);
  const page = { 'SUBPROCESSORS.md': `${from?.main} ${from?.ledger}\n` };
  const message = `Page\n\nMade-from: ${from?.main}\nLedger: ${from?.ledger}`;
  if (
    stage.repo.head('published') === null ||
    stage.repo.files('published')['SUBPROCESSORS.md'] !== page['SUBPROCESSORS.md']
  )
    stage.repo.commit('published', page, message);
  return counted;
}

/** Requests of the pass after each thing that happens in the life of a change. */
async function stages(): Promise<string[][]> {
  const stage = await Stage.set();
  const rows: string[][] = [];
  for (const { what, happen } of life) {
    await happen(stage);
    const { requests, writes, rounds } = await look(stage);
    rows.push([what, String(requests), String(writes), String(rounds)]);
  }
  await stage.end();
  return rows;
}

/** Requests of a pass with nothing to do, with so many windows open, each with its pull request. */
async function idle(windows: number): Promise<string[]> {
  const stage = await Stage.set();
  await look(stage);
  for (let n = 1; n <= windows; n += 1) {
    const own = speech
      .replaceAll('Example Speech', `Example Speech ${n}`)
      .replace('speech.example/', `speech-${n}.example/`);
    stage.propose({ [`registry/subprocessors/example-speech-${n}.yaml`]: own }, `proposal-${n}`);
  }
  await look(stage);
  for (let n = 1; n <= windows; n += 1) {
    const digest = /\/announce ([0-9a-f]{8})/.exec(await stage.preview(n))?.[1];
    await stage.comment('alice', n, `/announce ${digest}`);
  }
  while ((await look(stage)).writes > 0);
  const open = Object.values(stage.records()).filter(({ state }) => state === 'open').length;
  if (open !== windows) throw new Error(`${open} windows are open, and not ${windows}.`);
  const warm = await look(stage);
  stage.memory = { blobs: new Map(), registries: new Map(), files: new Map(), records: new Map() };
  const cold = await look(stage);
  await stage.end();
  return [String(windows), String(warm.requests), String(cold.requests)];
}

/** What passes cost in requests, at each stage of a change, and when there is nothing to do. */
export const subject: Subject = {
  name: 'passes',
  title: 'Requests of a pass',
  async measure({ quick, progress }) {
    progress('the life of a change');
    const align = ['l', 'r', 'r', 'r'];
    const life = markdownTable([['after', 'requests', 'of these writes', 'rounds'], ...(await stages())], {
      align,
    });
    const rows: string[][] = [];
    for (const windows of quick ? [0, 3] : [0, 3, 30]) {
      progress(`nothing to do, ${windows} windows open`);
      rows.push(await idle(windows));
    }
    const nothing = markdownTable([['open windows', 'requests', 'after a restart'], ...rows], {
      align: ['r', 'r', 'r'],
    });
    return `${life}\n\nA pass with nothing to do:\n\n${nothing}`;
  },
};

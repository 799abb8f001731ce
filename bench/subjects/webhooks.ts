import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { markdownTable } from 'markdown-table';
import { Probot } from 'probot';
import { type Delivery, deliveriesFor, type Sent, send } from '../deliveries.ts';
import { anInstallation } from '../installation.ts';
import { median } from '../median.ts';
import type { Subject } from '../subject.ts';
import type { Report, Settings } from '../webhook-server.ts';

const webhookPath = '/api/github/webhooks';
const secret = 'a-secret-of-this-benchmark';
const connections = 16;

/** A server in its own process. */
class Server {
  readonly #child: ChildProcess;
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = `${address}${webhookPath}`;
  }

  static async start(which: 'ours' | 'bare', settings: Settings): Promise<Server> {
    const child = fork(join(import.meta.dirname, '../webhook-server.ts'), [which, JSON.stringify(settings)]);
    const [address] = (await once(child, 'message')) as [string];
    return new Server(child, address);
  }

  async report(): Promise<Report> {
    this.#child.send('report');
    const [report] = (await once(this.#child, 'message')) as [Report];
    return report;
  }

  /** Until it has nothing to do. */
  async settled(): Promise<Report> {
    for (;;) {
      const report = await this.report();
      if (report.idle) return report;
      await pause(200);
    }
  }

  async stop(): Promise<void> {
    this.#child.kill();
    await once(this.#child, 'exit');
  }
}

/** How large a run is. */
interface Extents {
  readonly rounds: number;
  /** Deliveries of a round: as fast as they are answered, and at a steady pace. */
  readonly burst: number;
  readonly paced: number;
  readonly coalesced: number;
  readonly long: number;
}

const whole: Extents = { rounds: 5, burst: 4000, paced: 500, coalesced: 10_000, long: 100_000 };
const small: Extents = { rounds: 1, burst: 500, paced: 200, coalesced: 1_000, long: 2_000 };

/** The real server on loopback, with signatures checked and passes running, against a Probot app that does nothing. */
export const subject: Subject = {
  name: 'webhooks',
  title: 'Webhooks',
  async measure({ quick, progress }) {
    const extents = quick ? small : whole;
    const now = () => new Date();
    const { github, app, id, repositories } = await anInstallation(
      { count: 5, running: 5, now, listen: true },
      progress,
    );
    const settings: Settings = {
      appId: app.id,
      privateKey: app.privateKey,
      secret,
      apiUrl: github.url,
      webhookPath,
    };
    const deliveries = repositories.map(repository => deliveriesFor(repository, id, secret, 100));
    const [ours, bare] = [await Server.start('ours', settings), await Server.start('bare', settings)];
    await ours.settled();
    const raced = await race({ ours, bare }, deliveries.flat(), extents, progress);
    const passes = await coalesce(ours, deliveries[0] ?? [], extents, progress);
    github.forgetRequests();
    const memory = await longRun(ours, deliveries.flat(), extents, progress, () => github.forgetRequests());
    await ours.stop();
    await bare.stop();
    await github.stop();
    return report(raced, passes, memory, extents);
  },
};

type Raced = ReadonlyMap<string, readonly Sent[]>;

/** Both in turn, each round the other one first. */
async function race(
  servers: { readonly ours: Server; readonly bare: Server },
  deliveries: readonly Delivery[],
  { rounds, burst, paced }: Extents,
  progress: (what: string) => void,
): Promise<{ readonly raced: Raced; readonly passes: number }> {
  const raced = new Map<string, Sent[]>();
  const before = (await servers.ours.report()).passes;
  const turns = (['ours', 'bare'] as const).flatMap(who => [
    { name: `${who}, as fast as it answers`, address: servers[who].address, count: burst },
    { name: `${who}, 100 a second`, address: servers[who].address, count: paced, pace: connections * 10 },
  ]);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, ...sending } of round % 2 === 0 ? turns : turns.toReversed()) {
      progress(`round ${round + 1} of ${rounds}: ${name}`);
      const sent = await send(deliveries, { ...sending, connections });
      raced.set(name, [...(raced.get(name) ?? []), sent]);
    }
  }
  return { raced, passes: (await servers.ours.settled()).passes - before };
}

/** Passes that so many deliveries for one repository led to. */
async function coalesce(
  server: Server,
  deliveries: readonly Delivery[],
  { coalesced }: Extents,
  progress: (what: string) => void,
): Promise<{ readonly passes: number; readonly seconds: number }> {
  progress(`${coalesced} deliveries for one repository`);
  const before = (await server.settled()).passes;
  const start = performance.now();
  await send(deliveries, { address: server.address, count: coalesced, connections });
  const seconds = (performance.now() - start) / 1000;
  return { passes: (await server.settled()).passes - before, seconds };
}

/** Memory of the server, ten times during so many deliveries. */
async function longRun(
  server: Server,
  deliveries: readonly Delivery[],
  { long }: Extents,
  progress: (what: string) => void,
  between: () => void,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (let part = 1; part <= 10; part += 1) {
    progress(`${(long / 10) * part} of ${long} deliveries`);
    await send(deliveries, { address: server.address, count: long / 10, connections });
    reports.push(await server.settled());
    between();
  }
  return reports;
}

function report(
  { raced, passes: meanwhile }: Awaited<ReturnType<typeof race>>,
  { passes, seconds }: Awaited<ReturnType<typeof coalesce>>,
  memory: readonly Report[],
  extents: Extents,
): string {
  const ms = (numbers: readonly number[]) => median(numbers).toFixed(1);
  const rows = [...raced].map(([name, sent]) => [
    name,
    median(sent.map(({ perSecond }) => perSecond)).toFixed(0),
    ms(sent.map(one => one.median)),
    ms(sent.map(({ p99 }) => p99)),
    Math.max(...sent.map(({ most }) => most)).toFixed(0),
  ]);
  const rate = (who: string) =>
    median((raced.get(`${who}, as fast as it answers`) ?? []).map(({ perSecond }) => perSecond));
  const grouped = (number: number) => number.toLocaleString('en');
  const parts = memory.map((one, index) => [
    grouped((extents.long / 10) * (index + 1)),
    one.heapMegabytes.toFixed(1),
    one.rssMegabytes.toFixed(0),
  ]);
  const [second, last] = [memory[1], memory.at(-1)];
  const growth = (last?.heapMegabytes ?? 0) - (second?.heapMegabytes ?? 0);
  const longest = Math.max(...[...raced].flatMap(([, sent]) => sent.map(({ most }) => most)));
  return `Over ${connections} connections on loopback, 10 kB each, signed; each server is a process of its own. *Ours* is the bot as \`npm start\` starts it,
and its passes over five repositories, each with a running window, go on all the time (${meanwhile} of them), against the embedded GitHub in
the process that sends; *bare* is Probot ${Probot.version} with a handler that does nothing. Medians of ${extents.rounds} rounds, in turn; *longest* is that of
all of them.

${markdownTable([['server', 'a second', 'median ms', 'p99 ms', 'longest ms'], ...rows], { align: ['l', 'r', 'r', 'r', 'r'] })}

Ours takes ${(rate('ours') / rate('bare')).toFixed(2)} × as many as the bare one, while its passes share the processor. GitHub gives a server 10 s to answer; the longest answer took
${(longest / 1000).toFixed(1)} s: ${longest < 5_000 ? 'met' : 'missed'}.

**${grouped(extents.coalesced)} deliveries for one repository**, in ${seconds.toFixed(0)} s, led to ${passes} passes.

**Memory** of the server, the garbage collected, after so many deliveries for all five: ${growth.toFixed(1)} MB of heap from the second line to the last.

${markdownTable([['deliveries', 'heap MB', 'RSS MB'], ...parts], { align: ['r', 'r', 'r'] })}`;
}

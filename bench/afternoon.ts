/**
 * One simulation in a process of its own, which is given the number of repositories: what Probot's packages remember of
 * time is the process's, and time begins anew in each simulation.
 */
import { Probot } from 'probot';
import { appWith } from '../bot/door/app-function.ts';
import type { Door } from '../bot/door/door.ts';
import { ImpatientOctokit } from '../bot/door/impatient-octokit.ts';
import { type Log, lineLog } from '../bot/door/log.ts';
import { probotLog } from '../bot/door/probot-log.ts';
import { reconcile } from '../bot/reconcile.ts';
import { limitsOfGitHub } from '../test/github/limiter.ts';
import { collectGarbage } from './garbage.ts';
import { anInstallation, type Installation, mail, recordOf } from './installation.ts';
import { type SimulatedTime, simulatedTime } from './simulated-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const begin = Date.parse('2026-12-09T18:00:00Z');
const hours = 8;

/** What one simulation came to. */
export interface Simulated {
  readonly repositories: number;
  readonly windows: number;
  /** Requests of each hour: counted ones, confirmed ones, and refused ones. */
  readonly perHour: readonly { readonly counted: number; readonly free: number; readonly refused: number }[];
  /** Minutes until an objection of which no webhook told was on record, and one of which a webhook told. */
  readonly unannounced: readonly number[];
  readonly announced: number | null;
  readonly lookedAt: readonly number[];
  readonly lost: number;
  readonly opened: number;
  readonly kilobytes: number;
  readonly seconds: number;
}

async function simulate(count: number, progress: (what: string) => void): Promise<Simulated> {
  const started = performance.now();
  const windows = Math.max(Math.min(count, 2), count / 10);
  const time = simulatedTime('2026-11-23T09:00:00Z');
  const now = () => new Date(time.now());
  const installation = await anInstallation({ count, running: windows, now }, progress);
  await time.until(begin);
  progress(`${count} repositories, ${hours} simulated hours`);
  const result = await afternoon(installation, time);
  await installation.github.stop();
  time.end();
  return { repositories: count, windows, ...result, seconds: (performance.now() - started) / 1000 };
}

type Afternoon = Omit<Simulated, 'repositories' | 'windows' | 'seconds'>;

/**
 * In each repository with a window somebody objects at 22:07, and of the last one a webhook tells; at 23:00 all windows
 * end at once.
 */
async function afternoon(installation: Installation, time: SimulatedTime): Promise<Afternoon> {
  const { github, running } = installation;
  const { limiter } = github.faults;
  limiter.table = limitsOfGitHub;
  const before = heap();
  const door = await theApp(installation, time);
  const perHour: { counted: number; free: number; refused: number }[] = [];
  const lookedAt: number[] = [];
  const objectedAt = begin + 4 * hour + 7 * minute;
  const told = running.at(-1);
  const noticed = new Map<string, number>();
  let opened = 0;
  github.forgetRequests();
  for (let elapsed = 1; elapsed <= hours * 60; elapsed += 1) {
    const instant = begin + elapsed * minute;
    await time.until(instant);
    if (instant === objectedAt) {
      for (const repository of running) repository.as('carol').comment(2, '/object We do not want that.');
      if (told !== undefined) door.look({ owner: told.owner, repo: told.name }, installation.id);
    }
    for (const repository of running) {
      if (instant > objectedAt && !noticed.has(repository.fullName)) {
        const seen = recordOf(repository)?.objections.some(({ standing }) => standing === 'in-time');
        if (seen === true) noticed.set(repository.fullName, (instant - objectedAt) / minute);
      }
    }
    if (elapsed % 60 === 0) {
      const requests = github.requests.filter(({ path }) => path.startsWith('/repos/'));
      const refused = requests.filter(({ status }) => status === 403).length;
      const free = requests.filter(({ status }) => status === 304).length;
      perHour.push({ counted: requests.length - refused - free, free, refused });
      lookedAt.push(
        new Set(
          requests.filter(({ status }) => status !== 403).map(({ path }) => path.split(/[/?]/)[3] ?? ''),
        ).size,
      );
      opened += running.filter(
        repository =>
          repository
            .statuses(repository.pullAt(1).headSha)
            .find(({ context }) => context === 'subprocessors/objection-window')?.state === 'success',
      ).length;
      github.forgetRequests();
    }
  }
  const announced = told === undefined ? null : (noticed.get(told.fullName) ?? null);
  const unannounced = [...noticed].filter(([name]) => name !== told?.fullName).map(([, minutes]) => minutes);
  await Promise.all([door.close(), time.until(time.now() + minute)]);
  const kilobytes = (heap() - before) / 1000;
  return {
    perHour,
    lookedAt,
    announced,
    unannounced,
    lost: running.length - noticed.size,
    opened,
    kilobytes,
  };
}

/** The app itself, with its queue and its timers, on a Probot that asks the embedded GitHub. */
async function theApp({ github, app }: Installation, time: SimulatedTime): Promise<Door> {
  const log: Log = lineLog('error', line => void process.stderr.write(line));
  const fetch: typeof globalThis.fetch = async (...request) => {
    time.busy();
    const answer = await github.fetch(...request);
    time.busy();
    return answer;
  };
  const probot = new Probot({
    Octokit: ImpatientOctokit,
    appId: app.id,
    privateKey: app.privateKey,
    secret: 'a-secret-that-nobody-uses',
    baseUrl: github.url,
    request: { fetch },
    log: probotLog(log),
  });
  await probot.ready();
  const doors: Door[] = [];
  await probot.load(
    appWith({
      reconcile,
      senders: mail,
      settings: () => ({}),
      log,
      now: () => new Date(time.now()),
      opened: door => void doors.push(door),
    }),
  );
  const [door] = doors;
  if (door === undefined) throw new Error('Probot did not load the app.');
  return door;
}

/** Bytes that are in use once the garbage is gone. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

process.send?.(await simulate(Number(process.argv[2]), what => void process.send?.(what)));
process.disconnect();

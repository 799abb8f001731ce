import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { markdownTable } from 'markdown-table';
import { Probot } from 'probot';
import { appWith } from '../../bot/door/app-function.ts';
import type { Door } from '../../bot/door/door.ts';
import { ImpatientOctokit } from '../../bot/door/impatient-octokit.ts';
import { type Log, lineLog } from '../../bot/door/log.ts';
import { probotLog } from '../../bot/door/probot-log.ts';
import { reconcile } from '../../bot/reconcile.ts';
import { limitsOfGitHub } from '../../test/github/limiter.ts';
import { anInstallation, type Installation, mail, recordOf } from '../installation.ts';
import { type SimulatedTime, simulatedTime } from '../simulated-time.ts';
import type { Subject } from '../subject.ts';

const minute = 60_000;
const hour = 60 * minute;
const begin = Date.parse('2026-12-09T18:00:00Z');
const hours = 8;
/** Of these, those after the first looks and before anything happens. */
const quiet = { from: 1, to: 4 };

interface Simulated {
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

/** Whole afternoons of one process, in simulated time, with GitHub's limits switched on. */
export const subject: Subject = {
  name: 'capacity',
  title: 'What one installation can carry',
  async measure({ quick, progress }) {
    const all: Simulated[] = [];
    for (const count of quick ? [1, 10] : [1, 10, 100, 1000]) all.push(await simulate(count, progress));
    return report(all);
  },
};

async function simulate(count: number, progress: (what: string) => void): Promise<Simulated> {
  const started = performance.now();
  const windows = Math.max(Math.min(count, 2), count / 10);
  const time = simulatedTime('2026-11-23T09:00:00Z');
  try {
    const now = () => new Date(time.now());
    const installation = await anInstallation({ count, running: windows, now }, progress);
    await time.until(begin);
    progress(`${count} repositories, ${hours} simulated hours`);
    const result = await afternoon(installation, time);
    await installation.github.stop();
    time.end();
    return { repositories: count, windows, ...result, seconds: (performance.now() - started) / 1000 };
  } finally {
    time.end();
  }
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

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are in use once the garbage is gone. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function report(all: readonly Simulated[]): string {
  const range = (numbers: readonly number[]) => {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return numbers.length === 0 ? '–' : least === most ? String(least) : `${least} to ${most}`;
  };
  const mean = (numbers: readonly number[]) =>
    (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(0);
  const rows = all.map(one => [
    one.repositories.toLocaleString('en'),
    String(one.windows),
    mean(one.perHour.slice(quiet.from, quiet.to).map(({ counted }) => counted)),
    mean(one.lookedAt.slice(quiet.from, quiet.to)),
    String(Math.max(...one.perHour.map(({ counted }) => counted))),
    String(Math.max(...one.perHour.map(({ refused }) => refused))),
    one.announced === null ? '–' : String(one.announced),
    range(one.unannounced),
    `${one.lost} / ${one.opened}`,
    (one.kilobytes / 1000).toFixed(0),
    one.seconds.toFixed(0),
  ]);
  const heading = [
    'repositories',
    'windows',
    'requests in a quiet hour',
    'looked at in it',
    'most requests in an hour',
    'most refused in an hour',
    'minutes to notice: webhook',
    'none',
    'lost / opened',
    'MB',
    'real s',
  ];
  return `One process, one installation, simulated time, GitHub's limits as documented: 5,000 requests an hour, 900 points and 80 writes a minute,
500 writes an hour. From 18:00, when the process starts, to 02:00 UTC; no webhook arrives but one. Each repository has 2 entries; in a
tenth of them, or two, a window runs. At 22:07 somebody objects in each of these. At 23:00 **all windows end at once**, each with an
issue, a gate and a record to be written anew.

*Requests* are those that count; a quiet hour is the mean of the three from 19:00 on. *Lost*: objections that are not on record in the
end. *Opened*: gates that said success at any full hour; every one of these has an objection that nobody answered. *MB*: heap that the
app holds between passes, for all of them.

${markdownTable([heading, ...rows], { align: heading.map(() => 'r') })}

${bound(all)}`;
}

/** What the hour's requests come to in repositories, reckoned from those runs in which each was looked at every hour. */
function bound(all: readonly Simulated[]): string {
  const calm = all.filter(one => one.lookedAt.slice(quiet.from, quiet.to).every(n => n === one.repositories));
  const largest = calm.at(-1);
  if (largest === undefined) return '';
  const hours = largest.perHour.slice(quiet.from, quiet.to);
  const each = hours.reduce((sum, { counted }) => sum + counted, 0) / hours.length / largest.repositories;
  const first = (largest.perHour[0]?.counted ?? 0) / largest.repositories;
  const carried = Math.floor((limitsOfGitHub.requestsPerHour * 0.8) / each);
  return `A repository took ${each.toFixed(1)} requests in a quiet hour, among ${largest.repositories}, so that four fifths of an hour's requests carry about ${carried} of
them, each looked at once an hour. (The rest is kept for what a webhook or a deadline asks for.) The first look after a start reads all
of a repository and took ${first.toFixed(0)}: a thousand need some hours for that. More repositories are looked at less often, and deadlines and webhooks
go first; after a refusal the whole installation waits.`;
}

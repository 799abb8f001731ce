import type { Policy } from '../../core/policy.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { Sender } from '../channels/channel.ts';
import type { Hint } from '../observe/hints.ts';
import type { Pass, Reconcile } from '../reconcile.ts';
import { askToPublish } from './ask-to-publish.ts';
import { backOff } from './back-off.ts';
import { inOneSentence, pauseAskedFor, Unfinished } from './failure.ts';
import type { Hub, Installed } from './github.ts';
import type { Health } from './health.ts';
import { limits } from './limits.ts';
import type { Log } from './log.ts';
import { memories } from './memory.ts';
import { queue } from './queue.ts';
import { tally } from './tally.ts';
import { timers } from './timers.ts';

export interface DoorOptions {
  readonly hub: Hub;
  readonly reconcile: (options: Reconcile) => Promise<Pass>;
  /** What the environment can send on, under a policy. */
  readonly senders: (policy: Policy) => ReadonlyMap<string, Sender>;
  readonly log: Log;
  /** Logins that are ours besides the app's own. */
  readonly identities: readonly string[];
  readonly version: string;
  readonly now?: () => Date;
  /** Milliseconds from the first trigger to the pass. */
  readonly debounce?: number;
  /** Milliseconds between two looks at a repository, at most, and between two censuses. */
  readonly longest?: number;
  /** Passes at the same time, each over another repository. */
  readonly atOnce?: number;
  readonly directory?: string;
  readonly publishedBranch?: string;
}

/** The app's door: from "look again" to a pass, and from a pass to the next time somebody has to look. */
export interface Door {
  /** Look again at one repository, with what a webhook showed of a comment. Returns at once. */
  look(repository: RepositoryName, installation?: number, hint?: Hint | null): void;
  /** Look again which repositories there are. Returns at once. */
  count(): void;
  health(): Health;
  /** Resolves when nothing is being done and nothing waits to be done at once. Alarms for later do not count. */
  settled(): Promise<void>;
  /** Takes nothing more on, and resolves when the passes under way are finished. */
  close(): Promise<void>;
}

const everything = 'all repositories';

/** Comments that are kept until the next pass: the first ones, which are the oldest texts. The lists have the rest. */
const mostHints = 200;

export function openDoor(options: DoorOptions): Door {
  const { hub, log, version, now = () => new Date() } = options;
  const { debounce = 1_000, longest = 60 * 60_000, atOnce = 4 } = options;
  const known = new Map<string, RepositoryName & { readonly installation: number | null }>();
  const memory = memories();
  const counts = tally({ version, now, longest });
  const publish = askToPublish();
  const within = limits();

  const passes = queue({
    debounce,
    atOnce,
    work: async (key, isRoutine) => {
      const repository = known.get(key);
      if (repository === undefined) return 0;
      const installation = repository.installation ?? (await hub.installationOf(repository));
      if (installation === null) {
        log('info', 'The app is not installed here any more.', { repository: key });
        forget(key);
        return 0;
      }
      known.set(key, { ...repository, installation });
      const notYet = within.wait(installation, isRoutine);
      if (notYet > 0) return notYet;
      const octokit = within.watched(installation, await hub.connect(installation));
      const pass = await passOver(key, repository, octokit);
      counts.passed(key, pass);
      if (known.has(key)) alarms.set(key, pass.nextDue);
      return 0;
    },
    failed: (key, error, inARow) => {
      counts.failed(key, error);
      const pause = pauseAskedFor(error);
      const wait = backOff(inARow, longest, pause);
      log('warn', `The pass stopped. ${inOneSentence(error)}`, {
        repository: key,
        failures: inARow,
        againInSeconds: Math.round(wait.wait / 1000),
      });
      const repository = known.get(key);
      if (repository === undefined) return wait;
      // A pause is for the whole installation.
      if (pause !== null && repository.installation !== null)
        within.pause(repository.installation, wait.least);
      // Otherwise it may have moved to another installation; whoever asks next finds out.
      else known.set(key, { ...repository, installation: null });
      return wait;
    },
  });

  const census = queue({
    debounce,
    atOnce: 1,
    work: async () => {
      await hub.self(true);
      const { repositories, unseen } = await hub.census();
      for (const { installation, error } of unseen) {
        counts.failed(null, error);
        log('warn', `An installation could not be looked at. ${inOneSentence(error)}`, { installation });
      }
      take(repositories, unseen.length === 0);
      counts.counted();
      alarms.set(everything, null);
      log('info', 'Counted the repositories.', { repositories: repositories.length });
      return 0;
    },
    failed: (_key, error, inARow) => {
      counts.failed(null, error);
      const wait = backOff(inARow, Math.min(longest, 5 * 60_000), pauseAskedFor(error));
      log('warn', `The repositories could not be counted. ${inOneSentence(error)}`, {
        failures: inARow,
        againInSeconds: Math.round(wait.wait / 1000),
      });
      return wait;
    },
  });

  const alarms = timers({
    now: () => now().getTime(),
    longest,
    fire: (key, isDue) => {
      if (key === everything) census.ask(key);
      else passes.ask(key, isDue ? undefined : 'routine');
    },
  });

  const hints = new Map<string, Hint[]>();

  const passOver = async (key: string, repository: RepositoryName, octokit: Octokit): Promise<Pass> => {
    const { writer, identities } = await hub.self();
    const { owner, repo } = repository;
    const shown = hints.get(key) ?? [];
    const given = shown.length;
    const pass = await options.reconcile({
      octokit,
      repository: { owner, repo },
      writer,
      identities: [...identities, ...options.identities],
      now,
      senders: options.senders,
      publish: from => publish(octokit, { owner, repo }, from),
      log: line => log('info', line, { repository: key }),
      memory: memory.of(key),
      hints: [...shown],
      ...(options.directory === undefined ? {} : { directory: options.directory }),
      ...(options.publishedBranch === undefined ? {} : { publishedBranch: options.publishedBranch }),
    });
    // What came in meanwhile is for the next pass; after one that did not get through nothing is forgotten.
    if (pass.settled) shown.splice(0, given);
    log(pass.standsStill === null ? 'info' : 'warn', endOf(pass), {
      repository: key,
      rounds: pass.rounds,
      steps: pass.steps.length,
      nextDue: pass.nextDue,
    });
    if (!pass.settled && pass.standsStill === null && !onlyAwaitsThePage(pass)) {
      throw new Unfinished('Something was left undone after all rounds of this pass. The next one goes on.');
    }
    return pass;
  };

  /** Takes note of what is installed. Known repositories have their own alarm; the others are looked at now. */
  const take = (repositories: readonly Installed[], complete: boolean) => {
    const names = new Set<string>();
    for (const { owner, repo, installation } of repositories) {
      const key = `${owner}/${repo}`;
      names.add(key);
      known.set(key, { owner, repo, installation });
      if (!passes.has(key) && !alarms.has(key)) passes.ask(key, 'routine');
    }
    if (complete) for (const key of known.keys()) if (!names.has(key)) forget(key);
  };

  const forget = (key: string) => {
    known.delete(key);
    passes.forget(key);
    alarms.delete(key);
    memory.forget(key);
    hints.delete(key);
    counts.forget(key);
  };

  return {
    look: ({ owner, repo }, installation, hint = null) => {
      const key = `${owner}/${repo}`;
      const kept = hints.get(key) ?? [];
      if (hint !== null && kept.length < mostHints) kept.push(hint);
      hints.set(key, kept);
      known.set(key, { owner, repo, installation: installation ?? known.get(key)?.installation ?? null });
      passes.ask(key);
    },
    count: () => census.ask(everything),
    health: () => counts.health({ known: known.size, ...passes.counts(), oldest: passes.oldest() }),
    settled: async () => {
      await census.settled();
      await passes.settled();
    },
    close: async () => {
      alarms.close();
      await Promise.all([passes.close(), census.close()]);
      // A pass that was under way has set its next alarm.
      alarms.close();
    },
  };
}

function endOf({ settled, standsStill }: Pass): string {
  if (standsStill !== null) return `Nothing may be done here: ${standsStill}.`;
  return settled ? 'Nothing is left to do.' : 'The pass ended with something left.';
}

/**
 * Whether the last rounds did nothing but ask for the page. It follows when the workflow has run, and the push that
 * brings it says so; there is nothing to try again before that.
 */
function onlyAwaitsThePage({ steps }: Pass): boolean {
  return steps.at(-1)?.do === 'publish' && steps.at(-2)?.do === 'publish';
}

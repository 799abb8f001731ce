import { deadlinesOf } from '../../core/deadline/deadline.ts';
import { localDay } from '../../core/deadline/local-day.ts';
import type { Loaded } from '../../core/load.ts';
import { branchHead as headOf } from '../../github/branch-head.ts';
import type { Octokit } from '../../github/octokit.ts';
import { statusIn } from '../../github/refusal.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { ledgerBranch } from '../ledger/files.ts';
import { readLedger } from '../ledger/read.ts';
import type { Ledger, Observation } from '../observation.ts';
import { madeFromIn } from '../page/made-from.ts';
import { family, type Record } from '../record.ts';
import { allPages } from './all-pages.ts';
import { rewritten } from './anchor.ts';
import type { Hint } from './hints.ts';
import { type BareIssue, changeIssues, isRecent, missingIssues, withComments } from './issues.ts';
import type { Memory } from './memory.ts';
import { peopleOf } from './people.ts';
import { type Looking, loadedAt, lookAtMergeQueue, lookAtPulls, openPulls } from './pulls.ts';
import { rememberingAnswers } from './remembered-answers.ts';

/** A look, and whether it took GitHub's word for it that something is as it was at the one before. */
export interface Look {
  readonly observation: Observation;
  readonly fromMemory: boolean;
}

export interface Observe {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly now: string;
  readonly run: string;
  readonly writer: string;
  readonly identities: readonly string[];
  /** Ids of the channels that are set up here, under a policy. */
  readonly channels: (policy: NonNullable<Loaded['registry']>['policy']) => readonly string[];
  readonly memory: Memory;
  readonly directory: string;
  readonly publishedBranch: string;
  /** What webhooks showed of comments since the last pass. */
  readonly hints?: readonly Hint[];
  /** Believe nothing remembered. Default `false`. */
  readonly afresh?: boolean;
}

/** Looks at everything that matters for one repository. Whatever fails makes the pass fail: half a look decides nothing. */
export async function observe(options: Observe): Promise<Look> {
  const { memory, now, afresh = false } = options;
  const asking = rememberingAnswers(options.octokit, memory.answers, {
    now: Date.parse(now),
    afresh,
  });
  const observation = await observed({ ...options, octokit: asking.octokit });
  asking.forgetOthers();
  return { observation, fromMemory: asking.reused() > 0 };
}

async function observed(options: Observe): Promise<Observation> {
  const { octokit, repository: name, run, writer, identities, memory, directory } = options;
  const { data: repository, headers } = await octokit.request('GET /repos/{owner}/{repo}', { ...name });
  const { now, doubts } = timeOf(options.now, headers.date);
  const defaultBranch = repository.default_branch;
  const main = await headOf(octokit, name, defaultBranch);
  if (main === null) throw new Error(`The branch ${defaultBranch} is not there. Is the repository empty?`);
  const looking: Looking = {
    octokit,
    repository: name,
    people: peopleOf(octokit, name, identities),
    defaultBranch,
    main,
    today: now.slice(0, 10),
    registries: memory.registries,
    directory,
    files: memory.files,
    asked: new Set(),
    hints: options.hints ?? [],
  };
  const listed = await changeIssues(looking);
  const open = await openPulls(looking);
  const published = await publishedFrom(octokit, name, options.publishedBranch);
  const read = await readLedger({
    octokit,
    repository: name,
    head: await headOf(octokit, name, ledgerBranch),
    // What is written after the end is late, and read all the same.
    // Those of open pull requests too: which comment was announced by already stands there, so that it never is again.
    also: id =>
      listed.some(issue => issue.record === id && (issue.open || isRecent(issue, now))) ||
      open.some(({ number }) => number === Number(family(id))),
    cache: memory.blobs,
    parsed: memory.records,
  });
  const ledger = await anchored(read, published, { octokit, repository: name });
  const loaded = await loadedAt(looking, main);
  const alive = 'records' in ledger ? ledger.records : [];
  // The ledger says whose issue it is; what stands in its body could have been edited.
  const named = listed.map(issue => ({
    ...issue,
    record: alive.find(record => record.issue === issue.number)?.id ?? issue.record,
  }));
  const issues = [...named, ...(await missingIssues(looking, named, alive))];
  const families = new Set(alive.map(({ id }) => family(id)));
  const matters = ({ record }: BareIssue) => families.has(family(record));
  const reading = { ...looking, onRecord: onRecord(alive) };
  const pulls = await lookAtPulls(
    reading,
    open,
    alive.flatMap(({ pull }) => pull ?? []),
  );
  // Labels are a view of issues.
  const labels = issues.length === 0 ? [] : await labelsOf(looking);
  const policy = loaded.registry?.policy ?? null;
  const told = 'records' in ledger ? await toldRegistry(looking, ledger, loaded) : null;
  // Whatever waits in the queue is open.
  const mergeGroups = open.length === 0 ? [] : await lookAtMergeQueue(looking);
  // Only what this look has asked for is remembered, so that a long life needs no more memory than a short one.
  for (const key of memory.registries.keys()) if (!looking.asked.has(key)) memory.registries.delete(key);
  return {
    now,
    repository: {
      id: Number(repository.id),
      owner: name.owner,
      name: name.repo,
      defaultBranch,
      url: repository.html_url,
    },
    writer,
    run,
    ledger,
    main: { head: main, loaded },
    told,
    deadlines: {
      now: policy === null ? [] : await deadlinesOf(policy, localDay(now, policy.window.time_zone)),
      of: new Map(
        await Promise.all(
          alive.map(
            async record =>
              [
                record.id,
                await deadlinesOf(record.policy, localDay(now, record.policy.window.time_zone)),
              ] as const,
          ),
        ),
      ),
    },
    pulls,
    issues: await withComments(reading, issues, matters),
    mergeGroups,
    labels,
    channels: [
      ...new Set(
        [...(policy === null ? [] : [policy]), ...alive.map(record => record.policy)].flatMap(one =>
          options.channels(one),
        ),
      ),
    ],
    publishedBranch: options.publishedBranch,
    published,
    doubts,
  };
}

async function labelsOf({ octokit, repository }: Looking): Promise<string[]> {
  return allPages(async (page, per_page) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels', {
      ...repository,
      page,
      per_page,
    });
    return data.map(label => label.name);
  });
}

/** A ledger that does not come after the one that the page was made from cannot be trusted. */
async function anchored(
  ledger: Observation['ledger'],
  published: Observation['published'],
  { octokit, repository }: Pick<Looking, 'octokit' | 'repository'>,
): Promise<Observation['ledger']> {
  const named = published?.ledger ?? null;
  if (!('head' in ledger) || named === null) return ledger;
  const why = await rewritten(octokit, repository, ledger.head, named);
  return why === null ? ledger : { damaged: why };
}

/**
 * What time it is. A wrong clock could end a window early: nothing is closed where it is not GitHub's. What is written
 * down meanwhile bears GitHub's time, since it is compared with that of what is written later.
 */
function timeOf(own: string, date: string | undefined): Pick<Observation, 'now' | 'doubts'> {
  const theirs = Date.parse(date ?? own);
  if (Math.abs(Date.parse(own) - theirs) <= 2 * 60_000) return { now: own, doubts: [] };
  return {
    now: new Date(theirs).toISOString(),
    doubts: ['the clock of the machine that the bot runs on is not that of GitHub'],
  };
}

/** The registry as customers know it; `null` where that commit can no longer be read. */
async function toldRegistry(looking: Looking, ledger: Ledger, main: Loaded): Promise<Loaded['registry']> {
  if (ledger.accountedAt === looking.main) return main.registry;
  try {
    return (await loadedAt(looking, ledger.accountedAt)).registry;
  } catch (error) {
    if ([404, 422].includes(statusIn(error) ?? 0)) return null;
    throw error;
  }
}

/** What the published branch says it was made from, in its last commit message. */
async function publishedFrom(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
): Promise<Observation['published']> {
  const head = await headOf(octokit, repository, branch);
  if (head === null) return null;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repository,
    commit_sha: head,
  });
  return madeFromIn(data.message);
}

/** Comments that every record of their change has read, as `source id`. */
function onRecord(records: readonly Record[]): Set<string> {
  const keys = ({ comments }: Record) => new Set(comments.map(({ source, id }) => `${source} ${id}`));
  const read = new Map<string, Set<string>>();
  for (const record of records) {
    const before = read.get(family(record.id));
    const own = keys(record);
    read.set(
      family(record.id),
      before === undefined ? own : new Set([...own].filter(key => before.has(key))),
    );
  }
  return new Set([...read.values()].flatMap(some => [...some]));
}

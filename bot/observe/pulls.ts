import { isSameData } from '../../core/change/same-data.ts';
import { startOfFile } from '../../core/finding.ts';
import { type Loaded, loadRegistry } from '../../core/load.ts';
import type { Registry } from '../../core/registry.ts';
import { blobSha } from '../../github/blob-sha.ts';
import type { Octokit } from '../../github/octokit.ts';
import { failedRequest, statusIn } from '../../github/refusal.ts';
import { registryAt } from '../../github/registry-at.ts';
import type { RepositoryName } from '../../github/repository.ts';
import type { MergeGroup, Pull, Status } from '../observation.ts';
import { gateContext } from '../plan/gate.ts';
import { allPages } from './all-pages.ts';
import { conversation, reviews } from './comments.ts';
import type { Hint } from './hints.ts';
import type { ApiUser, People } from './people.ts';

export interface Looking {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly people: People;
  readonly defaultBranch: string;
  /** Head of the default branch. */
  readonly main: string;
  /** The day it is, for what depends on it. */
  readonly today: string;
  /** Registries by commit: a commit never changes, so it is read once in the life of the process. */
  readonly registries: Map<string, Promise<Loaded>>;
  /** The files of the default branch by their Git id: a proposal shares nearly all of them. */
  readonly files: Map<string, Uint8Array>;
  /** Keys of `registries` that this look has asked for. */
  readonly asked: Set<string>;
  /** The folder of the registry. */
  readonly directory: string;
  /** What webhooks showed of comments since the last pass. */
  readonly hints?: readonly Hint[];
  /** Comments that are on record already, as `source id`. */
  readonly onRecord?: ReadonlySet<string>;
}

interface ApiPull {
  readonly number: number;
  readonly state: string;
  readonly draft?: boolean;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
  readonly user: ApiUser | null;
}

/** Every open pull request, to whatever branch, before anybody looks at what it holds. */
export async function openPulls({
  octokit,
  repository,
}: Pick<Looking, 'octokit' | 'repository'>): Promise<ApiPull[]> {
  return allPages(async (page, per_page) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...repository,
      state: 'open',
      page,
      per_page,
    });
    return data;
  });
}

/** What the open pull requests propose, and those closed ones that a record still lives for. */
export async function lookAtPulls(
  looking: Looking,
  open: readonly ApiPull[],
  alsoClosed: readonly number[],
): Promise<Pull[]> {
  const missing = [...new Set(alsoClosed)].filter(number => !open.some(pull => pull.number === number));
  const closed = await Promise.all(missing.map(number => closedPull(looking, number)));
  const pulls: Pull[] = [];
  for (const pull of [...open, ...closed.flat()]) pulls.push(await lookAtPull(looking, pull));
  return pulls;
}

/** None where GitHub hides it, as it does with what flagged accounts have made: nothing can be merged from there. */
async function closedPull({ octokit, repository }: Looking, pull_number: number): Promise<ApiPull[]> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repository,
      pull_number,
    });
    return [data];
  } catch (error) {
    if (failedRequest(error)?.status === 404) return [];
    throw error;
  }
}

/** A proposal that cannot be read holds itself and nothing else. */
async function proposed(looking: Looking, head: string): Promise<{ base: Registry | null; after: Loaded }> {
  try {
    const base = await registryBelow(looking, looking.main, head);
    return { base, after: await loadedAt(looking, head, base ?? undefined) };
  } catch (error) {
    // A `Refusal` with 200 stands for an answer that was cut short.
    if (![200, 404, 422].includes(statusIn(error) ?? 0)) throw error;
    const message =
      'The proposal cannot be read whole: too many files, or a history of its own. Begin a branch from the default branch.';
    const finding = {
      rule: 'unreadable-file',
      severity: 'error',
      message,
      file: looking.directory,
      ...startOfFile,
    } as const;
    return { base: null, after: { ...nothing, findings: [finding] } };
  }
}

async function lookAtPull(looking: Looking, pull: ApiPull): Promise<Pull> {
  const { people, defaultBranch } = looking;
  const { number, head } = pull;
  const isOpen = pull.state === 'open';
  const baseIsDefault = pull.base.ref === defaultBranch;
  const { base, after } =
    isOpen && baseIsDefault ? await proposed(looking, head.sha) : { base: null, after: nothing };
  // Whoever writes on a pull request of ours is heard, on any base: it may have been another an hour ago.
  const comments = [...(await conversation(looking, number, 'pull')), ...(await reviews(looking, number))];
  return {
    number,
    head: head.sha,
    baseIsDefault,
    open: isOpen,
    merged: pull.merged_at !== null,
    draft: pull.draft ?? false,
    author: people.named(pull.user),
    base,
    after,
    comments,
    statuses: isOpen ? await statusesOf(looking, head.sha) : [],
  };
}

const nothing: Loaded = { registry: null, logo: null, entries: 0, findings: [] };

/** The registry where a commit left the default branch. */
async function registryBelow(looking: Looking, main: string, head: string): Promise<Registry | null> {
  const { octokit, repository } = looking;
  const basehead = `${main}...${head}`;
  const below = await remembered(looking, basehead, async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repository,
      basehead,
      per_page: 1,
    });
    return loadedAt(looking, data.merge_base_commit.sha);
  });
  return below.registry;
}

/** The registry at a commit, read as data; nothing is checked out and nothing in it is run. */
export async function loadedAt(looking: Looking, commit: string, before?: Registry): Promise<Loaded> {
  const { octokit, repository, directory, today, files, main, registries } = looking;
  // What is judged beside the default branch is judged by the day too.
  const key = before === undefined ? commit : `${commit} ${main} ${today}`;
  return remembered(looking, key, async () => {
    const have = (sha: string) => files.get(sha);
    const sources = await registryAt({ octokit, repository, commit, directory, have });
    if (commit === main) {
      files.clear();
      for (const { bytes } of sources) if (bytes !== null) files.set(blobSha(bytes), bytes);
    }
    const loaded = await loadRegistry(sources, {
      root: directory,
      today,
      ...(before === undefined ? { settled: true } : { before }),
    });
    const beside = before ?? (commit === main ? null : (await registries.get(main))?.registry);
    return beside === null || beside === undefined ? loaded : sharing(loaded, beside);
  });
}

/**
 * The same with every entry that is as it stands in another registry taken from there: of three hundred proposals for a
 * list of a thousand entries only what they change is kept, and what they leave alone is seen to be the same at once.
 */
function sharing(loaded: Loaded, { entries }: Registry): Loaded {
  const { registry } = loaded;
  if (registry === null) return loaded;
  const standing = new Map(entries.map(entry => [entry.id, entry]));
  const shared = registry.entries.map(entry => {
    const there = standing.get(entry.id);
    return there !== undefined && isSameData(there, entry) ? there : entry;
  });
  return { ...loaded, registry: { ...registry, entries: shared } };
}

async function remembered(
  { registries, asked }: Looking,
  key: string,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  const found = registries.get(key) ?? load();
  registries.set(key, found);
  asked.add(key);
  // A failure is not remembered: the next pass asks again.
  found.catch(() => registries.delete(key));
  return found;
}

/** Statuses of our context on a commit, the newest first. */
async function statusesOf({ octokit, repository, people }: Looking, ref: string): Promise<Status[]> {
  const found = await allPages(async (page, per_page) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...repository,
      ref,
      page,
      per_page,
    });
    return data;
  });
  return found
    .filter(({ context }) => context === gateContext)
    .map(({ state, description, creator }) => ({
      state: state === 'success' || state === 'pending' || state === 'failure' ? state : 'error',
      description: description ?? '',
      ours: people.isOurs(creator),
    }));
}

/** The most groups of the merge queue that are looked at. */
const mostGroups = 10;

/**
 * Groups whose branch is named after the head of the default branch, or after another group's, come first: `pr-12-<sha>`.
 * Branches of the queue can outlive it, and among many of those the one that waits must not be missed.
 */
function waitingFirst(refs: readonly { ref: string; object: { sha: string } }[], main: string): string[] {
  const heads = [main, ...refs.map(({ object }) => object.sha)];
  const waits = ({ ref }: { ref: string }) => heads.some(head => ref.endsWith(head));
  return [...refs.filter(waits), ...refs.filter(ref => !waits(ref))]
    .map(({ object }) => object.sha)
    .slice(0, mostGroups);
}

/** Where GitHub keeps what stands in the merge queue of a branch. */
export function queueOf(branch: string): string {
  return `heads/gh-readonly-queue/${branch}/`;
}

/** Heads of the merge queue. Old ones stay behind there; they cost a request and do no harm. */
export async function lookAtMergeQueue(looking: Looking): Promise<MergeGroup[]> {
  const { octokit, repository, defaultBranch, main } = looking;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...repository,
    ref: queueOf(defaultBranch),
  });
  const groups: MergeGroup[] = [];
  for (const head of waitingFirst(data, main)) {
    const base = (await loadedAt(looking, main)).registry;
    groups.push({
      head,
      base,
      after: await groupAt(looking, head, base),
      statuses: await statusesOf(looking, head),
    });
  }
  return groups;
}

/** A group that cannot be read holds itself, and not the whole pass. */
async function groupAt(looking: Looking, head: string, base: Registry | null): Promise<Loaded> {
  try {
    return await loadedAt(looking, head, base ?? undefined);
  } catch (error) {
    if (![200, 404, 422].includes(statusIn(error) ?? 0)) throw error;
    return nothing;
  }
}

import { branchHead as headOf } from '../../github/branch-head.ts';
import type { Octokit } from '../../github/octokit.ts';
import type { RepositoryName } from '../../github/repository.ts';
import { ledgerBranch } from '../ledger/files.ts';
import { readLedger } from '../ledger/read.ts';
import type { Observation } from '../observation.ts';
import { allPages } from '../observe/all-pages.ts';
import { queueOf } from '../observe/pulls.ts';
import { type Gate, gateContext } from '../plan/gate.ts';
import { doubtfulGates } from '../plan/views/gates.ts';
import { gateWords } from '../texts/gate.ts';
import { type Act, actOn } from './act.ts';

export interface HoldGates {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** Why nothing could be decided: a sentence that may be read by anybody. */
  readonly why: string;
  /** Who we are. Only the one that the ledger names may touch a gate. */
  readonly writer: string;
}

/**
 * Sets the gate of every open pull request and of the merge queue to `error`, with as few requests as can be, after a pass that could not
 * decide: no gate may go on saying success, and staff see on the pull request that something is wrong. A gate that
 * says so already is left as it is.
 */
export async function holdGates({ octokit, repository, why, writer }: HoldGates): Promise<void> {
  const head = await headOf(octokit, repository, ledgerBranch);
  const ledger = await readLedger({ octokit, repository, head, also: () => false, cache: new Map() });
  if (!('writer' in ledger) || ledger.writer !== writer) return;
  const gate: Gate = { state: 'error', reason: { kind: 'doubt', why } };
  const description = gateWords(gate, []);
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { ...repository });
  if (Number(data.id) !== ledger.repositoryId) return;
  const pulls = await allPages(async (page, per_page) => {
    const query = { ...repository, state: 'open' as const, page, per_page };
    return (await octokit.request('GET /repos/{owner}/{repo}/pulls', query)).data;
  });
  const toDefault = pulls.filter(({ base }) => base.ref === data.default_branch);
  const { data: queue } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...repository,
    ref: queueOf(data.default_branch),
  });
  const heads = [...toDefault.map(({ head }) => head.sha), ...queue.map(({ object }) => object.sha)];
  for (const sha of new Set(heads)) {
    const { data: statuses } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
      ...repository,
      ref: sha,
      per_page: 100,
    });
    const newest = statuses.find(({ context }) => context === gateContext);
    if (newest?.state === gate.state && newest.description === description) continue;
    await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      ...repository,
      sha,
      state: gate.state,
      description,
      context: gateContext,
    });
  }
}

/** The same with what was seen before it went wrong. What fails in it is not told: something else failed first. */
export async function holdSeenGates(observation: Observation, why: string, act: Act): Promise<void> {
  const { ledger, repository, writer } = observation;
  const ours = 'missing' in ledger || ('writer' in ledger && ledger.writer === writer);
  if (!ours || ('repositoryId' in ledger && ledger.repositoryId !== repository.id)) return;
  for (const step of doubtfulGates(observation, why)) {
    if (step.do === 'set-status') await actOn(step, observation, act).catch(() => {});
  }
}

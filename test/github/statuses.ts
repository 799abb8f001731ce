import type { Act } from './issues.ts';
import type { User } from './world.ts';

/** What somebody said of a commit; nothing is ever taken back, the newest of a context counts. */
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly createdAt: Date;
}

/** GitHub keeps so many of one context on one commit. */
export const mostStatuses = 1000;

export function setStatus(act: Act, said: Omit<Status, 'id' | 'creator' | 'createdAt'>): Status {
  const { world, repository, actor } = act;
  const status: Status = { ...said, id: world.nextId(), creator: actor, createdAt: world.clock.now() };
  repository.statuses.set(said.sha, [status, ...statusesOf(act, said.sha)]);
  world.happened({ ...act, kind: 'status', status });
  return status;
}

/** The newest first. */
export function statusesOf({ repository }: Pick<Act, 'repository'>, sha: string): readonly Status[] {
  return repository.statuses.get(sha) ?? [];
}

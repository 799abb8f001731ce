import type { Status } from '../statuses.ts';
import type { Repository, World } from '../world.ts';
import { repositoryUrl } from './repository.ts';
import { time } from './time.ts';
import { authorShape } from './user.ts';

/** `simple-commit-status`, as it stands in the combined one. */
export function simpleStatusShape(world: World, repository: Repository, status: Status): object {
  return {
    id: status.id,
    node_id: `SC_${status.id}`,
    url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.serverUrl}/avatars/${status.creator.id}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
  };
}

/** `status` */
export function statusShape(world: World, repository: Repository, status: Status): object {
  return {
    ...simpleStatusShape(world, repository, status),
    creator: authorShape(world, status.creator),
  };
}

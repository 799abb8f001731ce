import type { Label } from '../issues.ts';
import type { Repository, World } from '../world.ts';
import { repositoryUrl } from './repository.ts';

/** `label` */
export function labelShape(world: World, repository: Repository, label: Label): object {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}

import type { Reaction } from '../issues.ts';
import type { World } from '../world.ts';
import { time } from './time.ts';
import { authorShape } from './user.ts';

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'] as const;

/** `reaction` */
export function reactionShape(world: World, { id, user, content, createdAt }: Reaction): object {
  return {
    id,
    node_id: `REA_${id}`,
    user: authorShape(world, user),
    content,
    created_at: time(createdAt),
  };
}

/** `reaction-rollup`: how many of each. */
export function reactionsShape(url: string, reactions: readonly Reaction[]): object {
  const count = (content: string) => reactions.filter(one => one.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(contents.map(content => [content, count(content)])),
  };
}

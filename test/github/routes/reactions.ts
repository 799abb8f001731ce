import { type Answer, created, notFound, ok, paged } from '../answers.ts';
import { commentAt } from '../comments.ts';
import type { Reaction } from '../issues.ts';
import { type Call, type NeedOf, type Route, route } from '../router.ts';
import { reactionShape } from '../shapes/reaction.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { writesOn } from './issues.ts';

interface Given {
  readonly content: string;
}

const ofComment: NeedOf = (repository, path) => {
  const found = commentAt({ repository }, Number(path['comment_id']));
  return writesOn(repository, { issue_number: String(found?.issue.number) });
};
const onLines = { permission: 'pull_requests', level: 'write', role: 'read' } as const;

/** What can be reacted to: where it stands, what that asks for, and where its reactions are kept. */
const places: readonly (readonly [
  path: string,
  need: NeedOf,
  find: (call: Call) => Reaction[] | undefined,
])[] = [
  [
    '/repos/{owner}/{repo}/issues/{issue_number}/reactions',
    writesOn,
    ({ repository, path }) => repository.issues.get(Number(path['issue_number']))?.reactions,
  ],
  [
    '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    ofComment,
    call => commentAt(call, Number(call.path['comment_id']))?.comment.reactions,
  ],
  [
    '/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions',
    () => onLines,
    ({ repository, path }) =>
      [...repository.pulls.values()]
        .flatMap(pull => pull.lineComments)
        .find(comment => comment.id === Number(path['comment_id']))?.reactions,
  ],
];

export const reactions: readonly Route[] = places.flatMap(([path, need, find]) => [
  route<Given>('POST', path, need, call => react(call, find(call))),
  route(
    'GET',
    path,
    (repository, values) => ({ ...need(repository, values), level: 'read' }),
    call => {
      const found = find(call)?.map(reaction => reactionShape(call.world, reaction));
      return found ? paged(found, call.query, `${repositoryUrl(call.world, call.repository)}`) : notFound();
    },
  ),
]);

/** The same person, the same sign: once. */
function react({ world, actor, body }: Call<Given>, all: Reaction[] | undefined): Answer {
  if (!all) return notFound();
  const known = all.find(({ user, content }) => user === actor && content === body.content);
  if (known) return ok(reactionShape(world, known));
  const reaction = { id: world.nextId(), user: actor, content: body.content, createdAt: world.clock.now() };
  all.push(reaction);
  return created(reactionShape(world, reaction));
}

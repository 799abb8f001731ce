import type { Route } from '../router.ts';
import { branches } from './branches.ts';
import { collaborators } from './collaborators.ts';
import { commits } from './commits.ts';
import { compare } from './compare.ts';
import { gitBlobs } from './git-blobs.ts';
import { gitCommits } from './git-commits.ts';
import { gitRefs } from './git-refs.ts';
import { gitTrees } from './git-trees.ts';
import { issueComments } from './issue-comments.ts';
import { issueLabels } from './issue-labels.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { pulls } from './pulls.ts';
import { repositories } from './repositories.ts';
import { reviews } from './reviews.ts';
import { statuses } from './statuses.ts';

/** Everything the embedded GitHub answers. */
export const routes: readonly Route[] = [
  ...branches,
  ...collaborators,
  ...commits,
  ...compare,
  ...gitBlobs,
  ...gitCommits,
  ...gitRefs,
  ...gitTrees,
  ...issueComments,
  ...issueLabels,
  ...issues,
  ...labels,
  ...pulls,
  ...repositories,
  ...reviews,
  ...statuses,
];

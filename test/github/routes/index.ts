import type { AppRoute, Route } from '../router.ts';
import { actionSettings } from './action-settings.ts';
import { apps } from './apps.ts';
import { archives } from './archives.ts';
import { branches } from './branches.ts';
import { collaborators } from './collaborators.ts';
import { commits } from './commits.ts';
import { compare } from './compare.ts';
import { dispatches } from './dispatches.ts';
import { gitBlobs } from './git-blobs.ts';
import { gitCommits } from './git-commits.ts';
import { gitRefs } from './git-refs.ts';
import { gitTrees } from './git-trees.ts';
import { issueComments } from './issue-comments.ts';
import { issueLabels } from './issue-labels.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';
import { pulls } from './pulls.ts';
import { reactions } from './reactions.ts';
import { repositories } from './repositories.ts';
import { reviews } from './reviews.ts';
import { rules } from './rules.ts';
import { statuses } from './statuses.ts';
import { workflows } from './workflows.ts';

/** What only Apps may ask. */
export const appRoutes: readonly AppRoute[] = [...apps];

/** Everything the embedded GitHub answers about one repository. */
export const routes: readonly Route[] = [
  ...actionSettings,
  ...archives,
  ...branches,
  ...collaborators,
  ...commits,
  ...compare,
  ...dispatches,
  ...gitBlobs,
  ...gitCommits,
  ...gitRefs,
  ...gitTrees,
  ...issueComments,
  ...issueLabels,
  ...issues,
  ...labels,
  ...pulls,
  ...reactions,
  ...repositories,
  ...reviews,
  ...rules,
  ...statuses,
  ...workflows,
];

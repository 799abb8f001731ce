import type { Deadline, NoDeadline } from '../core/deadline/deadline.ts';
import type { Loaded } from '../core/load.ts';
import type { Registry } from '../core/registry.ts';
import type { CommentSource, Record } from './record.ts';

/** What a person may do in a repository, from the collaborator-permission endpoint and from nothing else. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Who wrote something. */
export interface Author {
  /** Numeric id; a login can change hands. */
  readonly id: number;
  readonly login: string;
  /** `ours`: one of our identities. `bot`: another machine. `ghost`: an account that no longer exists. */
  readonly kind: 'person' | 'ours' | 'bot' | 'ghost';
  readonly permission: Permission;
}

/** Something written on a change issue, on its pull request, in a review, or on a line of it. */
export interface Comment {
  readonly id: number;
  readonly source: CommentSource;
  /** The issue or pull request it stands on. */
  readonly number: number;
  readonly author: Author;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A commit status of our context, the newest first in a list. */
export interface Status {
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string;
  readonly ours: boolean;
}

/** A pull request to any branch, open, or closed with a record that still lives. */
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly baseIsDefault: boolean;
  readonly open: boolean;
  readonly merged: boolean;
  readonly draft: boolean;
  /** Its permission is not asked for: whoever proposes decides nothing by that. */
  readonly author: Author;
  /** The registry where head left the default branch. */
  readonly base: Registry | null;
  /** The registry at head, looked at beside `base`. */
  readonly after: Loaded;
  readonly comments: readonly Comment[];
  /** Statuses of our context on head, the newest first. */
  readonly statuses: readonly Status[];
}

/** An issue that carries our marker and that one of our identities opened. */
export interface ChangeIssue {
  readonly number: number;
  readonly record: string;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
  readonly locked: boolean;
  readonly labels: readonly string[];
  readonly comments: readonly Comment[];
}

/** The head of a merge queue's group. */
export interface MergeGroup {
  readonly head: string;
  readonly base: Registry | null;
  readonly after: Loaded;
  readonly statuses: readonly Status[];
}

/** The branch that remembers. */
export interface Ledger {
  readonly head: string;
  readonly repositoryId: number;
  /** The one door that may write: `app:<id>` or `actions`. */
  readonly writer: string;
  /** The commit of the default branch at which that was so. */
  readonly accountedAt: string;
  /** Digest of each entry's material content that customers have been told of. */
  readonly accounted: Readonly<{ [entry: string]: string }>;
  readonly records: readonly Record[];
  /** Ids of records that are final. */
  readonly closed: readonly string[];
}

/** Everything a pass looks at. What could not be looked at stands in `doubts`. */
export interface Observation {
  /** The instant at which the pass began. */
  readonly now: string;
  readonly repository: {
    readonly id: number;
    readonly owner: string;
    readonly name: string;
    readonly defaultBranch: string;
    /** Address of the repository for people. */
    readonly url: string;
  };
  /** Who we are: `app:<id>` or `actions`. */
  readonly writer: string;
  /** Name of this run, for claims. */
  readonly run: string;
  readonly ledger: Ledger | { readonly missing: true } | { readonly damaged: string };
  /** The default branch. */
  readonly main: { readonly head: string; readonly loaded: Loaded };
  /** The registry at the commit that customers were last told of, where it still can be read. */
  readonly told: Registry | null;
  /** The deadlines if a change were announced now: under the policy of the default branch, and under each record's own. */
  readonly deadlines: {
    readonly now: readonly (Deadline | NoDeadline)[];
    readonly of: ReadonlyMap<string, readonly (Deadline | NoDeadline)[]>;
  };
  readonly pulls: readonly Pull[];
  readonly issues: readonly ChangeIssue[];
  readonly mergeGroups: readonly MergeGroup[];
  /** Labels of the repository, by name. */
  readonly labels: readonly string[];
  /** Ids of the policy's channels that are set up here: an address and the means to send to it are known. */
  readonly channels: readonly string[];
  /** Branch that the page is published on. */
  readonly publishedBranch: string;
  /** What that branch was made from, as far as it says; `null` if there is no such branch. */
  readonly published: { readonly main: string; readonly ledger: string | null } | null;
  /** Why this look may be incomplete. A pass in doubt holds or withdraws; it never clears and never says success. */
  readonly doubts: readonly string[];
}

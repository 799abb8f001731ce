import type { SetupProblem } from '../bot/channels/setting.ts';
import type { MadeFrom } from '../bot/page/made-from.ts';
import type { Record } from '../bot/record.ts';
import type { Deadline, NoDeadline } from '../core/deadline/deadline.ts';
import type { Loaded } from '../core/load.ts';
import type { Channel } from '../core/policy.ts';
import type { Seen, Unseen } from './seen.ts';
import type { Workflow } from './workflow.ts';

/** Everything that the checks judge by, as it was at one time. */
export interface Observation {
  /** The instant of the look, in UTC. */
  readonly now: string;
  /** Where the doctor runs. Only a workflow has the secrets that the bot as a workflow has. */
  readonly place: 'terminal' | 'workflow';
  readonly repository: {
    readonly id: number;
    readonly defaultBranch: string;
    readonly archived: boolean;
    readonly issues: boolean;
  };
  /** The registry's folder. */
  readonly directory: string;
  readonly registry: Seen<RegistrySeen>;
  readonly main: Branch;
  readonly ledgerBranch: Branch;
  readonly publishedBranch: Branch;
  /** The text of CODEOWNERS on the default branch, from where GitHub looks first; `null` if there is none. */
  readonly codeOwners: Seen<string | null>;
  /** Workflows with a step of this Action. */
  readonly workflows: Seen<readonly Workflow[]>;
  /** Names of the secrets that workflows here can use. */
  readonly secrets: Seen<ReadonlySet<string>>;
  readonly variables: Seen<ReadonlySet<string>>;
  readonly ledger: Seen<LedgerSeen | null>;
  readonly page: Seen<PageSeen | null>;
  readonly pulls: Seen<readonly OpenPull[]>;
  /** The app whose settings stand in this environment (`APP_ID`); `null` if none do. */
  readonly appHere: number | null;
  /** Channels of the policy, and of the changes that are under way. */
  readonly channels: readonly ChannelSeen[];
}

/** The registry at the head of the default branch. */
export interface RegistrySeen {
  readonly loaded: Loaded;
  /** What stands in the way of an announcement: findings about the policy, at that level. */
  readonly notReady: readonly string[];
  /** Whether the policy says that nobody is written to. */
  readonly passiveOnly: boolean;
  /** The deadlines if a change were announced today, and half a year from now; empty without a policy. */
  readonly deadlines: {
    readonly today: readonly (Deadline | NoDeadline)[];
    readonly later: readonly (Deadline | NoDeadline)[];
  };
}

/** A status or check that a branch wants before a merge. */
export interface RequiredCheck {
  readonly context: string;
  /** Id of the app that alone may set it; `null` if anybody may. */
  readonly app: number | null;
}

/** What one ruleset, or the classic protection, asks of a branch. */
export interface Guard {
  /** In words: `the ruleset 12`. */
  readonly name: string;
  readonly upToDate: boolean;
  /** Approving reviews before a merge; 0 if none, or no pull request is asked for. */
  readonly reviews: number;
  readonly codeOwners: boolean;
  readonly refusesForce: boolean;
  readonly refusesDeletion: boolean;
  /** What in it refuses a write without a pull request, in words: `updates are restricted`. */
  readonly refuses: readonly string[];
  /** Ids of the apps that it does not bind. Only asked for where `refuses` holds something. */
  readonly exempt: Seen<readonly number[]>;
}

export interface Branch {
  readonly name: string;
  /** Its last commit, and when that was made; `null` if there is no such branch. */
  readonly head: Seen<{ readonly sha: string; readonly at: string } | null>;
  /** Checks required before a merge, from wherever, as far as they could be seen; and why there may be more. */
  readonly required: { readonly known: readonly RequiredCheck[]; readonly unseen: Unseen | null };
  /** Every ruleset that is for it. */
  readonly rulesets: Seen<readonly Guard[]>;
  /** The classic protection; `null` if there is none. */
  readonly protection: Seen<Guard | null>;
}

/** The branch `ledger`, as far as it can be read. */
export interface LedgerSeen {
  readonly head: string;
  readonly at: string;
  /** `null` where `repository.yaml` or `main.yaml` does not validate. */
  readonly own: { readonly repositoryId: number; readonly writer: string } | null;
  /** What does not validate: the file, and why. */
  readonly broken: readonly { readonly path: string; readonly why: string }[];
  /** Records that do validate and have not ended. */
  readonly records: readonly Record[];
  /** How many records of ended changes were looked at, and how many there was no room for. */
  readonly closed: { readonly read: number; readonly left: number };
}

/** What was published last. */
export interface PageSeen {
  readonly at: string;
  readonly madeFrom: MadeFrom;
  /** Whether the registry has changed since; `null` where that commit cannot be read any more. */
  readonly listMoved: boolean | null;
  readonly site: Seen<SiteSeen>;
}

/** What stands on the page's branch where the site should. */
export interface SiteSeen {
  /** The folder that the workflow names; `null` where it makes no site. */
  readonly folder: string | null;
  /** Paths of the files below it. */
  readonly files: ReadonlySet<string>;
  /** Another folder with a site, which an older publication wrote and none renews; `null` if there is none. */
  readonly left: string | null;
}

/** An open pull request to the default branch. */
export interface OpenPull {
  readonly number: number;
  readonly openedAt: string;
  /** When the gate was last set on its head; `null` if it never was. */
  readonly gateAt: string | null;
}

/** A channel, and what this environment has for it. */
export interface ChannelSeen {
  readonly id: string;
  readonly kind: Channel['kind'];
  readonly required: boolean;
  /** Whether any variable that it needs is there at all. One that is empty is: so an unset secret arrives in a workflow. */
  readonly known: boolean;
  readonly problems: readonly SetupProblem[];
  /** What the other side said when it was called on; `null` if it was not. */
  readonly reach: Reach | null;
}

/** Whether a server answered, in a sentence without an address. */
export interface Reach {
  readonly answers: boolean;
  readonly said: string;
}

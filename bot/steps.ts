import type { Status } from './observation.ts';
import type { Record } from './record.ts';

/** One thing a pass does. A plan is a list of these, in the order in which they are done. */
export type Step =
  | {
      /** One commit on the ledger: what changed, whole files. Claims of effects stand in it. */
      readonly do: 'write-ledger';
      readonly records: readonly Record[];
      readonly accounted: { readonly [entry: string]: string } | null;
      /** Set at the very first pass over a repository. */
      readonly found: { readonly repositoryId: number; readonly writer: string } | null;
      readonly message: string;
    }
  | {
      readonly do: 'open-issue';
      readonly record: string;
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
    }
  | { readonly do: 'send-notice'; readonly record: string; readonly notice: string }
  | {
      readonly do: 'set-status';
      readonly sha: string;
      readonly state: Status['state'];
      readonly description: string;
      readonly number: number | null;
    }
  | { readonly do: 'comment'; readonly number: number; readonly body: string }
  | { readonly do: 'edit-comment'; readonly comment: number; readonly body: string }
  | { readonly do: 'delete-comment'; readonly comment: number }
  | {
      readonly do: 'edit-issue';
      readonly number: number;
      readonly title?: string;
      readonly body?: string;
      readonly open?: boolean;
    }
  | {
      readonly do: 'set-labels';
      readonly number: number;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | {
      readonly do: 'define-label';
      readonly name: string;
      readonly color: string;
      readonly description: string;
    }
  | { readonly do: 'delete-label'; readonly name: string }
  | { readonly do: 'publish'; readonly main: string; readonly ledger: string }
  /** Nothing is done, and people are told why. */
  | { readonly do: 'stand-still'; readonly why: string };

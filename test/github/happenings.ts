import type { App } from './apps.ts';
import type { Act, Comment, Issue, Label } from './issues.ts';
import type { Pull } from './pulls.ts';
import type { LineComment, Review } from './reviews.ts';
import type { Status } from './statuses.ts';

interface Acted extends Act {
  readonly action: string;
  /** What the payload says besides, such as `changes`. */
  readonly more: object;
}

/** Something that an App may hear of. */
export type Happening =
  | (Acted & { readonly kind: 'issues'; readonly issue: Issue; readonly label?: Label })
  | (Acted & { readonly kind: 'issue_comment'; readonly issue: Issue; readonly comment: Comment })
  | (Acted & { readonly kind: 'label'; readonly label: Label })
  | (Acted & { readonly kind: 'pull_request'; readonly pull: Pull; readonly label?: Label })
  | (Acted & { readonly kind: 'pull_request_review'; readonly pull: Pull; readonly review: Review })
  | (Acted & {
      readonly kind: 'pull_request_review_comment';
      readonly pull: Pull;
      readonly comment: LineComment;
    })
  | (Act & { readonly kind: 'push'; readonly ref: string; readonly before: string; readonly after: string })
  | (Act & { readonly kind: 'status'; readonly status: Status })
  | (Acted & { readonly kind: 'merge_group'; readonly group: MergeGroup })
  | (Act & {
      readonly kind: 'installation';
      readonly action: string;
      readonly app: App;
      readonly shape: () => object;
    });

export interface MergeGroup {
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly baseSha: string;
}

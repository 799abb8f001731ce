/** What GitHub says of a workflow file. */
export type WorkflowState = 'active' | 'disabled_inactivity' | 'disabled_manually' | 'disabled_fork';

/** One run of a workflow. */
export interface WorkflowRun {
  readonly id: number;
  /** `subprocessors.yml` */
  readonly file: string;
  readonly event: string;
  /** `null` while it runs. */
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly sha: string;
  readonly createdAt: Date;
}

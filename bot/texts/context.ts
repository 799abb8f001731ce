import { ledgerBranch } from '../ledger/files.ts';
import type { Record } from '../record.ts';
import { pathOf } from '../record.ts';

/** What texts need beside a record. */
export interface TextContext {
  /** Address of the repository for people, without a slash at the end. */
  readonly repositoryUrl: string;
  /** Address of the public page, where it is known. */
  readonly pageUrl?: string;
  /** Issue of the record that took this one's place, where it is known. */
  readonly replacedBy?: number;
}

/** Address of an issue. */
export function issueUrl({ repositoryUrl }: TextContext, issue: number): string {
  return `${repositoryUrl}/issues/${issue}`;
}

/** Address of all change issues: where a change stands before its own issue has a number. */
export function changesUrl({ repositoryUrl }: TextContext): string {
  return `${repositoryUrl}/issues?q=label%3Asubprocessor-change`;
}

/** Address of a pull request. */
export function pullUrl({ repositoryUrl }: TextContext, pull: number): string {
  return `${repositoryUrl}/pull/${pull}`;
}

/** Address of a commit. */
export function commitUrl({ repositoryUrl }: TextContext, commit: string): string {
  return `${repositoryUrl}/commit/${commit}`;
}

/** Address of a record's file on the ledger. */
export function recordUrl({ repositoryUrl }: TextContext, record: Record): string {
  return `${repositoryUrl}/blob/${ledgerBranch}/${pathOf(record)}`;
}

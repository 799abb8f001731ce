import type { Change, EntryChange } from '../core/change/change.ts';
import type { ChangeClass, Treatment } from '../core/change/class.ts';
import { compareText, count, type Finding } from '../core/finding.ts';
import { reportOf } from '../core/report/json.ts';
import type { DoctorData } from '../doctor/report/data.ts';
import { cutToBytes, lineBytes } from './cut.ts';

/**
 * The output `result`, as JSON: for steps that want more than the other outputs tell. Fields are added within a
 * version; the version rises when one goes or changes its meaning.
 */
export type Result = ValidateResult | PublishResult | ReconcileResult | DoctorResult;

interface Common {
  readonly schemaVersion: 1;
  /** Whether the registry has no errors. */
  readonly valid: boolean;
  /** Number of entry files. */
  readonly entries: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** The worst first; lines and columns count from 1, the end is exclusive. */
  readonly findings: readonly Finding[];
  /** How many findings there was no room for. */
  readonly findingsLeftOut: number;
}

/** What `validate` found. */
export interface ValidateResult extends Common {
  readonly command: 'validate';
  /** Commit it was compared with; `null` if there was no comparison. */
  readonly comparedWith: string | null;
  /** `null` without a comparison, and while an error in the registry stands in its way. */
  readonly changes: readonly ResultChange[] | null;
  /** SHA-256 of the change, 64 hexadecimal digits; `null` as `changes` is. */
  readonly digest: string | null;
  /** How many changes there was no room for. */
  readonly changesLeftOut: number;
}

/** What happens to one entry. */
export interface ResultChange {
  readonly entry: string;
  readonly class: ChangeClass;
  readonly treatment: Treatment;
  /** The fields that differ, and what each alone would make of the change. */
  readonly fields: readonly { readonly path: string; readonly class: ChangeClass }[];
}

/** What `publish` did. */
export interface PublishResult extends Common {
  readonly command: 'publish';
  /**
   * `written`: this run made a commit. `unchanged`: the branch held the same bytes. `dry-run`: nothing was to be
   * written. `outdated`: a newer run publishes instead. `proposal`: the event is about a pull request, a tag or a branch
   * other than the default branch. `refused`: GitHub did not allow it. `invalid`: the registry has errors.
   */
  readonly outcome: PublishOutcome;
  readonly branch: string;
  /** Paths in the branch, as many as there is room for. */
  readonly files: readonly string[];
  readonly filesLeftOut: number;
  /** Commit the files stand in; `null` if that is not known. */
  readonly commit: string | null;
  /** Folder with the same files; `null` if none was written. */
  readonly folder: string | null;
}

/** What `reconcile` did. */
export interface ReconcileResult {
  readonly schemaVersion: 1;
  readonly command: 'reconcile';
  /** Whether nothing was left to do at the end. */
  readonly settled: boolean;
  /** What was done, or would be in a dry run, in words; as many as there is room for. */
  readonly steps: readonly string[];
  readonly stepsLeftOut: number;
  /** The next instant (UTC) at which time alone changes something; `null` if none is known. */
  readonly nextDue: string | null;
  /** Why nothing may be done in this repository, or why the pass was stopped; `null` if it went through. */
  readonly trouble: string | null;
  /** What keeps channels of the policy from working. */
  readonly channelsNotSetUp: readonly string[];
  /** Whether the list or the ledger had moved on since the page was made. */
  readonly publish: boolean;
  /** What became of the page; `null` if it was not to be made. */
  readonly outcome: PublishOutcome | null;
  readonly commit: string | null;
  /** Folder with the page; `null` if none was written. */
  readonly folder: string | null;
}

/** What `doctor` found. */
export interface DoctorResult extends DoctorData {
  readonly command: 'doctor';
  /** How many lines there was no room for. */
  readonly linesLeftOut: number;
}

export type PublishOutcome =
  | 'written'
  | 'unchanged'
  | 'dry-run'
  | 'outdated'
  | 'proposal'
  | 'refused'
  | 'invalid';

/** Linux hands no environment variable of more than 128 KiB to a program; the whole stays below that. */
const findingBytes = 80_000;
const changeBytes = 30_000;

/** The part that `validate` and `publish` share. `findings` come with the worst first. */
export function commonResult(entries: number, findings: readonly Finding[]): Common {
  const report = reportOf({ entries, findings });
  const { kept, left } = cutToBytes(report.findings, findingBytes, jsonBytes);
  return {
    schemaVersion: 1,
    valid: report.errors === 0,
    entries,
    errors: report.errors,
    warnings: report.warnings,
    notes: count(findings, 'note'),
    findings: kept,
    findingsLeftOut: left,
  };
}

/** The paths of a publication, as many as fit. */
export function filesResult(paths: Iterable<string>): Pick<PublishResult, 'files' | 'filesLeftOut'> {
  const { kept, left } = cutToBytes([...paths].sort(compareText), changeBytes, jsonBytes);
  return { files: kept, filesLeftOut: left };
}

/** The steps of a pass, as many as fit. */
export function stepsResult(steps: readonly string[]): Pick<ReconcileResult, 'steps' | 'stepsLeftOut'> {
  const { kept, left } = cutToBytes(steps, changeBytes, jsonBytes);
  return { steps: kept, stepsLeftOut: left };
}

/** A diagnosis, with as many of its lines as fit: the worst come first. */
export function doctorResult(data: DoctorData): DoctorResult {
  const { kept, left } = cutToBytes(data.lines, findingBytes, jsonBytes);
  return { ...data, command: 'doctor', lines: kept, linesLeftOut: left };
}

/** The part of a comparison with a commit. */
export function comparisonResult(
  comparedWith: string | null,
  change: Change | null,
): Pick<ValidateResult, 'comparedWith' | 'changes' | 'digest' | 'changesLeftOut'> {
  if (change === null) return { comparedWith, changes: null, digest: null, changesLeftOut: 0 };
  const { kept, left } = cutToBytes(change.changes.map(resultChange), changeBytes, jsonBytes);
  return { comparedWith, changes: kept, digest: change.digest, changesLeftOut: left };
}

function resultChange({ entry, class: name, treatment, fields }: EntryChange): ResultChange {
  return {
    entry,
    class: name,
    treatment,
    fields: fields.map(({ path, class: one }) => ({ path, class: one })),
  };
}

function jsonBytes(value: unknown): number {
  return lineBytes(JSON.stringify(value));
}

import type { Range } from '../finding.ts';

/** What can be wrong with a file as YAML, before its content matters. */
export type YamlProblemKind =
  | 'syntax'
  | 'tab'
  | 'depth'
  | 'field-name'
  | 'duplicate-key'
  | 'alias'
  | 'tag'
  | 'merge-key'
  | 'directive'
  | 'documents';

/** What a person did where a parser stumbles, as far as it can be told. */
export type Slip =
  | 'quote'
  | 'colon'
  | 'no-colon'
  | 'indent'
  | 'dash'
  | 'bracket'
  | 'first-character'
  | 'escape'
  | 'comment'
  | 'rest'
  | 'other';

export interface YamlProblem {
  readonly kind: YamlProblemKind;
  /** The slip behind a syntax error; else what stands in the file: the key, tag, anchor or directive. */
  readonly detail: string;
  readonly range: Range;
}

/** A problem that still has offsets for its place. */
export interface YamlFault {
  readonly kind: YamlProblemKind;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** What a file holds. */
export interface YamlContent {
  /** Plain data; `undefined` where a problem stands in the way, `null` for a file that holds nothing. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

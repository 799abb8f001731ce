import type { Change } from '../change/change.ts';
import type { EntryFile } from '../entry.ts';
import type { Range, Severity } from '../finding.ts';
import type { Policy, PolicyFile } from '../policy.ts';
import type { LogoName } from '../publication/logo.ts';
import type { Registry, Retired } from '../registry.ts';
import type { SchemaViolation } from '../schema/violation.ts';
import type { SourceFile } from '../source.ts';
import type { NoText } from '../yaml/decode.ts';
import type { Part } from '../yaml/locate.ts';
import type { Path } from '../yaml/path.ts';
import type { YamlProblem } from '../yaml/problem.ts';

/** What a rule has to say about what it was shown. */
export interface Complaint {
  /** What is wrong and what to do, in a sentence or two. File content is quoted with `quote`. */
  readonly message: string;
  /** File it is about, below the registry's folder; left out where the rule looks at one file. */
  readonly file?: string;
  /** Where in the file: a way through its data … */
  readonly at?: Path;
  /** … and whether the field's name or its value is meant (the value, unless said otherwise). */
  readonly part?: Part;
  /** Where in the file, if it is known as text. */
  readonly range?: Range;
  /** Another severity than the rule's own. */
  readonly severity?: Severity;
}

/** A file of the registry as text and data. `data` is `undefined` where the text is no plain YAML. */
export interface FileView {
  readonly file: string;
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly data: unknown;
  /** Every text in the data, with the way to it. */
  readonly texts: readonly { readonly path: Path; readonly text: string }[];
}

/** An entry as far as its fields have the right shape: a field with a wrong shape is left out. */
export interface EntryView {
  readonly id: string;
  readonly file: string;
  readonly fields: Readonly<Partial<EntryFile>>;
  /** Whether the file says anything under this name, well-formed or not. */
  readonly states: (field: string) => boolean;
}

/** How an entry is looked at. */
export interface EntryContext {
  readonly policy: Policy | null;
  /** The day it is, if that may matter. */
  readonly today: string | null;
  readonly level: 'listed' | 'announced';
  /** Whether there is something to compare with, and what the entry is beside it. */
  readonly standing: 'new' | 'changed' | 'unchanged' | 'not-compared';
}

/** The policy as far as its fields have the right shape. */
export interface PolicyView {
  readonly file: string;
  readonly fields: Readonly<Partial<PolicyFile>>;
  /** Whether the file says anything under this name, well-formed or not. */
  readonly states: (field: string) => boolean;
  /** The policy with its defaults; `null` while a field that has none is missing. */
  readonly policy: Policy | null;
  readonly level: 'listed' | 'announced';
}

/** Everything that could be read, side by side. */
export interface RegistryView {
  readonly policy: Policy | null;
  readonly policyFile: string;
  readonly entries: readonly EntryView[];
  /** Ids of all entry files, those that could not be read included. */
  readonly ids: ReadonlySet<string>;
  /** `null` where the list is there and could not be read. */
  readonly retired: readonly Retired[] | null;
  readonly retiredFile: string;
}

/** A file with the name of a logo, and why it cannot be used if that is so. */
export interface LogoFile {
  readonly name: LogoName;
  readonly trouble: { readonly what: string; readonly line?: number; readonly column?: number } | null;
}

/** The logo that the policy names, and those that are there. */
export interface LogoView {
  readonly policyFile: string;
  readonly named: LogoName | null;
  readonly found: readonly LogoFile[];
}

/** Two registries and what lies between them. */
export interface ChangeView {
  readonly before: Registry;
  readonly after: Registry;
  readonly change: Change;
  readonly fileOf: (entry: string) => string;
  readonly policyFile: string;
}

interface RuleData {
  /** Stable and readable: it is printed, linked and searched for. */
  readonly id: string;
  readonly severity: Severity;
  /** The rule in one line, as its docs page is headed. */
  readonly title: string;
}

/** A rule is data plus one function. What it looks at decides which function that is. */
export type Rule =
  | (RuleData & { readonly on: 'tree'; check(files: readonly SourceFile[]): Iterable<Complaint> })
  | (RuleData & { readonly on: 'bytes'; check(bytes: NoText): Complaint })
  | (RuleData & { readonly on: 'file'; check(view: FileView): Iterable<Complaint> })
  | (RuleData & { readonly on: 'yaml'; check(problem: YamlProblem): Complaint | null })
  | (RuleData & { readonly on: 'violation'; check(violation: SchemaViolation): Complaint | null })
  | (RuleData & { readonly on: 'entry'; check(entry: EntryView, context: EntryContext): Iterable<Complaint> })
  | (RuleData & { readonly on: 'policy'; check(policy: PolicyView): Iterable<Complaint> })
  | (RuleData & { readonly on: 'logo'; check(logo: LogoView): Iterable<Complaint> })
  | (RuleData & { readonly on: 'registry'; check(registry: RegistryView): Iterable<Complaint> })
  | (RuleData & { readonly on: 'change'; check(change: ChangeView): Iterable<Complaint> });

/** The rules that look at one kind of thing. */
export type RuleOn<On extends Rule['on']> = Extract<Rule, { on: On }>;

import { compareRegistries } from './change/compare.ts';
import { type Entry, type EntryFile, entryOf } from './entry.ts';
import { compareText, type Finding, inReadingOrder } from './finding.ts';
import type { RetiredFile } from './generated/retired.ts';
import {
  entry as entryValidator,
  policy as policyValidator,
  retired as retiredValidator,
} from './generated/validators.js';
import { Findings } from './load/findings.ts';
import { logosIn } from './load/logo.ts';
import { policyAsRead } from './load/policy-as-read.ts';
import { type ReadFile, readFile } from './load/read-file.ts';
import { rulesOn } from './load/rules-on.ts';
import type { PolicyFile } from './policy.ts';
import type { Logo } from './publication/logo.ts';
import type { Registry } from './registry.ts';
import type { EntryContext, EntryView } from './rules/rule.ts';
import type { SourceFile } from './source.ts';

/** How a registry is looked at. */
export interface LoadOptions {
  /** How the reader names the registry's folder, `registry` as a rule: findings begin with it. */
  readonly root: string;
  /** The day it is, `2026-11-23`; without it nothing that depends on the day is said. */
  readonly today?: string;
  /** The registry it is compared with: what stood there already is not held back by what is required today. */
  readonly before?: Registry;
  /**
   * All of it stands already, as on the default branch: what the policy has come to require since is asked of entries
   * when they change, and keeps nobody from reading the list.
   */
  readonly settled?: boolean;
  /** `announced`: every entry is held to what an announcement needs. Default `listed`. */
  readonly level?: 'listed' | 'announced';
}

/** A registry as far as it could be read, and everything there is to say about it. */
export interface Loaded {
  /** `null` where an error in it stands in the way: such a registry is never rendered, compared or announced. */
  readonly registry: Registry | null;
  /** The picture that the policy names, if nothing is wrong with the registry. */
  readonly logo: Logo | null;
  /** Number of entry files found, readable or not. */
  readonly entries: number;
  readonly findings: readonly Finding[];
}

const policyFile = 'registry.yaml';
const retiredFile = 'retired.yaml';
const entryFile = /^subprocessors\/([^/]+)\.yaml$/;

/** Reads a registry. Never throws on content: whatever is wrong with it is a finding. */
export async function loadRegistry(found: readonly SourceFile[], options: LoadOptions): Promise<Loaded> {
  // In whatever order they were found: which of two doubles is complained of must not depend on it.
  const files = [...found].sort((a, b) => compareText(a.path, b.path));
  const { level = 'listed', before } = options;
  const findings = new Findings(options.root);
  const texts = new Map<string, string>();
  const keepText = (path: string, text: string) => void texts.set(path, text);
  for (const rule of rulesOn('tree')) findings.add(rule, '', rule.check(files));

  const at = (path: string) => files.find(file => file.path === path);
  const policyRead = await readIf<PolicyFile>(at(policyFile), file =>
    readFile(file, 'policy', policyValidator, findings, keepText),
  );
  const policy = policyRead === null ? null : policyAsRead(policyRead);
  if (policyRead !== null) {
    for (const rule of rulesOn('policy')) {
      const { fields, raw } = policyRead;
      const states = (field: string) => Object.hasOwn(raw, field);
      findings.add(rule, policyFile, rule.check({ file: policyFile, fields, states, policy, level }));
    }
  }
  const retiredSource = at(retiredFile);
  const retiredRead = await readIf<RetiredFile>(retiredSource, file =>
    readFile(file, 'retired', retiredValidator, findings, keepText),
  );
  const retired = retiredSource === undefined ? [] : (retiredRead?.fields.retired ?? null);

  const logos = await logosIn(files);
  const named = policyRead?.fields.site?.logo ?? null;
  // Of a policy that cannot be read nobody knows which logo it names.
  if (policyRead !== null)
    for (const rule of rulesOn('logo'))
      findings.add(rule, policyFile, rule.check({ policyFile, named, found: logos }));

  const entryFiles = files.flatMap(file => {
    const id = entryFile.exec(file.path)?.[1];
    return id === undefined ? [] : [{ id, file }];
  });
  const views: EntryView[] = [];
  const entries: Entry[] = [];
  const standing = options.settled === true ? () => 'unchanged' as const : standings(before);
  for (const { id, file } of entryFiles) {
    const read = await readFile<EntryFile>(file, 'entry', entryValidator, findings, keepText);
    if (read === null) continue;
    const view: EntryView = {
      id,
      file: file.path,
      fields: read.fields,
      states: field => Object.hasOwn(read.raw, field),
    };
    const entry = read.whole ? entryOf(id, read.fields as EntryFile) : null;
    const context: EntryContext = {
      policy,
      today: options.today ?? null,
      level,
      standing: standing(id, entry, read.fields),
    };
    for (const rule of rulesOn('entry')) findings.add(rule, file.path, rule.check(view, context));
    views.push(view);
    if (entry !== null) entries.push(entry);
  }
  const ids = new Set(entryFiles.map(({ id }) => id));
  for (const rule of rulesOn('registry')) {
    findings.add(
      rule,
      policyFile,
      rule.check({ policy, policyFile, entries: views, ids, retired, retiredFile }),
    );
  }

  const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const registry: Registry | null =
    findings.hasError() || policy === null || retired === null ? null : { policy, entries: sorted, retired };
  if (registry !== null && before !== undefined) checkChange(before, registry, findings);
  const told = inReadingOrder(await findings.located(path => texts.get(path)));
  const logo = registry === null ? null : (logos.find(({ name }) => name === named)?.logo ?? null);
  return { registry, logo, entries: entryFiles.length, findings: told };
}

async function readIf<Shape>(
  file: SourceFile | undefined,
  read: (file: SourceFile) => Promise<ReadFile<Shape> | null>,
): Promise<ReadFile<Shape> | null> {
  return file === undefined ? null : read(file);
}

/** What an entry is beside the registry it is compared with. */
function standings(
  before: Registry | undefined,
): (id: string, entry: Entry | null, fields: Partial<EntryFile>) => EntryContext['standing'] {
  if (before === undefined) return () => 'not-compared';
  const stood = new Map(before.entries.map(entry => [entry.id, entry]));
  return (id, entry, { former_id }) => {
    const earlier = stood.get(id) ?? (former_id === undefined ? undefined : stood.get(former_id));
    if (earlier === undefined) return 'new';
    if (entry === null) return 'changed';
    const alone = (one: Entry): Registry => ({ ...before, entries: [one] });
    return compareRegistries(alone(earlier), alone(entry)).changes.length === 0 ? 'unchanged' : 'changed';
  };
}

function checkChange(before: Registry, after: Registry, findings: Findings): void {
  const change = compareRegistries(before, after);
  const fileOf = (entry: string) => `subprocessors/${entry}.yaml`;
  for (const rule of rulesOn('change')) {
    findings.add(rule, policyFile, rule.check({ before, after, change, fileOf, policyFile }));
  }
}

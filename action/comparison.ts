import type { Change } from '../core/change/change.ts';
import { compareRegistries } from '../core/change/compare.ts';
import { count, type Finding, startOfFile } from '../core/finding.ts';
import { type Loaded, loadRegistry } from '../core/load.ts';
import type { Registry } from '../core/registry.ts';
import { counted } from '../core/report/text.ts';
import type { SourceFile } from '../core/source.ts';
import type { Base } from './base.ts';

/** A registry beside the one it is compared with. */
export interface Comparison {
  readonly loaded: Loaded;
  /** Those of the registry, and a note if the comparison was skipped. */
  readonly findings: readonly Finding[];
  /** What came before; `null` if there is nothing to compare with. */
  readonly before: { readonly commit: string; readonly registry: Registry } | null;
  /** `null` without a comparison, or while an error stands in its way. */
  readonly change: Change | null;
  /** Why nothing is compared, in a sentence; `null` if something is. */
  readonly whyNot: string | null;
  /** Paths below the registry's folder whose bytes differ from the base; everything if there is none. */
  readonly touched: (path: string) => boolean;
}

/**
 * Reads a registry in the light of the one before it. What is compared is judged by the policy that stood before.
 *
 * @param directory how findings name the registry's folder.
 */
export async function compare(
  files: readonly SourceFile[],
  base: Base,
  options: { readonly directory: string; readonly today: string; readonly level: 'listed' | 'announced' },
): Promise<Comparison> {
  const { directory: root, today, level } = options;
  const before = await readBefore(base, root);
  const loaded = await loadRegistry(files, {
    root,
    today,
    level,
    ...(before.registry !== null && { before: before.registry }),
  });
  const compared = base.kind === 'found' && before.registry !== null;
  return {
    loaded,
    findings: before.skipped === null ? loaded.findings : [...loaded.findings, note(root, before.skipped)],
    before: compared ? { commit: base.commit, registry: before.registry } : null,
    change:
      before.registry !== null && loaded.registry !== null
        ? compareRegistries(before.registry, loaded.registry)
        : null,
    whyNot: compared ? null : before.why,
    touched: touchedSince(base, files),
  };
}

interface Before {
  readonly registry: Registry | null;
  readonly why: string;
  /** Why a comparison that should be there is not, and what to do; `null` if none is missing. */
  readonly skipped: string | null;
}

async function readBefore(base: Base, root: string): Promise<Before> {
  switch (base.kind) {
    case 'none':
      return { registry: null, why: base.why, skipped: null };
    case 'missing': {
      const why = `The comparison was skipped, because ${base.why}.`;
      return { registry: null, why, skipped: `${why} ${base.remedy}` };
    }
    case 'found': {
      if (base.files.length === 0) {
        return {
          registry: null,
          why: `There was no \`${root}\` before, so all of it is new.`,
          skipped: null,
        };
      }
      const { registry, findings } = await loadRegistry(base.files, { root, settled: true });
      if (registry !== null) return { registry, why: '', skipped: null };
      const errors = counted(count(findings, 'error'), 'error', 'errors');
      const why = `The comparison was skipped, because the list it would be compared with (${base.commit.slice(0, 8)}) has ${errors} of its own.`;
      return { registry: null, why, skipped: `${why} Once it is mended, the next run compares again.` };
    }
  }
}

/** A finding about the run and not about a line: it stands at the registry's folder. */
function note(root: string, message: string): Finding {
  return { rule: 'comparison-skipped', severity: 'note', message, file: root, ...startOfFile };
}

function touchedSince(base: Base, files: readonly SourceFile[]): (path: string) => boolean {
  if (base.kind !== 'found') return () => true;
  const stood = new Map(base.files.map(file => [file.path, file]));
  const touched = new Set<string>();
  for (const file of files) {
    const earlier = stood.get(file.path);
    if (earlier === undefined || !isSame(earlier, file)) touched.add(file.path);
  }
  return path => touched.has(path);
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  if (a.kind !== b.kind || a.size !== b.size) return false;
  return a.bytes === null || b.bytes === null ? a.bytes === b.bytes : Buffer.compare(a.bytes, b.bytes) === 0;
}

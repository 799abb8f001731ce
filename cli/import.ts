import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { count, type Finding } from '../core/finding.ts';
import type { Format } from '../core/import/format.ts';
import { type Imported, importList } from '../core/import/import-list.ts';
import { type Standing, standingIn } from '../core/import/standing.ts';
import { loadRegistry } from '../core/load.ts';
import { reportOf } from '../core/report/json.ts';
import { counted, safeLine } from '../core/report/text.ts';
import type { SourceFile } from '../core/source.ts';
import type { Terms } from '../core/start/policy-text.ts';
import { entryFiles, registryFiles } from '../core/start/registry-files.ts';
import { readFolder } from '../local/folder.ts';
import { LocalError } from '../local/local-error.ts';
import { writeNewFiles } from '../local/write-new-files.ts';
import { nameFrom } from './find-registry.ts';
import { writeFindings } from './findings-text.ts';
import { readSource, type Source, sourceName, takenOverFrom } from './import-source.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { overridesIn } from './overrides.ts';
import { termsIn } from './terms-options.ts';

interface ImportOptions extends Terms, Source {
  readonly out: string;
  readonly as?: Format;
  readonly map: readonly string[];
  readonly category?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Terms that an import can leave open: `validate` asks for them, and nobody can guess them. */
const leftOpen = new Set(['missing-field', 'holidays-missing']);

/** Takes a list over into a registry, new or standing. Exit code 1 if nothing in it could be taken over. */
export async function importCommand(options: ImportOptions, io: Io): Promise<ExitCode> {
  const overrides = overridesIn(options.map);
  const source = await readSource(options, io);
  const out = resolve(io.cwd, options.out);
  const standing = existsSync(out) ? readFolder(out) : [];
  const registry = await standingIn(standing);
  refuseTerms(options, registry);
  const imported = await importList(source, {
    file: sourceName(options, io),
    overrides,
    standing: registry,
    ...(options.as !== undefined && { format: options.as }),
    ...(options.category !== undefined && { category: options.category }),
  });
  const files =
    imported.entries.length === 0 ? new Map<string, string>() : filesOf(imported, registry, options, io);
  const after = await loadRegistry([...standing, ...[...files].map(asSource)], {
    root: nameFrom(io.cwd, out),
  });
  const open = after.findings.filter(({ severity }) => severity === 'error');
  if (files.has('registry.yaml')) refuseWrongTerms(open);
  if (!options.dryRun) writeNewFiles(out, files);
  say({ imported, files: [...files.keys()], open, options, root: nameFrom(io.cwd, out) }, io);
  return count(imported.findings, 'error') > 0 ? 1 : 0;
}

/** The terms of a policy that stands are its own matter: an import adds entries. */
function refuseTerms(options: ImportOptions, { hasPolicy }: Standing): void {
  if (!hasPolicy) return;
  const given = [
    ...Object.keys(termsIn(options)),
    ...(['takenOver', 'from'] as const).filter(one => options[one] !== undefined),
  ];
  if (given.length === 0) return;
  throw new LocalError(
    `${options.out}/registry.yaml stands already and stays as it is, so the options for a new policy have no place here. Leave them out, and change that file by hand.`,
  );
}

function refuseWrongTerms(open: readonly Finding[]): void {
  const wrong = open.filter(({ file, rule }) => file.endsWith('registry.yaml') && !leftOpen.has(rule));
  const [first] = wrong;
  if (first !== undefined)
    throw new LocalError(`Nothing was written: ${wrong.map(({ message }) => message).join(' ')}`);
}

function filesOf(
  imported: Imported,
  registry: Standing,
  options: ImportOptions,
  io: Io,
): Map<string, string> {
  const { entries, categories } = imported;
  const withSchema = existsSync(join(resolve(io.cwd, options.out), '../schemas/entry.schema.json'));
  if (registry.hasPolicy) return entryFiles(entries, withSchema);
  const takenOver = takenOverFrom(options, io);
  return registryFiles({ terms: termsIn(options), categories, entries, takenOver, withSchema, docs: null });
}

function asSource([path, text]: readonly [string, string]): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, kind: 'file', size: bytes.length, bytes };
}

interface Result {
  readonly imported: Imported;
  readonly files: readonly string[];
  /** What stands between this registry and a green `validate`. */
  readonly open: readonly Finding[];
  readonly options: ImportOptions;
  readonly root: string;
}

function say({ imported, files, open, options, root }: Result, io: Io): void {
  const { rows, entries, findings } = imported;
  const written = files.length > 0 && options.dryRun !== true;
  if (options.format === 'json') {
    writeJson(io.stdout, {
      rows,
      entries: entries.map(({ id, fields }) => ({ id, service: fields.service, category: fields.category })),
      files: files.map(path => `${root}/${path}`),
      written,
      findings: reportOf({ entries: entries.length, findings }).findings,
      open: files.length === 0 ? [] : reportOf({ entries: entries.length, findings: open }).findings,
    });
    return;
  }
  const tally = `${counted(rows, 'row', 'rows')} → ${counted(entries.length, 'entry', 'entries')}, ${counted(findings.length, 'finding', 'findings')}`;
  writeFindings(io.stdout, { entries: entries.length, findings }, tally);
  if (files.length === 0) {
    io.stdout.write('Nothing was written.\n');
    return;
  }
  const policy = files.includes('registry.yaml') ? 'registry.yaml and ' : '';
  const what = `${policy}${counted(entries.length, 'file', 'files')} under subprocessors/`;
  io.stdout.write(
    `${written ? 'Written' : 'Would be written'} to ${safeLine(root)}/: ${what}. Nobody is told of it: this is the list as it stood.\n`,
  );
  if (open.length > 0) {
    io.stdout.write(
      `${counted(open.length, 'thing is', 'things are')} still to be filled in; validate says which and where: subprocessor-registry validate ${safeLine(root)}\n`,
    );
  }
}

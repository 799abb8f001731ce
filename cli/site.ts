import { resolve } from 'node:path';
import { count } from '../core/finding.ts';
import { type FileContent, siteFolder } from '../core/publication/files.ts';
import type { Publication } from '../core/publication/publication.ts';
import { siteMarker } from '../core/publication/site-marker.ts';
import { reportOf } from '../core/report/json.ts';
import { counted } from '../core/report/text.ts';
import { visible } from '../core/text/visible.ts';
import { LocalError } from '../local/local-error.ts';
import { compareFolder, writeFolder } from '../local/write-folder.ts';
import { findRegistry } from './find-registry.ts';
import { writeFindings } from './findings-text.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { loadFolder } from './load-folder.ts';
import { localHistory } from './site/local-history.ts';
import { localRecords } from './site/local-records.ts';

interface SiteOptions {
  readonly dir: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
  readonly check?: boolean;
  readonly serve?: number;
  readonly ledger?: string;
  readonly repository?: string;
}

/** Most paths that are named one by one. */
const mostNamed = 10;

/**
 * Makes the site from what this clone holds: the registry's folder, its history in Git, and the ledger. It is the one that
 * the Action publishes from the same commit, but for the name of the feeds where there is no ledger yet. With errors, nothing
 * is touched.
 */
export async function site(options: SiteOptions, io: Io): Promise<ExitCode> {
  const { out, check = false, format } = options;
  if (out === undefined && options.serve === undefined) {
    throw new LocalError('Say where the site goes: --out <folder>; or look at it: --serve');
  }
  const loaded = await loadFolder(io, options.dir, { settled: true });
  const { registry, logo, findings } = loaded;
  if (registry === null || count(findings, 'error') > 0) {
    if (format === 'json') writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const { folder } = findRegistry(io.cwd, options.dir);
  const files = await working(io, 'Making the site …', () => {
    const { history, notes } = localHistory(folder);
    const records = localRecords({
      clone: folder,
      folder: options.ledger === undefined ? null : resolve(io.cwd, options.ledger),
      repository: options.repository ?? null,
    });
    const publication: Publication = { registry, records, history, logo };
    return { content: siteFolder(publication), publication, notes };
  });
  for (const note of files.notes) io.stderr.write(`note: ${visible(note)}\n`);
  if (check) return compared(out ?? '', files.content, format, io);
  if (out !== undefined) write(out, files.content, files.publication, format, io);
  return options.serve === undefined ? 0 : serving(files.content, options.serve, format, io);
}

/** Does something that takes a while, and says so to whoever waits at a terminal. */
async function working<Result>(io: Io, what: string, act: () => Result): Promise<Result> {
  const { stderr } = io;
  if (stderr.isTTY !== true) return act();
  stderr.write(what);
  // So that it is seen before the work begins.
  await new Promise(resolve => setImmediate(resolve));
  try {
    return act();
  } finally {
    stderr.write('\r\u001B[K');
  }
}

type Files = ReadonlyMap<string, FileContent>;

function write(out: string, files: Files, made: Publication, format: SiteOptions['format'], io: Io): void {
  const done = writeFolder(resolve(io.cwd, out), files, siteMarker);
  const { registry, records, history } = made;
  if (format === 'json') {
    const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
    writeJson(io.stdout, { folder: out, files: files.size, bytes, ...done, historyFrom: history.from });
    return;
  }
  const changes = records.coming.length + records.past.length;
  const said = [
    `${counted(done.written, 'file', 'files')} written`,
    ...(done.unchanged > 0 ? [`${done.unchanged} current`] : []),
    ...(done.deleted > 0 ? [`${done.deleted} deleted`] : []),
    counted(registry.entries.length, 'entry', 'entries'),
    ...(changes > 0 ? [counted(changes, 'change', 'changes')] : []),
    ...(history.from === null ? [] : [`history since ${history.from}`]),
  ];
  io.stdout.write(`${out}: ${said.join(', ')}\n`);
}

function compared(out: string, files: Files, format: SiteOptions['format'], io: Io): ExitCode {
  if (out === '') throw new LocalError('Say which folder is to be looked at: --out <folder>');
  const { missing, different, surplus } = compareFolder(resolve(io.cwd, out), files, siteMarker);
  const all = [
    ...different.map(path => `${path}: differs`),
    ...missing.map(path => `${path}: missing`),
    ...surplus.map(path => `${path}: made no longer`),
  ];
  const current = all.length === 0;
  if (format === 'json') writeJson(io.stdout, { folder: out, current, missing, different, surplus });
  else if (current) io.stdout.write(`${out} is current.\n`);
  else {
    const more = all.length > mostNamed ? [`… and ${all.length - mostNamed} more`] : [];
    const lines = [...all.slice(0, mostNamed), ...more].map(line => `  ${visible(line)}\n`);
    io.stdout.write(lines.join(''));
    io.stderr.write(`${out} is not current. Write it with: subprocessor-registry site --out ${out}\n`);
  }
  return current ? 0 : 1;
}

async function serving(files: Files, port: number, format: SiteOptions['format'], io: Io): Promise<ExitCode> {
  const { serve } = await import('./site/serve.ts');
  const { address, close } = await serve(files, port);
  if (format === 'json') writeJson(io.stdout, { address });
  else io.stdout.write(`Look at it: ${address}  (Ctrl-C ends this)\n`);
  await io.untilStopped();
  await close();
  return 0;
}

import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { count } from '../core/finding.ts';
import type { Loaded } from '../core/load.ts';
import { renderPage } from '../core/render/page.ts';
import { noRecords } from '../core/render/records.ts';
import { reportOf } from '../core/report/json.ts';
import { counted } from '../core/report/text.ts';
import { withoutCommands } from '../core/report/workflow-commands.ts';
import { readFileIfAny } from '../local/read-file.ts';
import { writeFile } from '../local/write-file.ts';
import { nameFrom } from './find-registry.ts';
import { writeFindings } from './findings-text.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { loadFolder } from './load-folder.ts';

interface RenderOptions {
  readonly dir: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
  readonly check?: boolean;
}

const usualFile = 'SUBPROCESSORS.md';

/** Renders the page, or checks that the one which stands there is current. With errors, no page is touched. */
export async function render(options: RenderOptions, io: Io): Promise<ExitCode> {
  const { dir, format, check = false } = options;
  const loaded = await loadFolder(io, dir, { settled: true });
  const page = pageOf(loaded);
  if (page === null) {
    if (format === 'json') writeJson(io.stdout, { findings: reportOf(loaded).findings });
    else writeFindings(io.stderr, loaded);
    return 1;
  }
  const gaps = loaded.findings.filter(({ rule }) => rule === 'required-to-list').length;
  if (gaps > 0)
    io.stderr.write(
      `warning: ${counted(gaps, 'required field is', 'required fields are')} missing. \`validate\` says where.\n`,
    );
  const name = options.out ?? usualFile;
  if (check) return compare(page, name, dir, format, io);
  if (options.out === undefined) {
    if (format === 'json') writeJson(io.stdout, { file: null, bytes: Buffer.byteLength(page), page });
    else io.stdout.write(page);
    return 0;
  }
  const changed = write(page, resolve(io.cwd, name));
  const bytes = Buffer.byteLength(page);
  const entries = counted(loaded.entries, 'entry', 'entries');
  if (format === 'json') writeJson(io.stdout, { file: name, bytes, changed });
  else
    io.stdout.write(
      changed ? `${name}: written, ${entries}\n` : `${name}: current, ${entries}; not touched\n`,
    );
  return 0;
}

/** The public page of a registry without records; `null` if an error stands in the way. */
export function pageOf({ registry, findings }: Loaded): string | null {
  return registry === null || count(findings, 'error') > 0 ? null : renderPage(registry, noRecords);
}

function write(page: string, file: string): boolean {
  const standing = readFileIfAny(file);
  if (standing?.equals(Buffer.from(page))) return false;
  writeFile(file, page);
  return true;
}

async function compare(
  page: string,
  name: string,
  dir: string,
  format: RenderOptions['format'],
  io: Io,
): Promise<ExitCode> {
  const file = resolve(io.cwd, name);
  const standing = readFileIfAny(file);
  const current = standing?.equals(Buffer.from(page)) ?? false;
  if (format === 'json') {
    writeJson(io.stdout, { file: name, current });
    return current ? 0 : 1;
  }
  if (current) {
    io.stdout.write(`${name} is current.\n`);
    return 0;
  }
  const { unifiedDiff } = await import('./unified-diff.ts');
  const diff = unifiedDiff(name, standing?.toString('utf8') ?? '', page, io.stdout);
  io.stdout.write(io.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(diff, randomUUID()) : diff);
  const folder = dir === 'registry' ? '' : ` ${dir}`;
  const what = standing === null ? 'does not exist' : 'is not current';
  io.stderr.write(
    `${nameFrom(io.cwd, file)} ${what}. Write it with: subprocessor-registry render${folder} --out ${name}\n`,
  );
  return 1;
}

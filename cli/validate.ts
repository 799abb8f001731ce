import { count } from '../core/finding.ts';
import type { Registry } from '../core/registry.ts';
import { reportOf } from '../core/report/json.ts';
import { counted, tallyLine } from '../core/report/text.ts';
import { workflowCommand, worstFirst } from '../core/report/workflow-commands.ts';
import { writeFindings } from './findings-text.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { loadFolder } from './load-folder.ts';
import { loadSide } from './side.ts';

interface ValidateOptions {
  readonly dir: string;
  readonly format: 'text' | 'json' | 'github';
  readonly level: 'listed' | 'announced';
  readonly base?: string;
  readonly today?: string;
  readonly strict?: boolean;
}

/** Checks a registry and says what it finds. Warnings fail it only if it is asked to be strict. */
export async function validate(options: ValidateOptions, io: Io): Promise<ExitCode> {
  const { dir, level, today = io.now().toISOString().slice(0, 10) } = options;
  const before = options.base === undefined ? null : await baseOf(io, options.base, dir);
  const loaded = await loadFolder(io, dir, { level, today, ...(before && { before }) });
  switch (options.format) {
    case 'text':
      writeFindings(io.stdout, loaded);
      break;
    case 'json':
      writeJson(io.stdout, reportOf(loaded));
      break;
    case 'github': {
      const commands = worstFirst(loaded.findings).map(finding => workflowCommand(finding));
      io.stdout.write(`${[...commands, tallyLine(loaded)].join('\n')}\n`);
    }
  }
  const counts = { errors: count(loaded.findings, 'error'), warnings: count(loaded.findings, 'warning') };
  return counts.errors > 0 || (options.strict === true && counts.warnings > 0) ? 1 : 0;
}

/** The registry to compare with; `null`, and said so, where there is none that could be compared with. */
async function baseOf(io: Io, name: string, dir: string): Promise<Registry | null> {
  const { loaded } = await loadSide(io, name, dir);
  if (loaded === null) {
    io.stderr.write(`${name} has no registry yet, so nothing is compared with it.\n`);
    return null;
  }
  const errors = count(loaded.findings, 'error');
  if (loaded.registry === null) {
    io.stderr.write(
      `${name} has ${counted(errors, 'error', 'errors')} of its own, so nothing is compared with it.\n`,
    );
  }
  return loaded.registry;
}

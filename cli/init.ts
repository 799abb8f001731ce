import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { count, type Finding } from '../core/finding.ts';
import type { Format } from '../core/import/format.ts';
import { type Imported, importList } from '../core/import/import-list.ts';
import { loadRegistry } from '../core/load.ts';
import { reportOf } from '../core/report/json.ts';
import { counted, safeLine } from '../core/report/text.ts';
import { exampleEntry, exampleId, firstCategories } from '../core/start/example-entry.ts';
import { type NewFile, repositoryFiles } from '../core/start/repository-files.ts';
import { remoteIn } from '../github/remote.ts';
import { defaultBranchOf } from '../local/git/default-branch.ts';
import { originOf } from '../local/git/remote.ts';
import { LocalError } from '../local/local-error.ts';
import { writeFile } from '../local/write-file.ts';
import { writeNewFiles } from '../local/write-new-files.ts';
import { nameFrom } from './find-registry.ts';
import { writeFindings } from './findings-text.ts';
import { readSource, sourceName, takenOverFrom } from './import-source.ts';
import { type Plan, planFor } from './init-plan.ts';
import { type ExitCode, type Io, writeJson } from './io.ts';
import { overridesIn } from './overrides.ts';
import { type Answers, answersFrom } from './questions.ts';
import { termsIn } from './terms-options.ts';

interface InitOptions extends Partial<Answers> {
  readonly dir: string;
  readonly website?: string;
  readonly branch?: string;
  readonly bot: 'none' | 'workflow';
  readonly import?: string;
  readonly as?: Format;
  readonly map: readonly string[];
  readonly category?: string;
  readonly takenOver?: string;
  readonly from?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** Sets a repository up for a list. Exit code 1 if a list was to be taken over and could not be read. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const dir = resolve(io.cwd, options.dir);
  requireFolder(dir, options.dir);
  const imported = await listOf(options, io);
  if (imported !== null && count(imported.findings, 'error') > 0) {
    if (options.format === 'json') writeJson(io.stdout, { written: [], findings: told(imported) });
    else writeFindings(io.stdout, { entries: 0, findings: imported.findings }, 'Nothing was written.');
    return 1;
  }
  const git = gitOf(dir);
  const answers = await answersFrom(
    { ...(git.address !== null && { repository: git.address }), ...options },
    io,
  );
  const branch = plainBranch(options.branch ?? git.branch ?? 'main');
  const files = filesOf(options, answers, branch, imported, io);
  await requireSound(files);
  const plan = planFor(dir, files, answers.owners === 'none' ? null : answers.owners);
  if (plan.refuse.length > 0) {
    throw new LocalError(
      `Nothing was written, because this would have to be overwritten: ${plan.refuse.join(', ')}. Move it away, or set the repository up by hand (docs/adopt.md).`,
    );
  }
  if (options.dryRun !== true) write(dir, plan);
  say({ plan, answers, branch, imported, options, name: nameFrom(io.cwd, dir) }, io);
  return 0;
}

/** A branch whose name means nothing else in a workflow or an address. */
function plainBranch(name: string): string {
  if (/^\w[\w./-]{0,200}$/.test(name)) return name;
  throw new LocalError(
    `Nothing was written: ${name} cannot be the default branch here. Name another with --branch.`,
  );
}

function requireFolder(dir: string, name: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new LocalError(
    `There is no folder ${name}. Name the top folder of the repository; git init makes one.`,
  );
}

async function listOf(options: InitOptions, io: Io): Promise<Imported | null> {
  if (options.import === undefined) return null;
  const source = { file: options.import };
  return importList(await readSource(source, io), {
    file: sourceName(source, io),
    overrides: overridesIn(options.map),
    ...(options.as !== undefined && { format: options.as }),
    ...(options.category !== undefined && { category: options.category }),
  });
}

/** What Git knows of the repository; nothing where there is none yet. */
function gitOf(dir: string): { address: string | null; branch: string | null } {
  if (!existsSync(join(dir, '.git'))) return { address: null, branch: null };
  const origin = originOf(dir);
  const remote = origin === null ? null : remoteIn(origin);
  // A port of SSH says nothing of where the pages are.
  const host = /^https?:/.test(origin ?? '') ? remote?.host : remote?.host.replace(/:\d+$/, '');
  const address = remote === null ? null : `https://${host}/${remote.owner}/${remote.repo}`;
  return { address, branch: defaultBranchOf(dir) };
}

function filesOf(
  options: InitOptions,
  answers: Answers,
  branch: string,
  imported: Imported | null,
  io: Io,
): Map<string, NewFile> {
  const unless = (answer: string) => (answer === 'later' ? null : answer);
  const { import: file = '', takenOver, from } = options;
  return repositoryFiles({
    registry: {
      terms: termsIn({ ...options, ...answers }),
      ...(imported === null
        ? { categories: firstCategories, entries: [{ id: exampleId, fields: exampleEntry }] }
        : {
            categories: imported.categories,
            entries: imported.entries,
            takenOver: takenOverFrom(
              { file, ...(takenOver !== undefined && { takenOver }), ...(from !== undefined && { from }) },
              io,
            ),
          }),
    },
    publisher: answers.publisher,
    contact: answers.contact,
    objections: answers.objections,
    repository: unless(answers.repository),
    action: unless(answers.action),
    branch,
    bot: options.bot,
  });
}

/** What is wrong with options that nobody was asked about, such as the website, shows in the registry they make. */
async function requireSound(files: ReadonlyMap<string, NewFile>): Promise<void> {
  const registry = [...files].flatMap(([path, { text }]) => {
    if (!path.startsWith('registry/')) return [];
    const bytes = new TextEncoder().encode(text);
    return [{ path: path.slice('registry/'.length), kind: 'file' as const, size: bytes.length, bytes }];
  });
  const { findings } = await loadRegistry(registry, { root: 'registry' });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new LocalError(`Nothing was written: ${errors.map(({ message }) => message).join(' ')}`);
}

/** The new files, all or none; and then the owners, which another run adds if this one cannot. */
function write(dir: string, { write: files, add }: Plan): void {
  writeNewFiles(dir, files);
  if (add === null) return;
  try {
    writeFile(join(dir, add.path), add.text);
  } catch (error) {
    if (!(error instanceof LocalError)) throw error;
    throw new LocalError(
      `${error.message} All else is there: once that is mended, init again adds the owners.`,
    );
  }
}

function told({ entries, findings }: Imported): readonly Finding[] {
  return reportOf({ entries: entries.length, findings }).findings;
}

interface Result {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly branch: string;
  readonly imported: Imported | null;
  readonly options: InitOptions;
  /** The folder, as it is named from where one stands. */
  readonly name: string;
}

function say({ plan, answers, branch, imported, options, name }: Result, io: Io): void {
  const done = options.dryRun !== true;
  const written = [...plan.write.keys()].sort();
  if (options.format === 'json') {
    writeJson(io.stdout, {
      written: done ? written : [],
      wouldWrite: done ? [] : written,
      changed: plan.add === null ? [] : [plan.add.path],
      kept: plan.keep,
      same: plan.same,
      findings: imported === null ? [] : told(imported),
    });
    return;
  }
  const { stdout } = io;
  if (imported !== null) {
    const { rows, entries, findings } = imported;
    const tally = `${counted(rows, 'row', 'rows')} → ${counted(entries.length, 'entry', 'entries')}, ${counted(findings.length, 'finding', 'findings')}`;
    writeFindings(stdout, { entries: entries.length, findings }, tally);
  }
  const line = (text: string) => void stdout.write(`${safeLine(text)}\n`);
  for (const path of written) line(`${done ? 'written' : 'would write'}  ${path}`);
  if (plan.add !== null) line(`${done ? 'added to' : 'would add to'}  ${plan.add.path}`);
  for (const path of plan.keep) line(`kept     ${path}: yours stands there, and was left as it is`);
  for (const path of plan.same) line(`current  ${path}`);
  if (!done || written.length + (plan.add === null ? 0 : 1) === 0) {
    line(done ? 'Everything is there already.' : 'Nothing was written.');
    return;
  }
  const where = name === '.' ? '' : ` in ${name}`;
  const steps = [
    ...(imported === null
      ? [
          `Write an entry for each company that you use, with registry/subprocessors/${exampleId}.yaml as a pattern, and delete that one.`,
        ]
      : ['Read the findings above, and mend what they name.']),
    'Look at it: subprocessor-registry validate, then subprocessor-registry render.',
    ...(answers.action === 'later'
      ? [
          'Fill in where the Action comes from, in each file under .github/workflows/: they do nothing before that.',
        ]
      : []),
    ...(answers.repository === 'later'
      ? [
          'Once the repository has an address, CONTRIBUTING.md can link to it, and the issue chooser can name your mailboxes: docs/adopt.md, step 1.',
        ]
      : []),
    ...(answers.effect === undefined
      ? [
          'Before anything is announced: write objections.effect in registry/registry.yaml, what you do while an objection is open.',
        ]
      : []),
    ...(options.bot === 'workflow'
      ? ['Set the secrets by which customers are reached: docs/channels.md of the tool.']
      : []),
    `Commit it to ${branch}, and protect that branch: require a pull request and the status check validate.`,
  ];
  stdout.write(
    `\nNext${safeLine(where)}:\n${steps.map((step, at) => `  ${at + 1}. ${safeLine(step)}`).join('\n')}\n`,
  );
}

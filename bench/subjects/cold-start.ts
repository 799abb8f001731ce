import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { type Contender, takeTurns } from '../contenders.ts';
import { node, nothing, reading } from '../floor.ts';
import type { Subject } from '../subject.ts';

const root = join(import.meta.dirname, '../..');
const registry = join(root, 'registry');

/** Starting Node is what nobody can save; reading the files is what a validation at least has to do. */
export const subject: Subject = {
  name: 'cold-start',
  title: 'Cold start',
  async measure({ quick, progress }) {
    const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
    const contenders = [
      nothing,
      reading(registry),
      action(scratch),
      node('validate', join(root, 'dist/cli.js'), 'validate', registry),
      node('render', join(root, 'dist/cli.js'), 'render', registry, '--out', join(scratch, 'page.md')),
    ];
    const times = await takeTurns(contenders, quick ? 3 : 31, progress);
    rmSync(scratch, { recursive: true });
    const floor = times.get(nothing.name) ?? Number.NaN;
    const rows = [...times].map(([name, ms]) => [name, ms.toFixed(0), (ms / floor).toFixed(2)]);
    const entries = readdirSync(join(registry, 'subprocessors')).length;
    const ratio = (times.get('the Action') ?? Number.NaN) / floor;
    return `From nothing to the end of the process, over the registry of this repository: ${entries} entries and a policy. The Action
runs on \`workflow_dispatch\`, where there is nothing to compare with; on a pull request Git's own commands come on top.

${markdownTable([['run', 'ms', '× node -e 0'], ...rows], { align: ['l', 'r', 'r'] })}

Target for the Action: 2.0 × \`node -e 0\`, ${ratio <= 2 ? 'met' : `missed (${ratio.toFixed(2)})`}. What is left beside Node itself is mostly the parsing of ${size()} KB of
bundle, the parts of Node that it uses (files, paths, text decoding), and code that runs once and so is never compiled well.`;
  },
};

/** The Action as a runner starts it, without the network and without Git. */
function action(scratch: string): Contender {
  const files = { GITHUB_OUTPUT: join(scratch, 'output'), GITHUB_STEP_SUMMARY: join(scratch, 'summary') };
  return {
    name: 'the Action',
    command: process.execPath,
    args: [join(root, 'dist/action.js')],
    before: () => {
      for (const file of Object.values(files)) writeFileSync(file, '');
    },
    env: {
      PATH: process.env['PATH'],
      GITHUB_REPOSITORY: 'example/registry',
      GITHUB_WORKSPACE: root,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_SERVER_URL: 'https://github.example',
      RUNNER_TEMP: scratch,
      INPUT_COMMAND: 'validate',
      ...files,
    },
  };
}

/** What the Action loads at once, in KB: its own file, and the parts that its imports lead to. */
function size(): string {
  const seen = new Set<string>();
  let bytes = 0;
  const add = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(root, 'dist', file), 'utf8');
    bytes += Buffer.byteLength(text);
    for (const [, to = ''] of text.matchAll(
      /^(?:\} from|import(?: .* from)?) "\.\/(?:chunks\/)?([^"]+)";$/gm,
    ))
      add(`chunks/${to}`);
    if (file !== 'action.js') return;
    const [, validate] = /import\("\.\/(chunks\/validate-[^"]+)"\)/.exec(text) ?? [];
    if (validate !== undefined) add(validate);
  };
  add('action.js');
  return (bytes / 1000).toFixed(0);
}

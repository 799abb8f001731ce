import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { append } from '../../action/append.ts';
import type { Job } from '../../action/job.ts';
import { leaveInFolder } from '../../action/output-folder.ts';
import { siteMarker } from '../../core/publication/site-marker.ts';
import { writeBook } from '../../demo/book/folder.ts';
import { LocalError } from '../../local/local-error.ts';
import { writeFile } from '../../local/write-file.ts';
import { writeFolder } from '../../local/write-folder.ts';
import { writeNewFiles } from '../../local/write-new-files.ts';
import { entry, policyText, type } from '../cli/terminal.ts';
import { tempFolder } from '../local/temp-folder.ts';
import { everyFault, type Writer } from './every-fault.ts';
import { onFaultyDisk } from './faulty-disk.ts';

const registry = {
  'registry/registry.yaml': policyText(),
  'registry/subprocessors/example-reader.yaml': entry('Example Reader'),
};
const list =
  'Subprocessor,Purpose,Website,Location\nAlpha,Hosting,https://alpha.example,DE\nBeta,Mail,https://beta.example,DE\n';
const terms = [
  ...['--publisher', 'Example Calls', '--contact', 'privacy@calls.example'],
  ...['--objections', 'objections@calls.example', '--days', '15'],
  ...['--time-zone', 'Europe/Berlin', '--holidays', 'DE'],
];
const init = [
  ...['init', ...terms, '--owners', '@calls/privacy', '--repository', 'https://git.example/calls/list'],
  ...['--action', `calls/subprocessor-registry@${'a'.repeat(40)}`],
];

const typed =
  (...command: readonly string[]): Writer['write'] =>
  async cwd => {
    const { code, stderr } = await type(command, { cwd });
    return { code, stderr };
  };

const marker = { name: '.ours', text: 'Ours.\n' };
const page = new Map([
  ['index.html', 'new'],
  ['same.css', 'same'],
  ['entries/a/index.html', 'a'],
]);
const newFiles = new Map([
  ['subprocessors/a.yaml', 'a'],
  ['subprocessors/b.yaml', 'b'],
  ['schemas/entry.json', '{}'],
]);

const writers: Readonly<Record<string, Writer>> = {
  'a file that is new': {
    before: {},
    write: folder => void writeFile(join(folder, 'page.md'), 'new'),
    isAllOrNothing: true,
    says: /page\.md was not written: .+\.$/,
  },
  'a file that stands': {
    before: { 'page.md': 'old' },
    write: folder => void writeFile(join(folder, 'page.md'), 'new'),
    isAllOrNothing: true,
    says: /page\.md was not written: .+\.$/,
  },
  'a folder of ours that is new': {
    before: {},
    write: folder => void writeFolder(join(folder, 'page'), page, marker),
    says: /page\S* (was not written|cannot be (made|deleted)): .+\.$/,
  },
  'a folder of ours that stands': {
    before: {
      ...{ 'page/.ours': 'Ours.\n', 'page/index.html': 'old', 'page/same.css': 'same' },
      ...{ 'page/gone/index.html': 'old', 'page/index.html.old/a': '' },
    },
    write: folder => void writeFolder(join(folder, 'page'), page, marker),
    says: /page\S* (was not written|cannot be (made|deleted)): .+\.$/,
  },
  'new files in a new folder': {
    before: {},
    write: folder => void writeNewFiles(join(folder, 'deep/registry'), newFiles),
    isAllOrNothing: true,
    says: /^Nothing was written to \S+registry: .+\.$/,
  },
  'new files beside others': {
    before: { 'registry/registry.yaml': 'old', 'registry/subprocessors/c.yaml': 'c' },
    write: folder => void writeNewFiles(join(folder, 'registry'), newFiles),
    says: /^(Nothing|Not all) was written to \S+registry: .+\.$/,
  },
  'render --out': {
    before: { ...registry, 'page.md': 'old\n' },
    write: typed('render', '--out', 'page.md'),
    isAllOrNothing: true,
    says: /page\.md was not written: /,
  },
  'site --out': {
    before: { ...registry, [`site/${siteMarker.name}`]: siteMarker.text, 'site/index.html': 'old' },
    write: typed('site', '--out', 'site'),
    every: 171,
    says: /site\S* (was not written|cannot be made): /,
  },
  init: { before: {}, write: typed(...init), every: 23, says: /(Nothing|Not all) was written to / },
  'init beside other code owners': {
    before: { CODEOWNERS: '* @calls/all\n' },
    write: typed(...init),
    every: 23,
    says: /(Nothing|Not all) was written to |CODEOWNERS was not written: /,
  },
  'import into a new registry': {
    before: { 'list.csv': list },
    write: typed('import', 'list.csv', ...terms, '--legal-name', 'Example Calls Ltd'),
    every: 5,
    isAllOrNothing: true,
    says: /Nothing was written to /,
  },
  'import beside other entries': {
    before: { 'list.csv': list, ...registry },
    write: typed('import', 'list.csv'),
    every: 5,
    says: /(Nothing|Not all) was written to /,
  },
  'what the Action leaves for the steps after it': {
    before: { 'out/LIST.md': 'old', [`out/site/${siteMarker.name}`]: siteMarker.text },
    write: folder => {
      const where = { outputFolder: 'out', publishPath: 'LIST.md', sitePath: 'site' };
      const files = new Map([
        ['LIST.md', 'new'],
        ['site/index.html', 'new'],
      ]);
      leaveInFolder({ temporary: folder, workspace: folder } as Job, where, files);
      return undefined;
    },
    says: /out\S* (was not written|\(`output-folder`\) cannot be made): /,
  },
  'what the demo leaves': {
    before: {},
    write: folder =>
      void writeBook(
        join(folder, 'demo'),
        new Map([
          ['mails/1.eml', 'é'],
          ['index.html', 'index'],
        ]),
      ),
    says: /demo\S* (was not written|cannot be made): /,
  },
};

test.each(Object.entries(writers))(
  '%s: whenever the disk fails no file is half of one, it is said, and the same once more heals it',
  (_, writer) => everyFault(writer),
);

test('what the runner reads of the Action is added to or is as it was, and a full disk is named', async () => {
  const folder = tempFolder({ output: 'valid=true\n' });
  const file = join(folder, 'output');
  const { result } = await onFaultyDisk({ folder, at: 0, fault: 'full' }, () =>
    append(file, 'errors=0\n', 'The output errors'),
  );
  expect(result).toBeInstanceOf(LocalError);
  expect((result as LocalError).message).toMatch(
    /^The output errors could not be handed to the runner: no space left on device, in \S+output\. What was done before stands\./,
  );
  expect(readFileSync(file, 'utf8')).toBe('valid=true\n');
});

test('the disk that fails would find a writer that overwrites', async () => {
  const folder = tempFolder({ 'page.md': 'old' });
  const { disk } = await onFaultyDisk({ folder, at: 0, fault: 'killed half-way' }, () =>
    writeFileSync(join(folder, 'page.md'), 'newer'),
  );
  expect([disk.failedAt, readFileSync(join(folder, 'page.md'), 'utf8')]).toEqual([
    'writeFileSync page.md',
    'ne',
  ]);
});

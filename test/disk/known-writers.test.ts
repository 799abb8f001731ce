import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const product = ['action', 'bot', 'cli', 'core', 'demo', 'doctor', 'github', 'local'];

/** Names of Node's that change something on a disk. */
const changing =
  /\b(?:append\w+|chmod\w*|chown\w*|copyFile\w*|cp(?:Sync)?|createWriteStream|fchmod\w*|link(?:Sync)?|mkd\w+|rename\w*|rm(?:dir)?(?:Sync)?|symlink\w*|truncate\w*|unlink\w*|utimes\w*|write\w*)\b/;

test('what changes a disk is known, and is either in `local`, which the faulty disk tests, or has a reason', () => {
  const found = product
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
    )
    .filter(path => path.endsWith('.ts'))
    .filter(path =>
      [
        ...readFileSync(join(root, path), 'utf8').matchAll(/import ([^;]*?) from 'node:fs(?:\/promises)?'/g),
      ].some(([, names = '']) => changing.test(names) || names.includes('*') || !names.includes('{')),
    );
  expect(found.sort()).toEqual([
    // What GitHub's runner reads after the step: it is added to, line by line, as the runner asks for it.
    'action/append.ts',
    // A checkout that is played with, in a folder that goes with the demo.
    'demo/scene/action-run.ts',
    'local/beside.ts',
    'local/make-folder.ts',
    'local/write-file.ts',
    'local/write-folder.ts',
    'local/write-new-files.ts',
  ]);
});

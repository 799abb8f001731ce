import type { SourceFile } from '../../core/source.ts';
import { base, baseText, file, over } from '../load/staged-registry.ts';

/** Files as they are found under `registry/`. */
type Stage = readonly SourceFile[];

const path = 'subprocessors/example-speech.yaml';
const text = baseText(path);

const without = (isGone: (file: SourceFile) => boolean) => base.filter(one => !isGone(one));
const entry = (one: Partial<SourceFile>) =>
  over(base, [{ path, kind: 'file', size: 0, bytes: null, ...one }]);
const latin1 = (words: string) => Uint8Array.from(words, letter => letter.charCodeAt(0));

/** The wrong examples that cannot be shown as text: the page describes them, and they are staged here. */
export const staged: Readonly<Record<string, Stage>> = {
  'byte-order-mark': over(base, [file(path, `\uFEFF${text}`)]),
  'file-too-large': entry({ size: 11 * 1024 * 1024 }),
  'missing-policy': without(one => one.path === 'registry.yaml'),
  'no-entries': without(one => one.path.startsWith('subprocessors/')),
  'not-a-file': entry({ kind: 'symlink' }),
  'not-utf8': over(base, [file(path, latin1(text.replace('Example Speech GmbH', 'Société Exemple')))]),
  'unreadable-file': entry({ size: text.length, problem: 'EACCES: permission denied' }),
};

import type { NewEntry } from './trees.ts';

/** What a path shall hold: text, bytes, something odd, or nothing any more. */
type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string }
  | null;
export type Files = Readonly<Record<string, FileContent>>;

/** The same as Git's trees have it. */
export function entriesOf(files: Files): NewEntry[] {
  return Object.entries(files).map(([path, content]) => ({ path, ...stored(content) }));
}

function stored(content: FileContent): Omit<NewEntry, 'path'> {
  if (content === null) return { mode: '100644', content: null };
  if (typeof content === 'string') return { mode: '100644', content: Buffer.from(content) };
  if (content instanceof Uint8Array) return { mode: '100644', content: Buffer.from(content) };
  if ('symlink' in content) return { mode: '120000', content: Buffer.from(content.symlink) };
  if ('submodule' in content) return { mode: '160000', content: content.submodule };
  return { mode: '100755', content: Buffer.from(content.executable) };
}

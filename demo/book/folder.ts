import { type Marker, requireOwnFolder, writeFolder } from '../../local/write-folder.ts';

/** What a folder of the demo is known by: no other is written to, and in this one nothing else stays. */
const marker: Marker = {
  name: '.subprocessor-demo',
  text: 'This folder is written by `npm run demo`. Whatever else is put here is deleted by the next run.\n',
};

/**
 * Makes sure that a folder may be written to: it is new, or empty, or an earlier run made it.
 * @throws LocalError with what to do.
 */
export function requireOurs(folder: string): void {
  requireOwnFolder(folder, marker);
}

/** Writes the files, in the place of those of an earlier run. @throws LocalError */
export function writeBook(folder: string, files: ReadonlyMap<string, string>): void {
  // A mail came in as bytes, one to a character.
  const contents = [...files].map(
    ([path, text]) => [path, path.endsWith('.eml') ? Buffer.from(text, 'latin1') : text] as const,
  );
  writeFolder(folder, new Map(contents), marker);
}

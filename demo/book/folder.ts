import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LocalError } from '../../local/local-error.ts';
import { writeFile } from '../../local/write-file.ts';
import { generator } from './document.ts';

/**
 * Makes sure that a folder may be written to: it is new, or empty, or an earlier run made it.
 * @throws LocalError with what to do.
 */
export function requireOurs(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length === 0) return;
  const index = join(folder, 'index.html');
  if (existsSync(index) && readFileSync(index, 'utf8').includes(`content="${generator}"`)) return;
  throw new LocalError(`${folder} holds files that are not the demo's. Name another folder with --out.`);
}

/** Writes the files; those of an earlier run are written over. */
export function writeBook(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    // A mail came in as bytes, one to a character.
    writeFile(target, path.endsWith('.eml') ? Buffer.from(text, 'latin1') : text);
  }
}

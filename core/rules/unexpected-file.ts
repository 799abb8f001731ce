import { isLogoName } from '../publication/logo.ts';
import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

const known = ['registry.yaml', 'retired.yaml'];

/** A file nobody reads is a change nobody checks; so only files with a meaning may stand under `registry/`. */
export const rule: RuleOn<'tree'> = {
  id: 'unexpected-file',
  severity: 'error',
  title: 'Only files that belong to the registry stand in its folder',
  on: 'tree',
  *check(files) {
    const filled = foldersAbove(files.map(({ path }) => path));
    for (const { path, kind } of files) {
      if (known.includes(path) || path === 'subprocessors') continue;
      // A link or a submodule is complained of for what it is.
      if (kind !== 'file' && kind !== 'folder') continue;
      // Whether it is a logo that is wanted and can be used is asked of it with the policy at hand.
      if (kind === 'file' && isLogoName(path)) continue;
      if (/^subprocessors\/[^/]+\.yaml$/.test(path)) continue;
      if (kind === 'folder') {
        // One that is named like a file of YAML is complained of for being a folder.
        if (filled.has(path) || /\.ya?ml$/i.test(path)) continue;
        yield { file: path, message: `The folder ${quote(path)} is no part of the registry. Delete it.` };
        continue;
      }
      yield { file: path, message: `${quote(path)} is no part of the registry. ${remedy(path)}` };
    }
  },
};

/** Every folder in which one of these paths lies. */
function foldersAbove(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}

function remedy(path: string): string {
  const name = /^(?:.*\/)?([^/]+)\.(?:ya?ml|json)$/is.exec(path)?.[1]?.toLowerCase();
  if (name === undefined) return 'Move it out of the registry, or delete it.';
  if (known.includes(`${name}.yaml`)) return `If it is meant as ${name}.yaml, that is its name and place.`;
  return `If it is an entry, name it ${quote(`subprocessors/${name}.yaml`)}; if not, delete it.`;
}

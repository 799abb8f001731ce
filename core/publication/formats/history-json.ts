import type { ListHistory } from '../history.ts';

/** Rises when the file changes its shape or its meaning; a history of another version is read anew from Git. */
export const historyVersion = 1;

/** The history of the list as JSON, a version of an entry on each line. */
export function historyJson({ from, versions }: ListHistory): string {
  const lines = versions.map(version => `    ${JSON.stringify(version)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schema_version": ${historyVersion},\n  "from": ${JSON.stringify(from)},\n  "versions": ${list}\n}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `init` writes and the bundle has no folder for, as text: example workflows, the template for pull requests, the schemas. */
export function templates(root: string): Map<string, string> {
  const files = [
    ...namesIn(root, 'examples/workflows', '.yml'),
    'examples/github/PULL_REQUEST_TEMPLATE.md',
    ...['entry', 'policy', 'retired'].map(name => `schemas/${name}.schema.json`),
  ];
  const lines = files.map(
    file => `  ${JSON.stringify(file)}:\n    ${JSON.stringify(readFileSync(join(root, file), 'utf8'))},`,
  );
  const code = `// Generated from examples/ and schemas/ by \`npm run generate\`. Do not edit.

/** Texts of files, by their path in the tool's own repository. */
export const templates = {
${lines.join('\n')}
} as const;
`;
  return new Map([['core/generated/templates.ts', code]]);
}

function namesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => `${folder}/${name}`);
}

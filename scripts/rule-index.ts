import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from 'markdown-table';

interface RuleData {
  id: string;
  severity: string;
  title: string;
}

const notRules = ['rule.ts'];

/** The list of rules as code, and as a page of the docs: both are made from the files under `core/rules/`. */
export async function ruleIndex(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'core/rules');
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !notRules.includes(name))
    .sort();
  const imports = files.map(name => `import { rule as ${identifier(name)} } from '../rules/${name}';`);
  const code = `// Generated from core/rules/ by \`npm run generate\`. Do not edit.
${imports.join('\n')}
import type { Rule } from '../rules/rule.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [
${files.map(name => `  ${identifier(name)},`).join('\n')}
];
`;
  const rows: string[][] = [];
  for (const name of files) {
    const { rule } = (await import(pathToFileURL(join(folder, name)).href)) as { rule: RuleData };
    if (`${rule.id}.ts` !== name)
      throw new Error(`core/rules/${name} holds the rule ${rule.id}: name the file after it.`);
    rows.push([`[${rule.id}](${rule.id}.md)`, rule.severity, rule.title]);
  }
  const page = `<!-- Generated from core/rules/ by \`npm run generate\`. Do not edit. -->

# Rules

What validation looks at, one page to a rule. Each shows what is wrong, how it is mended, and why it matters.

${markdownTable([['Rule', 'Severity', 'In one line'], ...rows], { alignDelimiters: false })}
`;
  return new Map([
    ['core/generated/rules.ts', code],
    ['docs/rules/index.md', page],
  ]);
}

function identifier(file: string): string {
  return file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

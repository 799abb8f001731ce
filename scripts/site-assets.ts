import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = 'core/publication/site';

/**
 * The site's style sheet and script as a module, so that the command line, the tests and the bundle take them the same
 * way. The script is one small file that every browser of the last years runs.
 *
 * @param banner first line of the module.
 */
export async function siteAssets(root: string, banner: string): Promise<string> {
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/browser/main.ts`],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const script = bundled.outputFiles[0]?.text ?? '';
  const style = readFileSync(join(root, folder, 'site.css'), 'utf8');
  return `${banner.replace('schemas/', `${folder}/`)}

/** \`assets/site.css\` */
export const siteStyle = ${asTemplate(style)};

/** \`assets/site.js\` */
export const siteScript = ${asTemplate(script)};
`;
}

function asTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, mark => `\\${mark}`)}\``;
}

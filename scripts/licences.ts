import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/** The licences of all packages that stand in a bundle, each with its text, as one text. */
export function licencesOf(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap(input => packageFolder(input) ?? []));
  const parts = [...folders].sort().map(folder => licence(join(root, folder)));
  const unique = [...new Set(parts)];
  return `Packages of others in this bundle, and their licences.\n\n${unique.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** `node_modules/@a/b` of `node_modules/@a/b/lib/c.js`; the innermost where packages stand in packages. */
function packageFolder(input: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function licence(folder: string): string {
  const {
    name,
    version,
    license = 'not stated',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const files = existsSync(folder)
    ? readdirSync(folder).filter(file => licenceFile.test(file) && !/\.[jt]s$/.test(file))
    : [];
  const texts = files
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return `${name} ${version}\nLicence: ${license}\n\n${texts.map(text => `${text}\n`).join('\n')}`;
}

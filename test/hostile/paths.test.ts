import { expect, test } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { siteFiles } from '../../core/publication/site/site-files.ts';
import { renderPage } from '../../core/render/page.ts';
import { visible } from '../../core/text/visible.ts';
import { base, entryText, file, over } from '../load/staged-registry.ts';
import { examplePublication } from '../publication/example.ts';

/** Paths under `registry/` that mean another place, another file, or nothing, to some system or other. */
const paths: readonly (readonly [what: string, path: string, rule: string])[] = [
  ['the folder above', '../evil.yaml', 'unexpected-file'],
  ['the folder above, on the way', 'subprocessors/../x.yaml', 'unexpected-file'],
  ['the folder above, as a name', 'subprocessors/..', 'unexpected-file'],
  ['the folder itself', 'subprocessors/./x.yaml', 'unexpected-file'],
  ['an absolute path', '/etc/passwd', 'unexpected-file'],
  ['a folder of Git', '.git/config', 'unexpected-file'],
  ['a folder below', 'subprocessors/more/a.yaml', 'unexpected-file'],
  ['a file below a file', 'retired.yaml/x', 'unexpected-file'],
  ['another spelling of an entry that stands', 'subprocessors/Example-Chat.yaml', 'file-name'],
  ['another spelling of the folder', 'SUBPROCESSORS/x.yaml', 'unexpected-file'],
  ['another spelling of the policy', 'Registry.yaml', 'unexpected-file'],
  ['another spelling of the ending', 'subprocessors/a.YAML', 'unexpected-file'],
  ['another ending', 'subprocessors/a.yml', 'unexpected-file'],
  ['no name', 'subprocessors/.yaml', 'unexpected-file'],
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map(
    name => [`a device of Windows, ${name}`, `subprocessors/${name}.yaml`, 'file-name'] as const,
  ),
  ['a dot at the end', 'subprocessors/a.yaml.', 'unexpected-file'],
  ['a space at the end', 'subprocessors/a.yaml ', 'unexpected-file'],
  ['a space in it', 'subprocessors/a .yaml', 'file-name'],
  ['the end of a text in C', 'subprocessors/a\0.yaml', 'file-name'],
  ['a separator of Windows', 'subprocessors/a\\b.yaml', 'file-name'],
  ['a stream of NTFS', 'subprocessors/a:b.yaml', 'file-name'],
  ['an option', 'subprocessors/-rf.yaml', 'file-name'],
  ['a name of 300 letters', `subprocessors/${'a'.repeat(300)}.yaml`, 'file-name'],
  ['an accent of its own', 'subprocessors/e\u0301.yaml', 'file-name'],
  ['an accented letter', 'subprocessors/\u00E9.yaml', 'file-name'],
  ['a letter that looks Latin', 'subprocessors/p\u0430ypal.yaml', 'file-name'],
  ['a turn of direction', 'subprocessors/a\u202Elmay.yaml', 'file-name'],
  ['a line break', 'subprocessors/a\nb.yaml', 'file-name'],
  ['an address that is encoded', 'subprocessors/%2e%2e.yaml', 'file-name'],
  ['a prototype', 'subprocessors/__proto__.yaml', 'file-name'],
];

test.each(paths)('%s is no entry, and the finding shows its path as it is', async (_what, path, rule) => {
  const { registry, findings } = await loadRegistry(over(base, [file(path, entryText())]), {
    root: 'registry',
  });
  expect(registry).toBeNull();
  expect(findings.map(finding => finding.rule)).toContain(rule);
  for (const finding of findings) expect(finding.file).toBe(`registry/${visible(path)}`);
});

test('an id that is a property of every object is an id as any other, up to the page and the site', async () => {
  const named = file('subprocessors/constructor.yaml', entryText());
  const { registry } = await loadRegistry(over(base, [named]), { root: 'registry' });
  expect(registry?.entries.map(({ id }) => id)).toContain('constructor');
  if (registry === null) return;
  expect(renderPage(registry, examplePublication.records)).toContain('Example Translate');
  const site = siteFiles({ ...examplePublication, registry });
  expect(site.get('entries/constructor/index.html')).toContain('Example Translate');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../core/load.ts';
import { renderPage } from '../../core/render/page.ts';
import { noRecords } from '../../core/render/records.ts';
import { readFolder } from '../../local/folder.ts';

const renew = 'It is not current. Renew it: npm run registry -- render --out SUBPROCESSORS.md';

test('the committed SUBPROCESSORS.md is what the example registry renders to', async () => {
  const { registry } = await loadRegistry(readFolder('registry'), { root: 'registry' });
  const rendered = registry === null ? 'The registry has errors.' : renderPage(registry, noRecords);
  expect(readFileSync('SUBPROCESSORS.md', 'utf8'), renew).toBe(rendered);
});

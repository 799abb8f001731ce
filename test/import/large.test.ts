import { expect, test } from 'vitest';
import { imported } from './imported.ts';

test('thousands of rows take the time of thousands, not of their square', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, n) => `| [Company ${n}](https://c${n}.example) | Hosting | US, EU |\n`,
  );
  const result = await imported(
    'list.md',
    `| Vendor | Purpose | Location |\n|---|---|---|\n${rows.join('')}`,
  );
  expect(result.entries).toHaveLength(3000);
});

test('a file of five megabytes is read whole', async () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, row) => `| Vendor ${row} | Purpose ${row}${' '.repeat(5_300)} | https://v${row}.example/ |\n`,
  );
  const text = `| Name | Purpose | Website |\n|---|---|---|\n${rows.join('')}`;
  expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
  const { entries, findings } = await imported('list.md', text);
  expect(entries).toHaveLength(1_000);
  expect(entries.at(-1)?.fields).toMatchObject({ service: 'Vendor 999', purpose: 'Purpose 999' });
  expect(findings.map(({ rule }) => rule)).toEqual(['import/default-category']);
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticeTemplate } from '../../../core/change/digest.ts';

const folder = join(import.meta.dirname, 'golden');

/** What a customer is told, as far as it is fixed by a text of ours: notices, comments on the issue, and the issue. */
const told = readdirSync(folder).filter(name => /^(?:mail|issue)-/.test(name));

/** For each version of the texts, what the examples looked like under it. */
const versions: { readonly [version: string]: { readonly [name: string]: string } } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'template-versions.json'), 'utf8'),
);

// A digest stands for what was previewed, so the words belong to it. Whoever alters one of these texts raises
// `noticeTemplate` in core/change/digest.ts, and adds the hashes below to template-versions.json under the new version;
// those of a version that has been in use stay as they are.
test('no text that customers get is altered without another version of the texts', () => {
  const now = Object.fromEntries(
    told.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );
  expect(versions[noticeTemplate]).toEqual(now);
});

test('each version of the texts differs from all others', () => {
  const all = Object.values(versions).map(version => JSON.stringify(version));
  expect(new Set(all).size).toBe(all.length);
  expect(Object.keys(versions).at(-1)).toBe(noticeTemplate);
});

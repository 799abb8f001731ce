import { describe, expect, test } from 'vitest';
import { annotationLines } from '../../action/annotations.ts';
import { commandsIn } from '../../bot/reading.ts';
import { issueBody, issueTitle } from '../../bot/texts/change-issue.ts';
import { previewBody } from '../../bot/texts/preview.ts';
import { compareRegistries } from '../../core/change/compare.ts';
import { loadRegistry } from '../../core/load.ts';
import { context, policy, record42, speech } from '../bot/texts/change-42.ts';
import { proposed } from '../bot/texts/pull-12.ts';
import { base, file, over } from '../load/staged-registry.ts';

/*
 * Proposals that are large on purpose: what GitHub takes has limits, and what a person can read has others.
 */
const many = (count: number, purpose: string) =>
  Array.from({ length: count }, (_, at) => ({
    ...speech,
    id: `vendor-${at}`,
    service: `Vendor ${at}`,
    purpose,
  }));

describe('a proposal that changes 400 entries at once', () => {
  const [before, after] = [many(400, 'Before.'), many(400, 'x'.repeat(1500))];

  test('is compared to the last one', () => {
    const registry = { policy, entries: before, retired: [] };
    expect(compareRegistries(registry, { ...registry, entries: after }).changes).toHaveLength(400);
  });

  test('has an issue and a preview that GitHub takes, and that say that there is more', async () => {
    const record = await record42({ before, after });
    const body = issueBody(record, [], context);
    const preview = previewBody(await proposed({}, { before, after }));
    expect(issueTitle(record).length).toBeLessThanOrEqual(256);
    for (const text of [body, preview]) {
      expect(text.length).toBeLessThan(65_536);
      expect(text).toContain('Vendor 0');
      expect(text).toMatch(/more|400/);
      expect(commandsIn(text)).toEqual([]);
    }
    expect(body.startsWith('<!-- subprocessors:change ')).toBe(true);
  });
});

test('20,000 files that do not belong there are told apart and counted, and ten are annotated', async () => {
  const junk = Array.from({ length: 20_000 }, (_, at) => file(`subprocessors/junk-${at}.txt`, 'x'));
  const { registry, findings } = await loadRegistry(over(base, junk), { root: 'registry' });
  expect(registry).toBeNull();
  expect(findings).toHaveLength(20_000);
  expect(annotationLines(findings).filter(line => line.startsWith('::error'))).toHaveLength(10);
});

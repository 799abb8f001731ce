import { deadlinesOf } from '../deadline/deadline.ts';
import { isRefusal } from '../deadline/refusal.ts';
import type { LoadOptions } from '../load.ts';
import { loadRegistry } from '../load.ts';
import { policyText, type Terms } from './policy-text.ts';

/** Terms with which nothing is wrong, so that what is said of a policy is said of the one that was put in their place. */
const sound = {
  publisher: 'Publisher',
  contact: 'privacy@publisher.example',
  objections: 'objections@publisher.example',
  days: 15,
  timeZone: 'UTC',
  holidays: 'none',
};

const root: LoadOptions = { root: '' };

/** What is wrong with one term of a policy, in words; `null` if nothing is. `today`, `2026-11-25`, is a day to count from. */
export async function termFault<Name extends keyof Terms>(
  name: Name,
  value: NonNullable<Terms[Name]>,
  today: string,
): Promise<string | null> {
  const text = policyText({
    terms: { ...sound, [name]: value },
    categories: [{ id: 'infrastructure', label: 'Infrastructure' }],
    stated: null,
    withSchema: false,
    docs: null,
  });
  const bytes = new TextEncoder().encode(text);
  const { registry, findings } = await loadRegistry(
    [{ path: 'registry.yaml', kind: 'file', size: bytes.length, bytes }],
    root,
  );
  if (registry === null) return findings.find(({ severity }) => severity === 'error')?.message ?? null;
  if (name !== 'holidays') return null;
  // Whether there is a calendar of a region shows when days are counted.
  const refused = (await deadlinesOf(registry.policy, today, {})).find(isRefusal);
  return refused?.refused === 'unknown-holidays' ? refused.reason : null;
}

import type { Pull } from '../../../bot/observation.ts';
import { announceable } from '../../../bot/plan/announce.ts';
import type { PreviewFacts } from '../../../bot/texts/preview.ts';
import { deadlinesOf } from '../../../core/deadline/deadline.ts';
import type { Entry } from '../../../core/entry.ts';
import type { Finding } from '../../../core/finding.ts';
import type { Policy } from '../../../core/policy.ts';
import { changeBetween, context, policy, speech } from './change-42.ts';

/** Pull request 12, which proposes change 42. */
export function pull(some: Partial<Pull> = {}, findings: readonly Finding[] = []): Pull {
  return {
    number: 12,
    head: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    baseIsDefault: true,
    open: true,
    merged: false,
    draft: false,
    author: { id: 7, login: 'speech-vendor', kind: 'person', permission: 'read' },
    base: { policy, entries: [], retired: [] },
    after: { registry: { policy, entries: [speech], retired: [] }, logo: null, entries: 1, findings },
    comments: [],
    statuses: [],
    ...some,
  };
}

/** The facts of its preview before anything is announced. */
export async function proposed(
  some: Partial<PreviewFacts> = {},
  of: { before?: Entry[]; after?: Entry[]; by?: Policy; missing?: string[] } = {},
): Promise<PreviewFacts> {
  const { before = [], after = [speech], by = policy, missing = [] } = of;
  const announced = announceable(changeBetween(before, after, by), by, null);
  return {
    pull: pull(),
    proposal: { pull: pull(), of: announced, missing },
    record: null,
    waits: [],
    gate: { state: 'pending', reason: { kind: 'not-announced', digest: announced.digest } },
    deadlines: await deadlinesOf(by, '2026-11-23'),
    policy: by,
    repositoryUrl: context.repositoryUrl,
    ...some,
  };
}

import type { Entry } from '../entry.ts';
import { known } from '../entry.ts';
import type { Policy, VocabularyName } from '../policy.ts';
import { canonicalEntry, canonicalValue } from './canonical.ts';
import type { EntryChange } from './change.ts';
import { isNoticeable } from './class.ts';
import { stableJson } from './json.ts';
import { sha256 } from './sha256.ts';

/**
 * Version of the texts that notices and change issues are made from. Raise it when a text changes: what was previewed is
 * then no longer what would be sent. `test/bot/texts/template.test.ts` sees to it.
 */
export const noticeTemplate = '2';

/**
 * SHA-256, 64 hexadecimal digits, of all that a notice about these changes rests on: the entries before and after in
 * full, the terms of the policy that a notice states or is sent by, the labels of the terms these entries use, and the
 * version of the texts. Changes that no notice goes out for play no part; if there are no others, nothing else does.
 */
export function digestOf(changes: readonly EntryChange[], policy: Policy, template: string): string {
  const noticed = changes.filter(({ treatment }) => isNoticeable(treatment));
  if (noticed.length === 0) return sha256(stableJson({ changes: [] }));
  const entries = noticed.flatMap(({ before, after }) => [before, after]).filter(entry => entry !== null);
  return sha256(
    stableJson({
      template,
      changes: noticed.map(({ entry, class: name, treatment, before, after }) => ({
        entry,
        class: name,
        treatment,
        before: before && canonicalEntry(before),
        after: after && canonicalEntry(after),
      })),
      policy: canonicalValue(noticeTerms(policy)),
      labels: canonicalValue(labelsOf(entries, policy)),
    }),
  );
}

/**
 * As much of a digest as people are shown and type. Whoever proposes a change can look for two of them whose digests begin
 * alike, one to be read and one to be announced, and that takes the square root of all beginnings: for 32 digits 2^64 tries,
 * for 8 no more than 65,536.
 */
export const digestDigits = 32;

/** The beginning of a digest that stands for all of it. */
export function shownDigest(digest: string): string {
  return digest.slice(0, digestDigits);
}

/** Groups, channels and required fields are sets: their order in the file plays no part. */
function noticeTerms(policy: Policy): object {
  const { window, groups, treatments, objections, channels, home_area, require, publisher } = policy;
  const { advance_notice_days, passive_only } = policy;
  return {
    ...{ window, groups, treatments, objections, channels, home_area, require, publisher },
    ...{ advance_notice_days, passive_only },
  };
}

function labelsOf(entries: readonly Entry[], policy: Policy): readonly Readonly<Record<string, string>>[] {
  const used: Readonly<Record<VocabularyName, (entry: Entry) => readonly string[]>> = {
    data: entry => known(entry.data) ?? [],
    data_subjects: entry => known(entry.data_subjects) ?? [],
    products: entry => entry.applies_to?.products ?? [],
    regions: entry => entry.applies_to?.regions ?? [],
    plans: entry => entry.applies_to?.plans ?? [],
  };
  const headings = new Set(entries.map(({ category }) => category));
  const categories = policy.categories
    .filter(({ id }) => headings.has(id))
    .map(({ id, label }) => ({ in: 'categories', id, label }));
  const terms = (Object.keys(used) as VocabularyName[]).flatMap(name => {
    const ids = new Set(entries.flatMap(used[name]));
    const found = (policy.vocabulary?.[name] ?? []).filter(({ id }) => ids.has(id));
    return found.map(({ id, label }) => ({ in: name, id, label }));
  });
  return [...categories, ...terms];
}

import { sha256 } from '../change/sha256.ts';
import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import { longestSlug, reserved, slugOf } from '../text/slug.ts';
import { trimEnd } from '../text/trim.ts';
import type { Doubter } from './doubts.ts';
import type { Draft } from './draft.ts';

/**
 * The id of each draft: a slug of its service; where two share one, the legal name is added. They depend on the names alone
 * and not on the order of the rows, so that the same list gives the same ids next time.
 */
export function idsOf(drafts: readonly Draft[], taken: ReadonlySet<string>, doubts: Doubter): string[] {
  const bases = drafts.map(draft => baseOf(draft, doubts));
  const shared = new Map<string, number>();
  for (const base of bases) shared.set(base, (shared.get(base) ?? 0) + 1);
  const used = new Set(taken);
  const wishes = drafts.map((draft, at) => {
    const base = bases[at] ?? '';
    const isAlone = shared.get(base) === 1 && !taken.has(base);
    return isAlone || draft.legal_name === undefined ? base : slugOf(`${base} ${draft.legal_name}`);
  });
  const wished = new Map<string, number>();
  for (const wish of wishes) wished.set(wish, (wished.get(wish) ?? 0) + 1);
  return drafts.map((draft, at) => {
    const wish = wishes[at] ?? '';
    const isFree = wished.get(wish) === 1 && !used.has(wish);
    const id = isFree ? wish : withHash(wish, draft, used);
    used.add(id);
    return id;
  });
}

function baseOf(draft: Draft, doubts: Doubter): string {
  const found = slugOf(draft.service);
  if (found === '') {
    const id = `entry-${hashOf(draft)}`;
    doubts.add(
      'id-from-hash',
      draft,
      `${quote(draft.service)} has no letter that a file name may have, so the file is ${id}.yaml. Give it a better name now: an id stays for ever once it is merged.`,
    );
    return id;
  }
  return reserved.test(found) ? `${found}-service` : found;
}

function withHash(wish: string, draft: Draft, used: ReadonlySet<string>): string {
  const hash = hashOf(draft);
  const id = `${trimEnd(wish.slice(0, longestSlug - hash.length - 1), '-')}-${hash}`;
  return used.has(id) ? withHash(wish, { ...draft, service: `${draft.service}\n` }, used) : id;
}

/** Eight digits of a hash of the names. */
function hashOf({ service, legal_name = '' }: Draft): string {
  return sha256(
    `${foldName(service)}\n${foldName(legal_name)}${service.endsWith('\n') ? service : ''}`,
  ).slice(0, 8);
}

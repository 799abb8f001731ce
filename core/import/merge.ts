import { foldName } from '../text/fold.ts';
import { quote } from '../text/quote.ts';
import type { Doubter } from './doubts.ts';
import { type Draft, longest, sets, singles } from './draft.ts';
import { joinedSet } from './gather.ts';

/** One company doing one service is one entry: rows that name the same are put together, and what differs is said. */
export function merged(drafts: readonly Draft[], doubts: Doubter): Draft[] {
  const byService = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = keyOf(draft.service);
    const namesakes = byService.get(name) ?? [];
    byService.set(name, namesakes);
    const at = namesakes.findIndex(other => sameCompany(other, draft));
    const earlier = namesakes[at];
    if (earlier === undefined) namesakes.push(draft);
    else namesakes[at] = together(earlier, draft, doubts);
  }
  return [...byService.values()].flat().sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A name without its spelling; of one that is all punctuation, itself. */
function keyOf(name: string): string {
  return foldName(name) || name;
}

/** A row without a legal name may be any company of that service; two legal names are two companies. */
function sameCompany(a: Draft, b: Draft): boolean {
  return (
    a.legal_name === undefined || b.legal_name === undefined || keyOf(a.legal_name) === keyOf(b.legal_name)
  );
}

function together(earlier: Draft, later: Draft, doubts: Doubter): Draft {
  const result: Record<string, unknown> = { ...earlier };
  const differs: string[] = [];
  const notes = new Set([...earlier.notes, ...later.notes]);
  for (const field of singles) {
    const [old, now] = [earlier[field], later[field]];
    if (now === undefined || old === now) continue;
    if (old === undefined) {
      result[field] = now;
      continue;
    }
    if (field === 'legal_name') continue;
    differs.push(field);
    const both = `${old}; ${now}`;
    if (field === 'purpose' && both.length <= (longest['purpose'] ?? 0)) result[field] = both;
    else notes.add(`${field}: ${now}`);
  }
  for (const field of sets) {
    const [old, now] = [earlier[field], later[field]];
    const { all, items, over } = joinedSet(field, old, now);
    if (all.length > Math.max(old.length, now.length)) differs.push(field);
    result[field] = items;
    if (over !== null) notes.add(over);
  }
  if (later.category !== null && earlier.category !== null && later.category.text !== earlier.category.text) {
    differs.push('category');
    notes.add(`Category: ${later.category.text}`);
  }
  result['notes'] = [...notes];
  result['category'] = earlier.category ?? later.category;
  const name = quote(later.service);
  if (differs.length === 0) {
    doubts.add(
      'same-row',
      later,
      `${name} stands on line ${earlier.line} already, and nothing here contradicts it. Both rows are one entry.`,
    );
  } else {
    doubts.add(
      'merged-rows',
      later,
      `${name} stands on line ${earlier.line} already, and differs in ${differs.join(', ')}. Both rows are one entry now. If they are two services, give each its own name in the source and import again.`,
    );
  }
  return result as unknown as Draft;
}

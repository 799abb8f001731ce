import type { EntryFile } from '../entry.ts';
import { isFiller, showsNothing } from '../text/filler.ts';
import { quote } from '../text/quote.ts';
import { shortened } from '../text/shortened.ts';
import type { Doubter } from './doubts.ts';
import { type Draft, longest, singles } from './draft.ts';
import { everyUnfit, looksNested, unfit } from './unfit.ts';

/** A draft as the fields of an entry's file, in the order of the schema; nothing empty, and no field that says nothing. */
export function entryFileOf(written: Draft, category: string, doubts: Doubter): EntryFile {
  const draft = sound(written, doubts);
  const { products, condition } = draft;
  const note = noteOf(draft, doubts);
  const [website, ...moreWebsites] = draft.website;
  return {
    service: draft.service,
    ...(draft.legal_name !== undefined && { legal_name: draft.legal_name }),
    category,
    ...(website !== undefined && { website: moreWebsites.length === 0 ? website : [...draft.website] }),
    ...filled(
      'contact',
      draft.contact.map(one => ({ ...one })),
    ),
    ...(draft.purpose !== undefined && { purpose: draft.purpose }),
    ...filled('data', draft.data),
    ...filled('data_subjects', draft.data_subjects),
    ...filled(
      'locations',
      draft.locations.map(one => ({ ...one })),
    ),
    ...(draft.established_in !== undefined && { established_in: draft.established_in }),
    ...(draft.mechanism !== undefined && { transfer: { mechanism: draft.mechanism } }),
    ...filled('aka', draft.aka),
    ...filled('former_names', draft.former_names),
    ...(draft.address !== undefined && { address: draft.address }),
    ...(draft.registration !== undefined && { registration: draft.registration }),
    ...((products.length > 0 || condition !== undefined) && {
      applies_to: { ...filled('products', products), ...(condition !== undefined && { condition }) },
    }),
    ...(draft.since !== undefined && { since: draft.since }),
    ...(draft.privacy_url !== undefined && { privacy_url: draft.privacy_url }),
    ...(draft.dpa_url !== undefined && { dpa_url: draft.dpa_url }),
    ...(draft.security_url !== undefined && { security_url: draft.security_url }),
    ...(draft.their_subprocessors !== undefined && { their_subprocessors: draft.their_subprocessors }),
    ...(note !== null && { note }),
  };
}

function filled<Name extends string, Item>(name: Name, items: readonly Item[]): { [key in Name]?: Item[] } {
  return items.length === 0 ? {} : ({ [name]: [...items] } as { [key in Name]?: Item[] });
}

/** The lines of the note, each a sentence of its own on the page, where line breaks do not show. */
function noteOf(draft: Draft, doubts: Doubter): string | null {
  const said = draft.notes.map(line => line.replace(everyUnfit, '').replace(/\r/g, ' '));
  for (const line of said.filter(one => !isSound(one))) leftOut(line, draft, doubts);
  const lines = [...new Set(said.filter(isSound))];
  if (lines.length === 0) return null;
  const note = lines
    .map((line, at) => (at === lines.length - 1 || /[.!?:;]$/.test(line) ? line : `${line};`))
    .join('\n');
  if (!isSound(note)) {
    leftOut(note, draft, doubts);
    return null;
  }
  const most = longest['note'] ?? 0;
  if (note.length <= most) return note;
  doubts.add(
    'too-long',
    draft,
    `What went into the note of ${quote(draft.service)} has ${note.length} characters, and a note may have ${most}. It was cut: look up the rest in the source.`,
  );
  return shortened(note, most);
}

/** Whether a text may stand in an entry: parts that say something can come to say nothing when they are put together. */
function isSound(text: string): boolean {
  return !showsNothing(text) && !isFiller(text) && !unfit.test(text) && !looksNested(text);
}

function leftOut(text: string, draft: Draft, doubts: Doubter): void {
  doubts.add('not-stated', draft, `${quote(text)} says nothing that an entry can hold, and was left out.`);
}

function sound(draft: Draft, doubts: Doubter): Draft {
  const result: Record<string, unknown> = { ...draft };
  const drop = (text: string) => leftOut(text, draft, doubts);
  for (const field of singles) {
    const text = draft[field];
    if (text === undefined || isSound(text)) continue;
    drop(text);
    delete result[field];
  }
  for (const field of ['data', 'data_subjects', 'aka', 'former_names', 'products'] as const) {
    result[field] = draft[field].filter(text => isSound(text) || drop(text));
  }
  return result as unknown as Draft;
}

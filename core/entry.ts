import type { EntryFile } from './generated/entry.ts';

export type { EntryFile } from './generated/entry.ts';

/** A value that nobody knows yet, with the reason. It has to be known before the change is announced. */
export interface Unknown {
  readonly unknown: string;
}

export type Relationship = NonNullable<EntryFile['relationship']>;

export type Place = Exclude<NonNullable<EntryFile['locations']>, Unknown>[number];
export type Contact = NonNullable<EntryFile['contact']>[number];

/** One company doing one service, as the rest of the tool sees it: defaults filled in, one spelling for each shape. */
export interface Entry extends Omit<EntryFile, 'id' | 'website' | 'relationship'> {
  readonly id: string;
  readonly website: readonly string[];
  readonly relationship: Relationship;
}

/** The entry that a valid file with this id holds. */
export function entryOf(id: string, file: EntryFile): Entry {
  const { id: _written, website, relationship, ...rest } = file;
  return {
    ...rest,
    id,
    website: website === undefined ? [] : typeof website === 'string' ? [website] : website,
    relationship: relationship ?? 'subprocessor',
  };
}

/** Whether the file says that this value is not known yet. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'unknown' in value;
}

/** The value, unless it is missing or not known yet. */
export function known<T>(value: T): Exclude<T, Unknown | undefined> | undefined {
  return isUnknown(value) ? undefined : (value as Exclude<T, Unknown | undefined>);
}

import { localDay } from '../deadline/local-day.ts';
import { type Entry, type EntryFile, entryOf } from '../entry.ts';
import { compareText } from '../finding.ts';
import { entry as entryValidator } from '../generated/validators.js';
import { withoutMisshapen } from '../load/read-file.ts';
import { violationsOf } from '../schema/violation.ts';
import { decode } from '../yaml/decode.ts';
import { readWhole } from '../yaml/whole.ts';
import type { ListState } from './history.ts';

/** The registry's folder as one commit left it. */
export interface FolderState {
  /** The committer's instant, in UTC: `2026-03-03T09:00:00Z`. */
  readonly at: string;
  /** Git ids of what is below the folder, by path; `null` for what is no file that can be read (a link, too large). */
  readonly files: ReadonlyMap<string, string | null>;
}

/** What could be read of a registry's past. */
export interface ListStates {
  /** In the order in which they were asked for; each day is that of the time zone which the policy named then. */
  readonly states: readonly ListState[];
  /** States that are left out because a file in them cannot be read, or the policy is missing: nothing was published of them. */
  readonly skipped: number;
}

const entryPath = /^subprocessors\/([^/]+)\.yaml$/;
const policyPath = 'registry.yaml';

/** Whether a file below the folder tells of the list: the policy, for its time zone, and the entries. */
export function tellsOfList(path: string): boolean {
  return path === policyPath || entryPath.test(path);
}

/**
 * Reads the list from states of the folder, each file once. It does not hold the past to today's rules: what an entry of
 * then says in a field that is of another shape today is left out, and the entry stays. Never throws on content.
 *
 * @param bytesOf the content with a Git id; `undefined` if it is not at hand.
 */
export function listStates(
  states: Iterable<FolderState>,
  bytesOf: (id: string) => Uint8Array | undefined,
): ListStates {
  const entries = remembered((path, id) => entryIn(entryPath.exec(path)?.[1] ?? '', bytesOf(id)));
  const zones = remembered((_path, id) => zoneIn(bytesOf(id)));
  const found: ListState[] = [];
  let skipped = 0;
  for (const { at, files } of states) {
    const zone = zones(policyPath, files.get(policyPath) ?? null);
    const list = listIn(files, entries);
    if (zone === null || list === null) skipped += 1;
    else found.push({ day: localDay(at, zone), entries: list });
  }
  return { states: found, skipped };
}

type Reader<Value> = (path: string, id: string | null) => Value | null;

/** A reader that reads each content of a path once, and answers the same value each time. */
function remembered<Value>(read: (path: string, id: string) => Value | null): Reader<Value> {
  const known = new Map<string, Map<string, Value | null>>();
  return (path, id) => {
    if (id === null) return null;
    const ofPath = known.get(path) ?? new Map<string, Value | null>();
    known.set(path, ofPath);
    let value = ofPath.get(id);
    if (value === undefined) {
      value = read(path, id);
      ofPath.set(id, value);
    }
    return value;
  };
}

function listIn(files: FolderState['files'], read: Reader<Entry>): Entry[] | null {
  const entries: Entry[] = [];
  for (const [path, id] of files) {
    if (!entryPath.test(path)) continue;
    const entry = read(path, id);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries.sort((a, b) => compareText(a.id, b.id));
}

/** The entry that a file of then holds, as far as its fields are understood today. */
function entryIn(id: string, bytes: Uint8Array | undefined): Entry | null {
  const data = mappingIn(bytes);
  if (data === null) return null;
  const errors = entryValidator(data) ? [] : (entryValidator.errors ?? []);
  const fields = withoutMisshapen(data, violationsOf('entry', errors, data)) as Partial<EntryFile>;
  const { service, category } = fields;
  return service === undefined || category === undefined
    ? null
    : entryOf(id, { ...fields, service, category });
}

/** The time zone that a policy of then names, whatever else it says. */
function zoneIn(bytes: Uint8Array | undefined): string | null {
  const window = mappingIn(bytes)?.['window'];
  const zone = isMapping(window) ? window['time_zone'] : undefined;
  return typeof zone === 'string' && isTimeZone(zone) ? zone : null;
}

function isTimeZone(zone: string): boolean {
  try {
    localDay('2026-01-01T00:00:00Z', zone);
    return true;
  } catch {
    return false;
  }
}

function mappingIn(bytes: Uint8Array | undefined): Record<string, unknown> | null {
  if (bytes === undefined) return null;
  const { text } = decode(bytes);
  const value = text === null ? null : readWhole(text).value;
  return isMapping(value) ? value : null;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

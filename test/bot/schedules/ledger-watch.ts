import type { Record } from '../../../bot/record.ts';
import { isRecord, recordIn } from '../ledger-of.ts';
import { familyOf, type Scene } from './scene.ts';

/** One commit that the ledger has grown by, with the records as they stood before and after. */
export interface Grown {
  readonly commit: string;
  readonly message: string;
  readonly texts: readonly string[];
  readonly before: ReadonlyMap<string, Record>;
  readonly after: ReadonlyMap<string, Record>;
  /** Ids of records that stand in two files at once. */
  readonly twice: readonly string[];
}

/** Follows the ledger, commit by commit. */
export class LedgerWatch {
  readonly #scene: Scene;
  readonly #parsed = new Map<string, Record>();
  #head: string | null = null;
  #records: ReadonlyMap<string, Record> = new Map();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** One that follows the copy of a scene from here on. */
  copy(scene: Scene): LedgerWatch {
    const copy = new LedgerWatch(scene);
    for (const [text, record] of this.#parsed) copy.#parsed.set(text, record);
    copy.#head = this.#head;
    copy.#records = this.#records;
    return copy;
  }

  get records(): ReadonlyMap<string, Record> {
    return this.#records;
  }

  /** Takes the branch as it is: somebody moved it by hand. */
  start(): void {
    this.#head = this.#scene.repo.head('ledger');
    this.#records = this.#head === null ? new Map() : this.#at(this.#head).records;
  }

  /** What has come since the last time; `null` where the branch no longer descends from what it was. */
  grown(): Grown[] | null {
    const { repo, memory } = this.#scene;
    const head = repo.head('ledger');
    if (head === this.#head) return [];
    const history = head === null ? [] : repo.history(head);
    const known = history.findIndex(({ sha }) => sha === this.#head);
    if (this.#head !== null && known < 0) return null;
    const fresh = (known < 0 ? history : history.slice(0, known)).reverse();
    const found = fresh.map(({ sha, message }): Grown => {
      const before = this.#records;
      const { records, texts, twice } = this.#at(sha);
      this.#records = records;
      return { commit: sha, message, texts, before, after: records, twice };
    });
    this.#head = head;
    for (const { after } of found) {
      for (const { id, issue } of after.values()) {
        if (issue === null) continue;
        const known = memory.issuesOf.get(familyOf(id)) ?? new Set();
        memory.issuesOf.set(familyOf(id), known.add(issue));
      }
    }
    return found;
  }

  #at(commit: string): { records: Map<string, Record>; texts: string[]; twice: string[] } {
    const records = new Map<string, Record>();
    const texts: string[] = [];
    const twice: string[] = [];
    for (const [path, text] of Object.entries(this.#scene.repo.files(commit))) {
      texts.push(text);
      if (!isRecord(path)) continue;
      const known = this.#parsed.get(text) ?? recordIn(text);
      this.#parsed.set(text, known);
      if (records.has(known.id)) twice.push(known.id);
      records.set(known.id, known);
    }
    return { records, texts, twice };
  }
}

import type { Outgoing } from '../../../bot/channels/channel.ts';
import type { Record } from '../../../bot/record.ts';
import type { Place, Said } from './deeds.ts';
import type { Terms } from './lists.ts';

/** Something that somebody wrote, as the schedule remembers it. Times in milliseconds, cut to seconds as GitHub does. */
export interface Utterance {
  readonly id: number;
  readonly place: Place;
  /** Issue or pull request it stands on. */
  readonly number: number;
  readonly by: string;
  readonly isStaff: boolean;
  readonly at: number;
  /** `announce`: a digest; `marks`: comments that staff say they have read; `counts`: one that is an objection. */
  said: Said;
  editedAt: number | null;
  gone: boolean;
  /** The last look before it was deleted; `null` as long as it is there. */
  goneAfter: number | null;
  /** The look at which the bot could first read it, and what it read; `null` as long as none could. */
  heard: Heard | null;
  /** The same for a look that failed on the way: it may have read it, or not. */
  perhaps: Heard | null;
}

/** What the bot read, and at which look. */
export interface Heard {
  readonly look: number;
  readonly said: Said;
  /** It had been edited before, so that nobody knows who wrote what stands there. */
  readonly edited: boolean;
}

/** A mail that was handed to the mail system, and what came of it. */
export interface Mailed {
  readonly notice: Outgoing;
  readonly at: number;
  readonly look: number;
  readonly reached: 'everybody' | 'some' | 'nobody';
}

/** What a change was, to whoever saw it announced: the meaning of each company's entry before and after. */
export interface Told {
  /** `null` before: whatever customers had been told of. */
  readonly changes: ReadonlyMap<string, readonly [before: string | null, after: string]>;
  readonly terms: Terms;
  /** When the bot wrote it down first, in milliseconds, and at which look. */
  readonly at: number;
  readonly look: number;
  /** Comment that asked for it. */
  readonly asked: number | null;
  /** Record whose place it took. */
  readonly replaces: string | null;
  /** The one before it of the same pull request, if that was cancelled. */
  readonly cancelled: Pick<Record, 'id' | 'comments'> | null;
}

/** What somebody has said to the bot, if it was able to read it at all: enough for what may be, not for what must be. */
export function given(one: Utterance): Heard | null {
  return one.heard ?? one.perhaps;
}

/** What the schedule knows for itself, without asking the bot: who said what when, what was mailed, what was meddled with. */
export class Memory {
  readonly utterances: Utterance[] = [];
  readonly mails: Mailed[] = [];
  readonly told = new Map<string, Told>();
  /** Somebody moved the ledger by hand: what it held since then is not what the bot wrote. */
  ledgerMoved = false;
  /**
   * What came into the list through the gate, with no one past the bot since its last look: main before and after, and
   * what the records whose windows were closed then had told.
   */
  readonly merges: {
    readonly pull: number;
    readonly before: string;
    readonly after: string;
    readonly closed: readonly Told[];
  }[] = [];
  /** Commits that the merge queue had to have tested. */
  readonly groups: string[] = [];
  /** Somebody did something past the bot since its last look. */
  meddled = false;
  /** Issues that were deleted, or that nobody can recognise any more. */
  deletedIssues = 0;
  /** Issues that the ledger ever named, by the family of their records. */
  readonly issuesOf = new Map<string, Set<number>>();
  /** The record that each change issue was opened for, by the issue's number. */
  readonly marks = new Map<number, string>();
  /** Looks so far. */
  looks = 0;

  /** The same memory once more. */
  copy(): Memory {
    const copy = new Memory();
    copy.utterances.push(...structuredClone(this.utterances));
    copy.mails.push(...this.mails);
    copy.merges.push(...this.merges);
    copy.groups.push(...this.groups);
    for (const [id, told] of this.told) copy.told.set(id, told);
    for (const [family, issues] of this.issuesOf) copy.issuesOf.set(family, new Set(issues));
    for (const [number, record] of this.marks) copy.marks.set(number, record);
    copy.ledgerMoved = this.ledgerMoved;
    copy.meddled = this.meddled;
    copy.deletedIssues = this.deletedIssues;
    copy.looks = this.looks;
    return copy;
  }

  /** An issue is deleted with all that stands on it. What nobody had read there a person has to ask for. */
  forgetThread(number: number): void {
    for (const one of this.utterances) if (one.number === number) this.forget(one);
    const lost = ({ number: there, heard }: Utterance) => there === number && heard === null;
    this.utterances.splice(0, Infinity, ...this.utterances.filter(one => !lost(one)));
  }

  /** A comment is deleted. */
  forget(one: Utterance): void {
    one.gone = true;
    one.goneAfter ??= this.looks;
  }

  /** The ledger is deleted: what it held is known to nobody any more, and a bot that begins anew begins with nothing. */
  forgetLedger(): void {
    this.ledgerMoved = true;
    this.meddled = true;
    this.issuesOf.clear();
    this.told.clear();
  }

  /** Whether the ledger ever named this issue. */
  knowsIssue(number: number): boolean {
    return [...this.issuesOf.values()].some(issues => issues.has(number));
  }

  /** The ledger was set back: what it no longer holds has to be read once more, if it still stands there. */
  forgetUnread(records: readonly Pick<Record, 'comments'>[]): void {
    for (const one of this.utterances) {
      const isHeld = records.some(({ comments }) => comments.some(({ id }) => id === one.id));
      if (isHeld) continue;
      one.heard = null;
      one.perhaps = null;
    }
  }

  /** What was announced by a comment. */
  toldBy(comment: number): Told | undefined {
    return [...this.told.values()].find(({ asked }) => asked === comment);
  }

  utterance(id: number | null): Utterance | undefined {
    return this.utterances.find(one => one.id === id);
  }
}

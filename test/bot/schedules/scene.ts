import type { Hint } from '../../../bot/observe/hints.ts';
import type { Record } from '../../../bot/record.ts';
import { Stage } from '../stage.ts';
import { type Customer, type Place, type Said, type Saying, type Staff, staff } from './deeds.ts';
import {
  companies,
  filesUnder,
  meaningOf,
  type PolicyName,
  paths,
  policyFiles,
  type Terms,
} from './lists.ts';
import { type Heard, Memory, type Utterance } from './memory.ts';
import { bodyOf } from './sayings.ts';
import { SharedRegistries } from './shared-registries.ts';

export const botLogin = 'subprocessors[bot]';
const fork = 'vera';

/** A repository with a bot and people, and the memory of what the people did. */
export class Scene {
  readonly stage: Stage;
  readonly memory: Memory;
  /** What webhooks would have shown since the last look. */
  hints: Hint[] = [];
  readonly #shownFirst = new Map<number, { readonly said: Said; readonly edited: boolean }>();
  /** Pull requests in order. */
  readonly pulls: number[] = [];
  /** Pull requests that are drafts. */
  readonly drafts = new Set<number>();
  /** The first commit of the default branch. */
  readonly origin: string;

  private constructor(stage: Stage, memory: Memory, origin: string) {
    this.stage = stage;
    this.memory = memory;
    this.origin = origin;
  }

  static async set(policy: PolicyName, day: string): Promise<Scene> {
    const stage = await Stage.set(filesUnder(policy), { listen: false });
    stage.goTo(`${day}T09:00:00Z`);
    stage.repo.require('subprocessors/objection-window');
    stage.memory = { ...stage.memory, registries: new SharedRegistries() };
    return new Scene(stage, new Memory(), stage.repo.head('main') ?? '');
  }

  /** The same scene once more, as it is at this moment; from then on they go apart. */
  async copy(): Promise<Scene> {
    const stage = await this.stage.copy();
    stage.memory = { ...stage.memory, registries: new SharedRegistries(stage.memory.registries) };
    const copy = new Scene(stage, this.memory.copy(), this.origin);
    copy.hints = [...this.hints];
    copy.pulls.push(...this.pulls);
    for (const pull of this.drafts) copy.drafts.add(pull);
    for (const [id, shown] of this.#shownFirst) copy.#shownFirst.set(id, shown);
    return copy;
  }

  get repo() {
    return this.stage.repo;
  }

  /** Milliseconds. */
  get now(): number {
    return this.stage.github.clock.now().getTime();
  }

  /** The bot's change issues that are there, in order. */
  changeIssues() {
    return this.repo.issues().filter(({ author }) => author === botLogin);
  }

  /** The n-th thing, or the last one where there are fewer. */
  static nth<Thing>(things: readonly Thing[], n: number): Thing | undefined {
    return things[Math.min(n, things.length - 1)];
  }

  /** Writes a comment and remembers it. Answers its id; `null` where nobody can write there. */
  say(who: Staff | Customer, place: Place, number: number, said: Said, body: string): number | null {
    const actor = this.repo.as(who);
    const id = possible(() => {
      switch (place) {
        case 'issue':
        case 'pull':
          return actor.comment(number, body);
        case 'review':
          return actor.review(number, { state: 'comment', body });
        case 'line':
          return actor.commentOnLine(number, paths.speech, 1, body);
      }
    });
    if (id === null) return null;
    const at = Math.floor(this.now / 1000) * 1000;
    this.memory.utterances.push({
      id,
      place,
      number,
      by: who,
      isStaff: (staff as readonly string[]).includes(who),
      at,
      said,
      editedAt: null,
      gone: false,
      goneAfter: null,
      heard: null,
      perhaps: null,
    });
    this.#shown({ id, place, number, by: who, at }, said, body, at);
    return id;
  }

  /** Rewrites a comment. */
  edit(one: Utterance, saying: Saying): void {
    const before = one.said;
    const actor = this.repo.as(one.by);
    const body = bodyOf(saying, this.now);
    const done = possible(() => {
      if (one.place === 'line') actor.editLineComment(one.id, body);
      else actor.editComment(one.id, body);
      return true;
    });
    if (done === null) return;
    one.said = saying;
    one.editedAt = Math.floor(this.now / 1000) * 1000;
    this.#shown(one, before, textOf(before, one.at), one.editedAt);
  }

  delete(one: Utterance): void {
    const actor = this.repo.as(one.by);
    const done = possible(() => {
      if (one.place === 'line') actor.deleteLineComment(one.id);
      else actor.deleteComment(one.id);
      return true;
    });
    if (done === null) return;
    this.memory.forget(one);
  }

  #shown(
    one: Pick<Utterance, 'id' | 'place' | 'number' | 'by' | 'at'>,
    said: Said,
    body: string,
    updated: number,
  ): void {
    const { id, place, number, by, at } = one;
    const user = this.stage.github.user(by);
    if (!this.#shownFirst.has(id)) this.#shownFirst.set(id, { said, edited: updated - at > 60_000 });
    const time = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
    this.hints.push({
      source: place,
      number,
      comment: { id, user: { ...user }, body, createdAt: time(at), updatedAt: time(updated) },
    });
  }

  /** Notes what a look that saw everything could read: what stands there, and what webhooks showed of it before. */
  noteHeard(webhooks: boolean, records: readonly Record[]): void {
    const { utterances, looks } = this.memory;
    const threads = new Set(records.flatMap(record => this.threadsHeard(record)));
    // Where an ended change is found, all that was written about it may be read.
    const others = new Set(
      records.flatMap(record => (this.threadsHeard(record).length > 0 ? this.threadsOf(record) : [])),
    );
    for (const one of utterances) {
      const shown = webhooks ? this.#shownFirst.get(one.id) : undefined;
      if (!threads.has(one.number) && others.has(one.number)) this.#notePerhaps(one, shown);
      if (one.heard !== null || !threads.has(one.number) || (one.gone && shown === undefined)) continue;
      const edited = one.editedAt !== null && one.editedAt - one.at > 60_000;
      one.heard = { look: looks, ...(shown ?? { said: one.said, edited }) };
    }
    this.hints = [];
    this.#shownFirst.clear();
  }

  /** Notes which record each change issue was opened for, before anybody can write over it. */
  noteMarks(): void {
    for (const { number, body } of this.changeIssues()) {
      const mark = /^<!-- subprocessors:change (\S+) -->/.exec(body)?.[1];
      if (mark !== undefined && !this.memory.marks.has(number)) this.memory.marks.set(number, mark);
    }
  }

  /** Where people write about a change: its pull request, and the issue of each of its announcements. */
  #threadsNamed({ id, pull }: Pick<Record, 'id' | 'pull'>): number[] {
    const issues = this.memory.issuesOf.get(familyOf(id)) ?? new Set();
    return [...issues, ...(pull === null ? [] : [pull])];
  }

  /** With those that only their mark tells of, since no look lived to write them down: where the bot may hear, too. */
  threadsOf(record: Pick<Record, 'id' | 'pull'>): number[] {
    const marked = [...this.memory.marks].filter(([, id]) => familyOf(id) === familyOf(record.id));
    return [...new Set([...this.#threadsNamed(record), ...marked.map(([number]) => number)])];
  }

  /** Notes what a look that did not come to its end may have read. */
  notePerhaps(): void {
    for (const one of this.memory.utterances) this.#notePerhaps(one);
  }

  #notePerhaps(one: Utterance, shown?: Pick<Heard, 'said' | 'edited'>): void {
    const edited = one.editedAt !== null && one.editedAt - one.at > 60_000;
    if (shown === undefined && one.gone) return;
    one.perhaps ??= { look: this.memory.looks, ...(shown ?? { said: one.said, edited }) };
  }

  /** The threads on which the bot listens: also after the end, on the issue of a change that came into the list. */
  threadsHeard(record: Record): number[] {
    if (isLive(record)) return this.#threadsNamed(record);
    const { issue, state } = record;
    if (state !== 'in-the-list' || issue === null) return [];
    // An ended change is found by the label and the mark of its issue alone.
    const there = this.changeIssues().find(({ number }) => number === issue);
    const isMarked = there?.body.startsWith('<!-- subprocessors:change ') === true;
    return isMarked && there.labels.includes('subprocessor-change') ? [issue] : [];
  }

  /** A pull request of a branch of the vendor's fork. */
  propose(files: globalThis.Record<string, string | null>, branch: string): void {
    const number = possible(() => this.stage.propose(files, branch));
    if (number !== null) this.pulls.push(number);
  }

  get forkName(): string {
    return fork;
  }

  /** What the default branch, or any commit, says of each company. */
  meaningAt(commit: string): Map<string, string> {
    return new Map(companies.map(one => [one, meaningOf(one, this.repo.read(commit, paths[one]))]));
  }

  /** What customers would have to be told of if this commit came in the place of that one. */
  differences(before: string, after: string): Map<string, readonly [string, string]> {
    const [old, young] = [this.meaningAt(before), this.meaningAt(after)];
    const found = [...old].map(([one, meaning]) => [one, [meaning, young.get(one) ?? ''] as const] as const);
    return new Map(found.filter(([, [a, b]]) => a !== b));
  }

  /** The terms that stand in the policy on the default branch. */
  terms(): Terms {
    const text = this.repo.read('main', 'registry/registry.yaml');
    const found = Object.values(policyFiles).find(one => one.text === text);
    if (found === undefined) throw new Error('The policy on main is none that schedules know.');
    return found.terms;
  }
}

/** Announcements of one pull request follow each other: `0042`, `0042.2`. */
export function familyOf(record: string): string {
  return record.split('.')[0] ?? record;
}

/** Whether a change still runs, or has ended without everybody having been told. */
export function isLive({ ended_at }: Pick<Record, 'ended_at'>): boolean {
  return ended_at === null;
}

function textOf(said: Said, at: number): string {
  return 'ids' in said || said.says === 'announce' ? '' : bodyOf(said, at);
}

/** What GitHub refuses, and what cannot be done at the moment, is not done. */
export function possible<Done>(act: () => Done): Done | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

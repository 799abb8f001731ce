import type { SeenStatus } from '../../github/views.ts';
import type { Deed, Schedule } from './deeds.ts';
import { invariants } from './invariants.ts';
import { LedgerWatch } from './ledger-watch.ts';
import { type Looked, look } from './look.ts';
import { perform } from './perform.ts';
import { isLive, Scene } from './scene.ts';

/** A sentence that did not hold, after which deed (counted from 0), and what was found. */
export interface Broken {
  readonly invariant: string;
  readonly after: number | 'the beginning' | 'the end';
  readonly found: readonly string[];
}

const aLook = { do: 'look', webhooks: true } as const;

/** The deeds that lead to each beginning. */
const steps: readonly { readonly to: Schedule['begins']; readonly deeds: readonly Deed[] }[] = [
  { to: 'installed', deeds: [aLook] },
  { to: 'proposed', deeds: [{ do: 'propose', company: 'speech', version: 'first' }, aLook] },
  { to: 'asked', deeds: [{ do: 'announce', who: 'alice', pull: 0 }] },
  { to: 'announced', deeds: [aLook] },
  { to: 'at the deadline', deeds: [{ do: 'wait for the deadline', seconds: 0 }] },
  { to: 'time over', deeds: [{ do: 'wait', minutes: 15 }] },
  {
    to: 'window closed',
    deeds: [{ do: 'say', who: 'alice', where: 'issue', change: 0, saying: { says: 'mailbox read' } }, aLook],
  },
];

function deedsTo(begins: Schedule['begins']): Deed[] {
  const last = steps.findIndex(({ to }) => to === begins);
  return steps.slice(0, last + 1).flatMap(({ deeds }) => deeds);
}

/** A world at the beginning of schedules, or what did not hold on the way there. */
type Began = Run | readonly Broken[];

async function begin(
  { day, policy, begins }: Schedule,
  prepare: (scene: Scene) => void = () => {},
): Promise<Began> {
  const scene = await Scene.set(policy, day);
  prepare(scene);
  const run = new Run(scene, new LedgerWatch(scene));
  for (const deed of deedsTo(begins)) {
    const broken = await run.step(deed, 'the beginning');
    if (broken.length > 0) return broken;
  }
  return run;
}

/** A beginning that schedules go on from, and how many already did. */
interface Kept {
  readonly began: Promise<Began>;
  copies: number;
}
const kept = new Map<string, Kept>();

/** Copies share one store of Git's objects with what they are copies of, which grows with each. */
const mostCopies = 40;

/** Each beginning is lived through once for many schedules, which go on from a copy of it. */
async function begunOnce(schedule: Schedule): Promise<Began> {
  const key = `${schedule.day} ${schedule.policy} ${schedule.begins}`;
  const known = kept.get(key);
  if (known !== undefined && known.copies < mostCopies) {
    known.copies += 1;
    return known.began;
  }
  if (known !== undefined) await ended(known);
  const began = begin(schedule);
  kept.set(key, { began, copies: 1 });
  return began;
}

async function ended({ began }: Kept): Promise<void> {
  const run = await began;
  if (run instanceof Run) await run.end();
}

/** Takes down what was kept for further schedules. */
export async function endBeginnings(): Promise<void> {
  for (const one of kept.values()) await ended(one);
  kept.clear();
}

/**
 * Plays a schedule and answers what did not hold: nothing, if the bot is right. It stops at the first. `prepare` may do
 * something to the scene before it begins.
 */
export async function play(schedule: Schedule, prepare?: (scene: Scene) => void): Promise<readonly Broken[]> {
  const start = prepare === undefined ? await begunOnce(schedule) : await begin(schedule, prepare);
  if (!(start instanceof Run)) return start;
  const run = prepare === undefined ? await start.copy() : start;
  try {
    for (const [index, deed] of schedule.deeds.entries()) {
      const broken = await run.step(deed, index);
      if (broken.length > 0) return broken;
    }
    return await run.rest();
  } finally {
    await run.end();
  }
}

/** The time to object goes by, and staff do what closing asks for, but for what customers wrote. */
const toTheEnd: readonly Exclude<Deed, { do: 'look' }>[] = [
  { do: 'wait for the deadline', seconds: 900 },
  { do: 'say', who: 'bob', where: 'issue', change: 0, saying: { says: 'mailbox read' } },
  { do: 'say', who: 'bob', where: 'issue', change: 0, saying: { says: 'approvals complete' } },
];

/** Looks after which all has to be done. */
const mostLooks = 4;

class Run {
  readonly #scene: Scene;
  readonly #watch: LedgerWatch;
  readonly #statuses = new Map<string, number>();
  #last: Looked | null = null;

  constructor(scene: Scene, watch: LedgerWatch) {
    this.#scene = scene;
    this.#watch = watch;
  }

  /** The same run once more, as it is at this moment. */
  async copy(): Promise<Run> {
    const scene = await this.#scene.copy();
    const copy = new Run(scene, this.#watch.copy(scene));
    for (const [sha, many] of this.#statuses) copy.#statuses.set(sha, many);
    return copy;
  }

  async step(deed: Deed, after: Broken['after']): Promise<Broken[]> {
    if (deed.do === 'look') return this.#checked(await look(this.#scene, deed), after, false);
    const ledger = this.#scene.repo.head('ledger');
    perform(this.#scene, deed);
    if (this.#scene.repo.head('ledger') !== ledger) this.#watch.start();
    return [];
  }

  /** All trouble is over: whatever failed is due again, a few looks later all is done, and one more finds nothing. */
  async rest(): Promise<Broken[]> {
    const { stage } = this.#scene;
    for (let times = 1; times <= mostLooks; times += 1) {
      stage.github.clock.advance(16 * 60_000);
      // What only a webhook showed is seen to be gone by the look after.
      const isShownMore = this.#scene.hints.length > 0;
      const broken = await this.#look(false);
      if (broken.length > 0) return broken;
      if (this.#last?.failed === null && !this.#isUnderWay() && !isShownMore) break;
    }
    const broken = await this.#look(true);
    return broken.length > 0 ? broken : this.#afterTheDeadline();
  }

  /** Whatever was wrong before, it is at the end of the time to object that it would do harm. */
  async #afterTheDeadline(): Promise<Broken[]> {
    const before = this.#scene.now;
    for (const deed of toTheEnd) perform(this.#scene, deed);
    return this.#scene.now === before ? [] : this.#look(false);
  }

  /** Something is claimed by a look that did not live to tell, or failed and is tried again. */
  #isUnderWay(): boolean {
    return [...this.#watch.records.values()].some(({ effects }) =>
      Object.values(effects).some(({ state }) => state !== 'done'),
    );
  }

  async #look(isQuiet: boolean): Promise<Broken[]> {
    this.#last = await look(this.#scene, { webhooks: true });
    return this.#checked(this.#last, 'the end', isQuiet);
  }

  async end(): Promise<void> {
    this.#scene.stage.github.takeViolations();
    await this.#scene.stage.end();
  }

  #checked(looked: Looked, after: Broken['after'], isQuiet: boolean): Broken[] {
    const scene = this.#scene;
    const before = [...this.#watch.records.values()];
    const grown = this.#watch.grown();
    this.#noteTold();
    scene.noteMarks();
    if (looked.whole)
      scene.noteHeard(looked.webhooks, [...before.filter(isLive), ...this.#watch.records.values()]);
    if (!looked.whole) scene.notePerhaps();
    if (looked.whole) scene.memory.meddled = false;
    // A gate is drawn from what is seen after the ledger was written, and such a copy shows what stood before.
    if (looked.trouble?.trouble === 'said to be as it was') scene.memory.meddled = true;
    const view = {
      scene,
      looked,
      grown,
      records: this.#watch.records,
      newStatuses: this.#newStatuses(),
      isQuiet,
    };
    return invariants.flatMap(({ name, check }) => {
      const found = check(view);
      return found.length === 0 ? [] : [{ invariant: name, after, found }];
    });
  }

  /** What a new record was, as anybody could see it when it was announced. */
  #noteTold(): void {
    const { repo, memory, now } = this.#scene;
    const records = [...this.#watch.records.values()];
    for (const { id, pull, kind, changes, announced, replaces } of records) {
      if (memory.told.has(id)) continue;
      const before = records.findLast(one => pull !== null && one.pull === pull && memory.told.has(one.id));
      const main = repo.head('main') ?? '';
      const merge = pull === null ? null : repo.pullAt(pull).mergeSha;
      const seen: [string, readonly [string | null, string]][] =
        kind === 'announced'
          ? [...(merge === null ? new Map() : this.#scene.differences(main, merge))]
          : [...this.#scene.meaningAt(main)]
              .filter(([company]) => changes.some(({ entry }) => entry === `example-${company}`))
              .map(([company, meaning]) => [company, [null, meaning]]);
      const asked = announced.comment;
      const cancelled = before?.state === 'cancelled' ? { id: before.id, comments: before.comments } : null;
      const terms = this.#scene.terms();
      const when = { at: now, look: memory.looks };
      memory.told.set(id, { changes: new Map(seen), terms, ...when, asked, replaces, cancelled });
    }
  }

  #newStatuses(): Map<string, SeenStatus[]> {
    const { repo, pulls, memory } = this.#scene;
    const found = new Map<string, SeenStatus[]>();
    for (const sha of new Set([...pulls.map(number => repo.pullAt(number).headSha), ...memory.groups])) {
      const all = repo.statuses(sha);
      found.set(sha, all.slice(0, all.length - (this.#statuses.get(sha) ?? 0)));
      this.#statuses.set(sha, all.length);
    }
    return found;
  }
}

import { Stage } from '../stage.ts';
import { endOf } from './end-of.ts';
import type { Happening } from './life.ts';
import { Mortal } from './mortal.ts';
import { stateOf } from './state-of.ts';

/** A moment at which something can go wrong: before one act of the pass that follows a happening. */
interface Moment {
  readonly when: string;
  readonly act: string;
  /** Its number in that pass, from 1. */
  readonly before: number;
  /** The stage just before that pass; only copies of it go on. */
  readonly stage: Stage;
  /** What still happens after that pass. */
  readonly rest: readonly Happening[];
}

/** Lives a life undisturbed, and keeps the stage as it was before each pass. The moments of the first happenings are left out. */
export async function livedByMoments(life: readonly Happening[], from = 0) {
  const stage = await Stage.set();
  const moments: Moment[] = [];
  const kept: Stage[] = [stage];
  for (const [index, { what, happen }] of life.entries()) {
    await happen(stage);
    const before = await stage.copy();
    kept.push(before);
    const bot = new Mortal(stage);
    await bot.passes();
    const rest = life.slice(index + 1);
    if (index < from) continue;
    moments.push(...bot.acts.map((act, k) => ({ when: what, act, before: k + 1, stage: before, rest })));
  }
  return { ...(await outcome(stage)), moments, kept };
}

export type Outcome = Awaited<ReturnType<typeof outcome>>;

async function outcome(stage: Stage) {
  stage.github.forgetRequests();
  await stage.pass();
  const idle = stage.github.writes.map(({ method, path }) => `${method} ${path}`);
  // A second attempt is the same message, so that a mail program can put the two together.
  const mails = [
    ...new Set(stage.sent.map(({ record, notice, kind }) => `${record} ${notice} ${kind}`)),
  ].sort();
  const texts = new Set(
    stage.sent.map(({ record, notice, subject, text }) => [record, notice, subject, text].join('\n')),
  );
  return { end: await endOf(stage), idle, mails, texts: texts.size };
}

/**
 * The life from the happening before a moment on, with a pass that something disturbs. Where that left the very state
 * that an earlier one left, what comes of it is known.
 */
export async function livedFrom(
  { stage, rest }: Moment,
  disturbed: (stage: Stage) => Promise<void>,
  known: Map<string, Promise<Outcome>>,
): Promise<Outcome> {
  const own = await stage.copy();
  await disturbed(own);
  const state = `${rest.length} ${stateOf(own)}`;
  const came = known.get(state) ?? livedOn(own, rest);
  known.set(state, came);
  await came;
  await own.end();
  return came;
}

async function livedOn(stage: Stage, rest: readonly Happening[]): Promise<Outcome> {
  for (const { happen } of rest) {
    await happen(stage);
    await new Mortal(stage).passes();
  }
  return outcome(stage);
}

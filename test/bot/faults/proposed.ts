import { Stage } from '../stage.ts';

export async function proposed(): Promise<Stage> {
  const stage = await Stage.set();
  await stage.pass();
  stage.propose();
  await stage.pass();
  return stage;
}

/** Writes the `/announce` that the preview asks for; nobody looks yet. */
export async function announceUnseen(stage: Stage): Promise<void> {
  const digest = /\/announce ([0-9a-f]{32})/.exec(await stage.preview(1))?.[1];
  await stage.comment('alice', 1, `/announce ${digest}`);
}

export const minutes = (stage: Stage, number: number) => stage.github.clock.advance(number * 60_000);

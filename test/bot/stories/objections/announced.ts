import { onTestFinished } from 'vitest';
import { Stage } from '../../stage.ts';

/** A change that was announced on Mon 23 Nov 2026 and ends on Wed 9 Dec, 23:00 UTC; it is a minute later. */
export async function announced(): Promise<{ stage: Stage; pull: number; issue: number }> {
  const stage = await Stage.set();
  onTestFinished(() => stage.end());
  await stage.pass();
  const pull = stage.propose();
  await stage.pass();
  await stage.announce(pull);
  stage.github.clock.advance(60_000);
  return { stage, pull, issue: stage.record('0001').issue ?? 0 };
}

/** Staff say that the mailbox was read, half an hour after the deadline, and the bot looks. */
export async function afterTheDeadline(stage: Stage, issue: number): Promise<void> {
  stage.goTo('2026-12-09T23:30:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
}

/** What the bot said on an issue or pull request, beside the preview. */
export async function replies(stage: Stage, number: number): Promise<string[]> {
  const thread = await stage.thread(number);
  return thread
    .filter(
      ({ login, body }) => login === 'subprocessors[bot]' && body.startsWith('<!-- subprocessors:reply '),
    )
    .map(({ body }) => body.replace(/^.*\n/, ''));
}

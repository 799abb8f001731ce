import { afterEach } from 'vitest';
import { registryFiles, Stage, speech, speechPath } from '../../stage.ts';

export const mailPath = 'registry/subprocessors/example-mail.yaml';
export const policyPath = 'registry/registry.yaml';
export const mail = registryFiles[mailPath] ?? '';
export const policy = registryFiles[policyPath] ?? '';

/** The vendor's entry with something about it altered. */
export const otherSpeech = (from: string, to: string) => speech.replace(from, to);

const stages: Stage[] = [];

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.end();
});

/** A stage that has been looked at once: its list is what customers know. */
export async function begun(files?: Readonly<Record<string, string>>): Promise<Stage> {
  const stage = await Stage.set(files);
  stages.push(stage);
  await stage.pass();
  return stage;
}

/** A branch of the repository itself with files on it, and a pull request of it. */
export function propose(
  stage: Stage,
  branch: string,
  files: Readonly<Record<string, string | null>> = { [speechPath]: speech },
  base = 'main',
): number {
  stage.repo.commit(branch, { ...files }, `Propose ${branch}`);
  return stage.repo.pull({ head: branch, base, author: 'vera' }).number;
}

/** The same with the announcement by Alice: its time to object runs until 9 December 2026. */
export async function announced(
  stage: Stage,
  branch = 'proposal',
  files?: Readonly<Record<string, string | null>>,
): Promise<number> {
  const pull = propose(stage, branch, files);
  await stage.pass();
  await stage.announce(pull);
  return pull;
}

/** Half an hour after the deadline, with the mailbox confirmed read: nothing is left to wait for. */
export async function closeWindow(stage: Stage, issue: number): Promise<void> {
  stage.goTo('2026-12-09T23:30:00Z');
  await stage.comment('alice', issue, '/mailbox-read');
  await stage.pass();
}

/** What the bot answered on an issue or pull request, its preview apart. */
export async function answers(stage: Stage, number: number): Promise<string[]> {
  const thread = await stage.thread(number);
  return thread
    .filter(({ body }) => body.startsWith('<!-- subprocessors:reply'))
    .map(({ body }) => body.split('\n').slice(1).join('\n'));
}

/** `/announce` with what the preview shows, without looking again. */
export async function announceCommand(stage: Stage, number: number): Promise<string> {
  return /\/announce [0-9a-f]{32}/.exec(await stage.preview(number))?.[0] ?? 'the preview names no digest';
}

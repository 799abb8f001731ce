import { Scene, type SenderSwap } from './scene/scene.ts';
import type { Step } from './story/step.ts';
import { story as wholeStory } from './story/story.ts';
import { type Part, type Told, tellTo } from './telling/telling.ts';
import { heading, partLines, type Terminal } from './telling/terminal.ts';

export interface PlayOptions {
  readonly terminal: Terminal;
  /** What is played. Default: the whole story. */
  readonly story?: readonly Step[];
  /** Replaces the sender of a channel: for a test of what the demo says when something goes wrong. */
  readonly sender?: SenderSwap;
  /** Hands on what is left, once every step did what it said. The scene is taken down afterwards. */
  readonly keep: (told: readonly Told[], scene: Scene) => void;
}

/** Plays the story step by step and tells it as it happens. Answers whether every step did what it says. */
export async function play({ terminal, story = wholeStory, sender, keep }: PlayOptions): Promise<boolean> {
  const { write, paint } = terminal;
  const scene = await Scene.set(sender);
  const told: Told[] = [];
  let title = 'Before the first step';
  try {
    for (const [index, step] of story.entries()) {
      title = `Step ${index + 1} of ${story.length}, "${step.title}"`;
      scene.goTo(step.at);
      write(heading(step, index + 1, story.length, paint));
      const parts: Part[] = [];
      await step.play(
        scene,
        tellTo(part => {
          parts.push(part);
          write(partLines(part, paint));
        }),
      );
      told.push({ title: step.title, at: step.at, parts });
    }
    title = 'After the last step';
    keep(told, scene);
  } catch (error) {
    write(paint('red', `\n✘ ${title}: ${inWords(error)}\n`));
    await scene.end().catch(() => {});
    return false;
  }
  return ended(scene, terminal);
}

/** A request that GitHub's own description does not know shows at the very end. */
async function ended(scene: Scene, { write, paint }: Terminal): Promise<boolean> {
  try {
    await scene.end();
    return true;
  } catch (error) {
    write(paint('red', `\n✘ Taking the scene down: ${inWords(error)}\n`));
    return false;
  }
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { Refused } from '../../test/github/embedded-github.ts';
import type { Scene } from '../scene/scene.ts';

/** Presses "Merge" as somebody; what GitHub refused it with, or `null` if it merged. */
export function mergeBy(scene: Scene, login: string): string | null {
  try {
    scene.repo.as(login).merge(scene.pull);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message
      .replace(/^\w+: PUT \S+: /, '')
      .replace(/\s*\n+\s*/g, '. ')
      .replace(/[.\s]*$/, '.');
  }
}

import type { Scene } from '../scene/scene.ts';
import type { Tell } from '../telling/telling.ts';

/** One step of the story. */
export interface Step {
  readonly title: string;
  /** The instant at which it begins, in UTC. */
  readonly at: string;
  /** Does what it tells, and checks that it came about. */
  play(scene: Scene, tell: Tell): Promise<void>;
}

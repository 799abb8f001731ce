import { afterAll, describe, expect, it } from 'vitest';
import type { Stage } from '../stage.ts';
import type { Happening } from './life.ts';
import { livedByMoments, livedFrom, type Outcome } from './moments.ts';
import { Mortal } from './mortal.ts';

/**
 * Tests that a life ends the same wherever the bot is killed in it and started again. `from` leaves out the first
 * happenings of a life, where another life that begins like it has them.
 */
export async function testEveryKill(name: string, life: readonly Happening[], from = 0): Promise<void> {
  const { moments, kept, ...undisturbed } = await livedByMoments(life, from);
  const known = new Map<string, Promise<Outcome>>();

  describe(name, () => {
    it('lives it to the end when nothing is in the way', () => {
      expect(undisturbed).toMatchSnapshot();
      expect(undisturbed.idle).toEqual([]);
    });

    it.for(moments)('$when: killed before act $before, $act', async moment => {
      const dying = (stage: Stage) => new Mortal(stage, moment.before).passes();
      expect(await livedFrom(moment, dying, known)).toEqual(undisturbed);
    });

    afterAll(async () => {
      for (const stage of kept.reverse()) await stage.end();
    });
  });
}

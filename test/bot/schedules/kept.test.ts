import { afterAll, describe, expect, it } from 'vitest';
import type { Schedule } from './deeds.ts';
import { announcedAgain } from './kept-schedules/announced-again.ts';
import { announcedOnce } from './kept-schedules/announced-once.ts';
import { ended } from './kept-schedules/ended.ts';
import { treated } from './kept-schedules/treated.ts';
import { endBeginnings, play } from './play.ts';
import { told } from './story.ts';

afterAll(endBeginnings);

describe('schedules that were kept', () => {
  it.for([...announcedOnce, ...announcedAgain, ...ended, ...treated])('$story', async schedule => {
    const broken = await play(schedule);
    expect(broken, told(schedule, broken)).toEqual([]);
  });
});

describe('the invariants can be broken', () => {
  const objection: Schedule = {
    day: '2026-11-23',
    policy: 'short',
    begins: 'announced',
    deeds: [
      { do: 'say', who: 'carol-of-zebra', where: 'review', change: 0, saying: { says: 'object' } },
      { do: 'look', webhooks: false },
    ],
  };

  it('by a bot that is not shown reviews', async () => {
    const broken = await play(objection, ({ stage }) => {
      const pass = stage.pass.bind(stage);
      stage.pass = options => {
        stage.github.faults.empty({ method: 'GET', path: /\/reviews$/ });
        return pass(options);
      };
    });
    expect(broken.map(({ invariant }) => invariant)).toContain('every comment is on record');
    expect(told(objection, broken)).toContain('BROKEN: every comment is on record');
  });

  it('and are kept by one that is', async () => {
    expect(await play(objection)).toEqual([]);
  });
});

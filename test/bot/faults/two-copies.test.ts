import { afterAll, describe, expect, it } from 'vitest';
import type { Sender } from '../../../bot/channels/channel.ts';
import { newMemory } from '../../../bot/observe/memory.ts';
import { Stage, sendersFor } from '../stage.ts';
import { endOf } from './end-of.ts';
import { life, lived } from './life.ts';
import { livedByMoments, livedFrom, type Outcome } from './moments.ts';
import { Turns } from './turns.ts';

const { moments, kept, ...undisturbed } = await livedByMoments(life);

/** A pass in which, before its k-th act, another copy makes a whole pass of its own. */
async function crossed(stage: Stage, k: number): Promise<void> {
  let acts = 0;
  const act = async () => {
    acts += 1;
    if (acts === k) await stage.pass({ memory: newMemory() });
  };
  const octokit = stage.bot;
  octokit.hook.before('request', ({ method }) => (method === 'GET' ? undefined : act()));
  const send: Sender['send'] = async notice => {
    await act();
    return stage.deliver(notice);
  };
  await stage.pass({ octokit, memory: newMemory(), senders: sendersFor({ send }) });
  // Twins that both wrote at the same moment are healed by whoever looks next.
  await stage.pass();
}

describe('a whole pass of another copy in the middle of one', () => {
  const known = new Map<string, Promise<Outcome>>();

  it.for(moments)('$when: before act $before, $act', async moment => {
    expect(await livedFrom(moment, stage => crossed(stage, moment.before), known)).toEqual(undisturbed);
  });

  afterAll(async () => {
    for (const stage of kept.reverse()) await stage.end();
  });
});

/** Orders in which the requests of two copies mix; the number is the seed. */
const seeds = [1, 2, 3, 4, 5, 6];
const alone = await lived();

describe('two copies of the bot at once, request by request', { timeout: 60_000 }, () => {
  it.for(seeds)('do what one does alone, in the order of seed %i', async seed => {
    const stage = await Stage.set();
    const turns = new Turns(seed);
    const failures: unknown[] = [];
    for (const { happen } of life) {
      await happen(stage);
      const copies = ['a', 'b'].map(async copy => {
        await stage
          .pass({ octokit: turns.octokitOf(stage, copy), memory: newMemory() })
          .catch(error => failures.push(error));
      });
      await turns.until(copies);
      // Twins that both wrote at the same moment are healed by whoever looks next.
      await stage.pass();
    }
    expect(failures).toEqual([]);
    expect(turns.order).toMatch(/ab+a/);
    expect(stage.sent.map(({ notice, attempt }) => `${notice} attempt ${attempt}`)).toEqual([
      'n-0001 attempt 1',
    ]);
    expect(await endOf(stage)).toEqual(alone);
    stage.github.forgetRequests();
    await stage.pass();
    expect(stage.github.writes).toEqual([]);
    await stage.end();
  });
});

it('goes from a proposal to the list alone', () => {
  expect(alone.records.map(({ path, state }) => `${path} ${state}`)).toEqual([
    'closed/2026/0001.yaml in-the-list',
  ]);
});

describe('a whole pass of the other copy', () => {
  const other = { memory: newMemory() };

  /** Announced, and not yet looked at. */
  async function announced(): Promise<Stage> {
    const stage = await Stage.set();
    for (const { happen } of life.slice(0, 2)) {
      await happen(stage);
      await stage.pass();
    }
    await life[2]?.happen(stage);
    return stage;
  }

  it('while one opens the issue opens no second one', async () => {
    const stage = await announced();
    const path = /^\/repos\/acme\/registry\/issues$/;
    stage.github.faults.before({ method: 'POST', path }, async () => void (await stage.pass(other)));
    await stage.pass();
    await stage.pass();
    expect(await stage.issues()).toHaveLength(1);
    expect(stage.record('0001').state).toBe('open');
    await stage.end();
  });

  it('while one sends a mail sends none, and what it writes meanwhile takes nothing from the outcome', async () => {
    const stage = await announced();
    const sent: string[] = [];
    const slow: Sender = {
      send: async ({ notice }) => {
        sent.push(notice);
        await stage.comment('carol', 2, '/object');
        await stage.pass({ ...other, senders: () => new Map([['customers', quick]]) });
        return { evidence: 'handed-over', detail: 'handed over' };
      },
    };
    const quick: Sender = {
      send: async ({ notice }) => {
        sent.push(`${notice} by the other`);
        return { evidence: 'handed-over', detail: 'handed over' };
      },
    };
    await stage.pass({ senders: () => new Map([['customers', slow]]) });
    expect(sent).toEqual(['n-0001']);
    const { effects, objections, state } = stage.record('0001');
    expect(effects['notice/n-0001']).toMatchObject({ state: 'done', attempt: 1 });
    expect(objections).toHaveLength(1);
    expect(state).toBe('held');
    await stage.end();
  });
});

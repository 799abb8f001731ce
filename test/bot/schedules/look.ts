import type { Outgoing, Sent } from '../../../bot/channels/channel.ts';
import { newMemory } from '../../../bot/observe/memory.ts';
import type { Step } from '../../../bot/steps.ts';
import { Turns } from '../faults/turns.ts';
import type { Deed, Trouble } from './deeds.ts';
import type { Scene } from './scene.ts';

/** What came of one look. */
export interface Looked {
  /** What it ended with; `null` where it came to its end. */
  readonly failed: unknown;
  readonly standsStill: string | null;
  /** What was done, without the requests to publish, which nobody here fulfils. */
  readonly steps: readonly Step[];
  readonly trouble: Trouble | null;
  readonly webhooks: boolean;
  /** It saw everything that GitHub would show: nothing was kept from it. */
  readonly whole: boolean;
}

const issues = /\/issues$/;
const threeHours = 3 * 3_600_000;

/** Lets the bot look, once or as two copies, with that trouble in its way; afterwards the trouble is over. */
export async function look(scene: Scene, deed: LookDeed): Promise<Looked> {
  // Nothing is slow here, and a timer of four minutes would keep each of thousands of worlds for four minutes.
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = () => new AbortController().signal;
  try {
    return await looked(scene, deed);
  } finally {
    AbortSignal.timeout = timeout;
  }
}

async function looked(scene: Scene, { webhooks, ...deed }: LookDeed): Promise<Looked> {
  const trouble = deed.trouble ?? null;
  const { stage, memory } = scene;
  memory.looks += 1;
  stage.mail = notice => mailed(scene, notice, trouble);
  begin(scene, trouble);
  const hints = webhooks ? scene.hints : [];
  const options = {
    hints,
    ...(trouble?.trouble === 'wrong clock' ? { now: () => new Date(scene.now + threeHours) } : {}),
  };
  const copies =
    trouble?.trouble === 'two copies'
      ? await together(scene, trouble.seed, options)
      : [await settled(stage.pass(options))];
  stage.github.faults.end();
  stage.repo.refuse('ledger', null);
  const failure = copies.find(copy => 'failed' in copy);
  const passes = copies.flatMap(copy => ('failed' in copy ? [] : [copy]));
  const standsStill = passes.find(pass => pass.standsStill !== null)?.standsStill ?? null;
  const whole =
    failure === undefined &&
    standsStill === null &&
    trouble?.trouble !== 'late lists' &&
    trouble?.trouble !== 'said to be as it was' &&
    trouble?.trouble !== 'wrong clock';
  return {
    failed: failure?.failed ?? null,
    standsStill,
    steps: passes.flatMap(({ steps }) => steps).filter(({ do: what }) => what !== 'publish'),
    trouble,
    webhooks,
    whole,
  };
}

type LookDeed = Omit<Extract<Deed, { do: 'look' }>, 'do'>;
type Options = Parameters<Scene['stage']['pass']>[0];

function settled<Value extends object>(
  promise: Promise<Value>,
): Promise<Value | { readonly failed: unknown }> {
  return promise.catch((failed: unknown) => ({ failed }));
}

async function together({ stage }: Scene, seed: number, options: Options) {
  const turns = new Turns(seed);
  const copies = ['a', 'b'].map(copy =>
    settled(stage.pass({ ...options, octokit: turns.octokitOf(stage, copy), memory: newMemory() })),
  );
  await turns.until(copies);
  return Promise.all(copies);
}

function begin({ stage }: Scene, trouble: Trouble | null): unknown {
  const { faults } = stage.github;
  switch (trouble?.trouble) {
    case 'crash':
      return faults.crash.atWrite(trouble.write, trouble.moment);
    case 'lost answer':
      return faults.fail({ method: 'WRITE', status: 502, skip: trouble.write - 1, afterSuccess: true });
    case 'lost issue':
      return faults.fail({ method: 'POST', path: issues, status: 502, afterSuccess: true });
    case 'crash after the issue':
      return faults.before({ method: 'POST', path: issues }, () => faults.crash.atWrite(1, 'before'));
    case 'failed write':
      return faults.fail({ method: 'WRITE', status: 502, skip: trouble.write - 1 });
    case 'secondary limit':
      return faults.fail({
        method: 'WRITE',
        status: 403,
        skip: trouble.write - 1,
        message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        headers: { 'retry-after': '60' },
      });
    case 'failed read':
      return faults.fail({ method: 'GET', status: 500, skip: trouble.read - 1 });
    case 'late lists':
      faults.lag.lists = 1;
      return;
    case 'said to be as it was':
      faults.unchanged = /./;
      return;
    case 'truncated trees': {
      // What is remembered needs no tree.
      stage.memory = newMemory();
      let left = trouble.tree;
      const next = () => {
        left -= 1;
        faults.truncateTrees = left <= 0;
      };
      return faults.before({ method: 'GET', path: /\/git\/trees\// }, next, trouble.tree);
    }
    case 'restarted':
      stage.memory = newMemory();
      return;
    case 'locked ledger':
      return stage.repo.refuse('ledger', 'locked');
    default:
      return;
  }
}

const mark = 'a'.repeat(32);

function mailed({ memory, now }: Scene, notice: Outgoing, trouble: Trouble | null): Sent {
  const note = (reached: 'everybody' | 'some' | 'nobody') =>
    memory.mails.push({ notice, at: now, look: memory.looks, reached });
  switch (trouble?.trouble) {
    case 'mail down':
      note('nobody');
      return { failed: 'The mail server cannot be reached.', retry: true };
    case 'mail refused':
      note('nobody');
      return { failed: 'The mail server refused it.', retry: false };
    case 'mail in part':
      note('some');
      return { failed: 'Some were not reached.', retry: true, told: [mark] };
    case 'mail throws':
      note('nobody');
      throw new Error('550 jane@zebra.example at Zebra Hospital is unknown');
    default:
      note('everybody');
      return { evidence: 'handed-over', detail: 'handed over' };
  }
}

import type { ApplicationFunctionOptions, Probot } from 'probot';
import type { Policy } from '../../core/policy.ts';
import type { Sender } from '../channels/channel.ts';
import { hintIn } from '../observe/hints.ts';
import type { Pass, Reconcile } from '../reconcile.ts';
import { type Door, openDoor } from './door.ts';
import type { Settings } from './environment.ts';
import { type Hub, hubOf } from './github.ts';
import { answerHealth } from './health.ts';
import type { Log } from './log.ts';
import { onProbotLog } from './probot-log.ts';
import { triggerIn } from './trigger.ts';
import { version } from './version.ts';

export interface AppOptions {
  readonly reconcile: (options: Reconcile) => Promise<Pass>;
  readonly senders: (policy: Policy, log: Log) => ReadonlyMap<string, Sender>;
  readonly settings: () => Partial<Settings>;
  /** Where lines go. By default to the log of the Probot that loads the app. */
  readonly log?: Log;
  readonly now?: () => Date;
  /** Gets the door when it opens, to close it in time. */
  readonly opened?: (door: Door) => void;
  /** Who is asked what is installed. By default GitHub, through the Probot that loads the app. */
  readonly hub?: (probot: Probot) => Hub;
}

type AppFunction = (probot: Probot, options: ApplicationFunctionOptions) => void;

/**
 * The app as Probot loads it. No event is looked into for what happened: whatever GitHub sends about a repository means
 * "look again", and what it sends about installations means "count again". What it shows of a comment goes along: nobody
 * else tells what stood there before it was edited or deleted.
 */
export function appWith(options: AppOptions): AppFunction {
  return (probot, { addHandler }) => {
    const log = options.log ?? onProbotLog(probot.log);
    const { identities = [], ...settings } = options.settings();
    const door = openDoor({
      ...settings,
      identities,
      hub: (options.hub ?? hubOf)(probot),
      reconcile: options.reconcile,
      senders: policy => options.senders(policy, log),
      log,
      version,
      ...(options.now === undefined ? {} : { now: options.now }),
    });
    probot.onAny(({ name, id, payload }) => {
      const trigger = triggerIn(name, payload);
      if (trigger.repository !== null) {
        door.look(trigger.repository, trigger.installation ?? undefined, hintIn(name, payload));
      }
      if (trigger.count) door.count();
      log('debug', 'A webhook came in.', { event: name, delivery: id });
    });
    answerWhereThereIsAServer(addHandler, door);
    // Without a single webhook everything still happens, from the first census on.
    door.count();
    options.opened?.(door);
  };
}

/** `/healthz`, if Probot has a server to put it on. `probot.load` alone has none, and says so by an error. */
function answerWhereThereIsAServer(addHandler: ApplicationFunctionOptions['addHandler'], door: Door): void {
  try {
    addHandler(answerHealth(door.health));
  } catch (error) {
    if (!(error instanceof Error && error.message === 'No server instance')) throw error;
  }
}

import { createHmac } from 'node:crypto';
import type { App, Hook, Installation } from './apps.ts';
import type { Happening } from './happenings.ts';
import { WebhookContract } from './openapi-webhooks.ts';
import { heardWith, payloadOf } from './payloads.ts';
import type { World } from './world.ts';

/** One webhook on its way, or arrived. A redelivery keeps its id, as on GitHub. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly action: string | null;
  /** What the hook answered; 0 where it could not be reached or took too long. `null`: not sent. */
  status: number | null;
}
interface Kept extends Delivery {
  readonly app: App;
  readonly body: string;
}

/** GitHub gives a hook ten seconds and never tries again by itself. */
const patience = 10_000;

/** Webhooks of Apps: signed, sent one after the other, each held, lost, doubled or turned around on demand. */
export class Deliveries {
  /** Nothing happens for hooks while this is set, and nothing is made up for later. */
  off = false;
  readonly #world: World;
  readonly #violations: string[];
  readonly #kept: Kept[] = [];
  #held: Kept[] | null = null;
  #lose = 0;
  #double = 0;
  #sending: Promise<void> = Promise.resolve();
  readonly #closed = new AbortController();

  constructor(world: World, violations: string[]) {
    this.#world = world;
    this.#violations = violations;
    world.listen(happening => this.#happened(happening));
  }

  /** Everything that was to be sent so far, in order. */
  get all(): readonly Delivery[] {
    return this.#kept;
  }

  /** From now on deliveries wait for `release`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was held, turned around if asked, and holds no more. */
  release(order: 'as it happened' | 'turned around' = 'as it happened'): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const one of order === 'turned around' ? held.reverse() : held) this.#send(one);
  }

  /** The next `times` deliveries never arrive. */
  lose(times = 1): void {
    this.#lose += times;
  }

  /** The next `times` deliveries arrive twice, under one id. */
  double(times = 1): void {
    this.#double += times;
  }

  /** Sends one again, as by the button on the App's page. */
  redeliver(id: string): void {
    const found = this.#kept.find(one => one.id === id);
    if (!found) throw new Error(`There is no delivery ${id}`);
    this.#send(found);
  }

  /** When everything on its way has been answered, what that set off included. */
  async settled(): Promise<void> {
    for (let before: Promise<void> | null = null; before !== this.#sending; ) {
      before = this.#sending;
      await before;
    }
  }

  /** Breaks off what is on its way and sends no more. */
  async close(): Promise<void> {
    this.off = true;
    this.#closed.abort();
    await this.settled();
  }

  #happened(happening: Happening): void {
    if (this.off) return;
    for (const app of this.#world.apps) {
      const installation = app.installations.find(one => one.repositories.includes(happening.repository));
      if (happening.kind === 'installation' && happening.app !== app) continue;
      if (app.hook && installation && hears(app, happening)) this.#deliver(app, installation, happening);
    }
  }

  #deliver(app: App, installation: Installation, happening: Happening): void {
    const payload = payloadOf(happening, installation);
    const action = 'action' in happening ? happening.action : null;
    const wrong = WebhookContract.shared().problems(happening.kind, action ?? undefined, payload);
    if (wrong.length > 0) this.#violations.push(`webhook ${happening.kind}: ${wrong.join('; ')}`);
    const number = String(this.#kept.length + 1).padStart(12, '0');
    const id = `00000000-0000-4000-8000-${number}`;
    const body = JSON.stringify(payload);
    const kept: Kept = { id, event: happening.kind, action, status: null, app, body };
    this.#kept.push(kept);
    if (this.#lose > 0) {
      this.#lose -= 1;
      return;
    }
    const times = this.#double > 0 ? 2 : 1;
    this.#double -= times - 1;
    for (let time = 0; time < times; time += 1) {
      if (this.#held) this.#held.push(kept);
      else this.#send(kept);
    }
  }

  #send(delivery: Kept): void {
    this.#sending = this.#sending.then(async () => {
      const { hook } = delivery.app;
      const closed = this.#closed.signal;
      if (!hook || closed.aborted) return;
      const signal = AbortSignal.any([closed, AbortSignal.timeout(patience)]);
      delivery.status = await post(hook, delivery, signal);
    });
  }
}

function hears(app: App, { kind }: Happening): boolean {
  // Of its own installation every App hears.
  if (kind === 'installation') return true;
  const allowed = app.permissions[heardWith[kind]] !== undefined;
  return allowed && (app.events.length === 0 || app.events.includes(kind));
}

async function post(
  { url, secret }: Hook,
  { id, event, app, body }: Kept,
  signal: AbortSignal,
): Promise<number> {
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/embedded',
    'x-github-delivery': id,
    'x-github-event': event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${signature}`,
  };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, signal });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

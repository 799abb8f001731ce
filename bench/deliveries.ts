import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** A webhook about a comment, signed. Only its id differs from one sending to the next. */
export interface Delivery {
  readonly body: string;
  readonly signature: string;
}

/** Webhooks about so many comments in a repository, each with about 10 kB, as GitHub's are. */
export function deliveriesFor(
  repository: { readonly owner: string; readonly name: string; readonly id: number },
  installation: number,
  secret: string,
  comments: number,
): Delivery[] {
  const { owner, name, id } = repository;
  // A machine's, so that passes have nothing to answer and nothing but looking to do.
  const user = { id: 9, login: 'other[bot]', type: 'Bot' };
  // Nearly all of a real one is addresses of other parts of the API.
  const addresses = Object.fromEntries(
    Array.from({ length: 120 }, (_, number) => [
      `address_${number}`,
      `https://github.example/repos/${owner}/${name}/${number}`,
    ]),
  );
  return Array.from({ length: comments }, (_, number) => {
    const at = new Date().toISOString();
    const comment = { id: 9_000_000 + number, user, body: '/help', created_at: at, updated_at: at };
    const body = JSON.stringify({
      action: 'created',
      installation: { id: installation },
      repository: { id, full_name: `${owner}/${name}`, ...addresses },
      issue: { number: 2, user, ...addresses },
      comment,
      sender: user,
    });
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    return { body, signature };
  });
}

/** What sending some of them came to. */
export interface Sent {
  readonly perSecond: number;
  /** Milliseconds from the sending to the whole answer. */
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

export interface Sending {
  readonly address: string;
  readonly count: number;
  readonly connections: number;
  /** Milliseconds between two on each connection; without it the next one follows the answer. */
  readonly pace?: number;
}

/** Sends so many of them over so many connections. An answer that is not 200 ends the measurement. */
export async function send(
  deliveries: readonly Delivery[],
  { address, count, connections, pace = 0 }: Sending,
): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let begun = 0;
  const one = async () => {
    while (begun < count) {
      const delivery = deliveries[begun % deliveries.length];
      begun += 1;
      const before = performance.now();
      if (delivery !== undefined) await post(agent, address, delivery);
      const took = performance.now() - before;
      times.push(took);
      if (took < pace) await new Promise(resolve => setTimeout(resolve, pace - took));
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
  return { perSecond: count / seconds, median: at(0.5), p99: at(0.99), most: at(1) };
}

function post(agent: Agent, address: string, { body, signature }: Delivery): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-github-event': 'issue_comment',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': signature,
    };
    const asked = request(address, { method: 'POST', agent, headers }, answer => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`A delivery was answered ${answer.statusCode}.`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

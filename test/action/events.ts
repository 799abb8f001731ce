import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedPull } from '../github/repository.ts';

type Payload = Record<string, unknown>;

/** What GitHub sends for a pull request of the fork `vendor/registry`, branch `new-entry`. */
export function pullRequestEvent(pull: EmbeddedPull): Payload {
  const payload = read('pull-request-from-fork');
  const request = payload['pull_request'] as { number: number; head: Payload; base: Payload };
  payload['number'] = request.number = pull.number;
  request.head['sha'] = pull.headSha;
  request.base['sha'] = pull.baseSha;
  return payload;
}

/** What GitHub sends when a merge queue asks for checks. */
export function mergeGroupEvent(baseSha: string, headSha: string): Payload {
  const payload = read('merge-group');
  Object.assign(payload['merge_group'] as Payload, { base_sha: baseSha, head_sha: headSha });
  return payload;
}

/** What GitHub sends for a push to `main`. */
export function pushEvent(before: string, after: string): Payload {
  return { ...read('push'), before, after };
}

function read(name: string): Payload {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'events', `${name}.json`), 'utf8')) as Payload;
}

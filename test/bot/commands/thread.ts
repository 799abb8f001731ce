import type { Author, Comment } from '../../../bot/observation.ts';
import { hear } from '../../../bot/plan/hear.ts';
import type { Record } from '../../../bot/record.ts';
import { record42 } from '../texts/change-42.ts';

/** The deadline of the change is 23:00 UTC on 9 December 2026; it was announced on 23 November at 09:12. */
export const deadline = '2026-12-09T23:00:00Z';

/** A change that was announced and runs; with what is given, something else. */
export async function running(some: Partial<Record> = {}): Promise<Record> {
  return record42({}, some);
}

const person = (id: number, login: string, permission: Author['permission']): Author => ({
  id,
  login,
  kind: 'person',
  permission,
});

/** Alice, Bob and Ann are staff; Carol and Dave are customers; Tim may sort issues and is no staff. */
export const people = {
  alice: person(1, 'alice', 'write'),
  bob: person(2, 'bob', 'maintain'),
  ann: person(3, 'ann', 'admin'),
  tim: person(4, 'tim-sorts', 'triage'),
  carol: person(5, 'carol-of-acme', 'read'),
  dave: person(6, 'dave-of-bigco', 'none'),
  ghost: { id: 0, login: 'ghost', kind: 'ghost', permission: 'none' },
  robot: { id: 8, login: 'helpful[bot]', kind: 'bot', permission: 'none' },
  us: { id: 9, login: 'subprocessors[bot]', kind: 'ours', permission: 'none' },
} as const satisfies { [name: string]: Author };

let last = 10_000;

/** Somebody writes on the change issue, at noon on 1 December unless said otherwise. */
export function says(author: Author, body: string, some: Partial<Comment> = {}): Comment {
  last += 1;
  const createdAt = some.createdAt ?? '2026-12-01T12:00:00Z';
  return { id: last, source: 'issue', number: 42, author, body, createdAt, updatedAt: createdAt, ...some };
}

/** The record after a pass that sees these comments. */
export function pass(record: Record, comments: readonly Comment[], now = '2026-12-20T12:00:00.000Z'): Record {
  return hear(record, comments, now);
}

/** What became of the last command. */
export function outcome({ acts }: Record): string {
  const act = acts.at(-1);
  if (act === undefined) return 'nothing was commanded';
  return `${act.done ? 'done' : 'refused'}: ${act.says}`;
}

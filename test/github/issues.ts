import type { Repository, User, World } from './world.ts';

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}
export interface Reaction {
  readonly id: number;
  readonly user: User;
  readonly content: string;
  readonly createdAt: Date;
}
export interface Comment {
  readonly id: number;
  readonly author: User;
  readonly createdAt: Date;
  readonly reactions: Reaction[];
  body: string;
  updatedAt: Date;
}
/** One line of an issue's history. */
export interface IssueEvent {
  readonly id: number;
  readonly event: string;
  readonly actor: User;
  readonly createdAt: Date;
  readonly details: object;
}
export type LockReason = 'off-topic' | 'too heated' | 'resolved' | 'spam';
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** An issue, or the conversation of a pull request: both share one sequence of numbers and one list. */
export interface Issue {
  readonly issueId: number;
  readonly number: number;
  readonly author: User;
  readonly createdAt: Date;
  readonly comments: Comment[];
  readonly events: IssueEvent[];
  readonly reactions: Reaction[];
  labels: Label[];
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  locked: boolean;
  lockReason: LockReason | null;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: User | null;
}

/** Who does something, and where; what a route is called with has all of it. */
export interface Act {
  readonly world: World;
  readonly repository: Repository;
  readonly actor: User;
}

/** The parts that issues and pull requests begin with; takes the next number. */
export function newIssue({ world, repository, actor }: Act, title: string, body: string | null): Issue {
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  const createdAt = world.clock.now();
  const issue: Issue = {
    issueId: world.nextId(),
    number,
    author: actor,
    createdAt,
    comments: [],
    events: [],
    reactions: [],
    labels: [],
    title,
    body,
    state: 'open',
    stateReason: null,
    locked: false,
    lockReason: null,
    updatedAt: sometimesLater(number, createdAt),
    closedAt: null,
    closedBy: null,
  };
  repository.issues.set(number, issue);
  return issue;
}

/** GitHub often says that a new thing was updated a second after it was made, although nobody touched it. */
export function sometimesLater(id: number, createdAt: Date): Date {
  return id % 3 === 0 ? new Date(createdAt.getTime() + 1000) : createdAt;
}

/** Notes that the issue changed; its time never goes back. */
export function touch(world: World, issue: Issue): void {
  const now = world.clock.now();
  if (now > issue.updatedAt) issue.updatedAt = now;
}

export interface IssueChanges {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: StateReason | null;
}

/** Changes what is written on an issue, and whether it is open. */
export function editIssue(act: Act, issue: Issue, changes: IssueChanges): void {
  const { world } = act;
  const from: Record<string, object> = {};
  if (changes.title !== undefined && changes.title !== issue.title) {
    from['title'] = { from: issue.title };
    noteEvent(act, issue, 'renamed', { rename: { from: issue.title, to: changes.title } });
    issue.title = changes.title;
  }
  if (changes.body !== undefined && changes.body !== issue.body) {
    from['body'] = { from: issue.body ?? '' };
    issue.body = changes.body;
  }
  if (Object.keys(from).length > 0) {
    touch(world, issue);
    happened(act, issue, 'edited', { changes: from });
  }
  if (changes.state === undefined || changes.state === issue.state) return;
  issue.state = changes.state;
  const closed = changes.state === 'closed';
  const reason = closed ? (changes.stateReason ?? 'completed') : 'reopened';
  issue.stateReason = act.repository.pulls.has(issue.number) ? null : reason;
  issue.closedAt = closed ? world.clock.now() : null;
  issue.closedBy = closed ? act.actor : null;
  touch(world, issue);
  noteEvent(act, issue, closed ? 'closed' : 'reopened');
  happened(act, issue, closed ? 'closed' : 'reopened');
}

export function lockIssue(act: Act, issue: Issue, locked: boolean, reason: LockReason | null): void {
  if (issue.locked === locked) return;
  issue.locked = locked;
  issue.lockReason = locked ? reason : null;
  touch(act.world, issue);
  noteEvent(act, issue, locked ? 'locked' : 'unlocked', locked && reason ? { lock_reason: reason } : {});
  happened(act, issue, locked ? 'locked' : 'unlocked');
}

export function noteEvent({ world, actor }: Act, issue: Issue, event: string, details: object = {}): void {
  issue.events.push({ id: world.nextId(), event, actor, createdAt: world.clock.now(), details });
}

/** Tells the hooks: an issue's news come as `issues`, a pull request's as `pull_request`. */
export function happened(act: Act, issue: Issue, action: string, more: object = {}, label?: Label): void {
  const pull = act.repository.pulls.get(issue.number);
  const said = { ...act, action, more, ...(label ? { label } : {}) };
  act.world.happened(pull ? { ...said, kind: 'pull_request', pull } : { ...said, kind: 'issues', issue });
}

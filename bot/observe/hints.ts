import type { Comment } from '../observation.ts';
import type { CommentSource } from '../record.ts';
import type { ApiUser, People } from './people.ts';

/**
 * A comment as a webhook showed it. What is written and deleted between two looks leaves no trace that the API would
 * tell of; what is edited leaves only its last text. A hint is never the only source: whatever it says, the lists are
 * read all the same.
 */
export interface Hint {
  readonly source: CommentSource;
  /** The issue or pull request it stands on. */
  readonly number: number;
  readonly comment: {
    readonly id: number;
    readonly user: ApiUser | null;
    readonly body: string;
    readonly createdAt: string;
    readonly updatedAt: string;
  };
}

type Payload = { readonly [name: string]: unknown };

/** What a webhook, or the event that started a workflow, shows of a comment; `null` where it is about something else. */
export function hintIn(event: string, payload: unknown): Hint | null {
  const source = sourceOf(event, payload);
  const comment = objectIn(payload, event === 'pull_request_review' ? 'review' : 'comment');
  const number = objectIn(payload, 'pull_request')?.['number'] ?? objectIn(payload, 'issue')?.['number'];
  if (source === null || comment === null || typeof number !== 'number') return null;
  const { id, user } = comment;
  const createdAt = comment['created_at'] ?? comment['submitted_at'];
  const updatedAt = comment['updated_at'] ?? createdAt;
  // The text before an edit, where the event is one.
  const before = objectIn(objectIn(payload, 'changes'), 'body')?.['from'];
  const body = typeof before === 'string' ? before : (comment['body'] ?? '');
  // A review without words is told by its state, which the list shows.
  const isEmpty = source === 'review' && body === '';
  return typeof id === 'number' &&
    !isEmpty &&
    typeof body === 'string' &&
    typeof createdAt === 'string' &&
    typeof updatedAt === 'string'
    ? { source, number, comment: { id, user: userIn(user), body, createdAt, updatedAt } }
    : null;
}

function sourceOf(event: string, payload: unknown): CommentSource | null {
  switch (event) {
    case 'issue_comment':
      return objectIn(objectIn(payload, 'issue'), 'pull_request') === null ? 'issue' : 'pull';
    case 'pull_request_review':
      return 'review';
    case 'pull_request_review_comment':
      return 'line';
    default:
      return null;
  }
}

function userIn(user: unknown): ApiUser | null {
  if (typeof user !== 'object' || user === null) return null;
  const { id, login, type } = user as Payload;
  if (typeof id !== 'number' || typeof login !== 'string') return null;
  return { id, login, ...(typeof type === 'string' ? { type } : {}) };
}

function objectIn(value: unknown, name: string): Payload | null {
  const found = typeof value === 'object' && value !== null ? (value as Payload)[name] : null;
  return typeof found === 'object' && found !== null ? (found as Payload) : null;
}

/** The comments of one thread with what webhooks showed of them besides: of one comment the oldest text counts. */
export async function withHints(
  comments: readonly Comment[],
  hints: readonly Hint[],
  people: Pick<People, 'of'>,
): Promise<Comment[]> {
  const found = new Map(comments.map(comment => [comment.id, comment]));
  const shown = new Set<number>();
  for (const { source, number, comment } of hints) {
    const known = found.get(comment.id);
    // An edit's event carries the earlier text under the time of the edit, as the list carries the later one.
    // Two edits within a second bear one time: what was shown first is the older text.
    const later = known === undefined ? -1 : Date.parse(comment.updatedAt) - Date.parse(known.updatedAt);
    if (later > 0 || (later === 0 && shown.has(comment.id))) continue;
    const { id, body, createdAt, updatedAt } = comment;
    const author = known?.author ?? (await people.of(comment.user));
    // What a machine wrote is drawn again and again, and only its present text matters. An earlier text of our own
    // preview, taken for the present one, would be rewritten at every look, and each time call the next look.
    if (author.kind === 'ours' || author.kind === 'bot') continue;
    shown.add(id);
    found.set(id, { id, source, number, author, body, createdAt, updatedAt });
  }
  return [...found.values()];
}

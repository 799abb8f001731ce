import type { Stage } from '../stage.ts';

const ours = 'subprocessors[bot]';

/**
 * All that a bot which is started now could ever see, so that two stages of one state have one future. What it does not
 * look at is left out: the ids that GitHub gave, the names of past runs, and when its own comments were written.
 */
export function stateOf({ repo, github, sent }: Stage): string {
  const numbers = [...repo.issues().map(({ number }) => number), ...repo.pulls()].sort((a, b) => a - b);
  const issues = numbers.map(number => repo.issue(number));
  const state = JSON.stringify({
    now: github.clock.now(),
    main: repo.files('main'),
    ledger: repo.head('ledger') === null ? null : repo.files('ledger'),
    labels: repo.labels(),
    issues: issues.map(issue => ({
      ...issue,
      comments: issue.comments.map(({ id: _, createdAt, ...comment }) =>
        comment.author === ours ? comment : { ...comment, createdAt },
      ),
    })),
    gates: repo.pulls().map(number => repo.statuses(repo.pullAt(number).headSha)[0] ?? null),
    sent: sent.map(({ record, notice, kind, subject, text }) => ({ record, notice, kind, subject, text })),
  });
  const ids = new Map(
    issues.flatMap(({ number, comments }) => comments.map(({ id }, index) => [id, `${number}-${index}`])),
  );
  return state
    .replace(/\brun-\d+-\d+\b/g, 'run')
    .replace(/\b\d{4,}\b/g, digits => ids.get(Number(digits)) ?? digits);
}

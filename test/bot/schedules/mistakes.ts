/** One mistake that a bot could have: a text in one of its files, and what stands there instead. */
export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Mistakes that the schedules have to find. `node test/bot/schedules/find-mistakes.ts` puts each into a copy of the bot. */
export const mistakes: readonly Mistake[] = [
  {
    name: 'reviews are not read',
    file: 'bot/observe/pulls.ts',
    from: "...(await conversation(looking, number, 'pull')), ...(await reviews(looking, number))",
    to: "...(await conversation(looking, number, 'pull'))",
  },
  {
    name: 'closes at the deadline, without the 15 minutes',
    file: 'bot/plan/wait.ts',
    from: 'export const settleMilliseconds = 15 * 60_000;',
    to: 'export const settleMilliseconds = 0;',
  },
  {
    name: 'does not look for its issue before it opens one again',
    file: 'bot/apply/effects.ts',
    from: 'if (attempt > 1) {',
    to: 'if (attempt > 99) {',
  },
  {
    name: 'takes edited comments for what they say now',
    file: 'bot/plan/comment-read.ts',
    from: 'return Date.parse(updatedAt) > Date.parse(createdAt) + editedAfter;',
    to: 'return false;',
  },
  {
    name: 'takes a truncated tree for a whole one',
    file: 'github/git-tree.ts',
    from: 'if (data.truncated) {',
    to: 'if (data.truncated === null) {',
  },
  {
    name: 'says success for another base',
    file: 'bot/plan/gate.ts',
    from: "return { state: 'pending', reason: { kind: 'other-base' } };",
    to: "return { state: 'success', reason: { kind: 'other-base' } };",
  },
  {
    name: 'lets through the merge queue what is announced',
    file: 'bot/plan/gate.ts',
    from: 'return judge(base, after, records, null, null);',
    to: "return judge(base, after, records.map(one => one.state === 'open' ? { ...one, state: 'window-closed' } : one), null, null);",
  },
  {
    name: 'an edit of the policy shortens what runs',
    file: 'bot/plan/wait.ts',
    from: 'const end = latestEnd(record);',
    to: 'const end = record.windows[0] === undefined ? null : new Date(Date.parse(record.announced.at) + 86_400_000).toISOString();',
  },
  {
    name: 'a comment that is gone no longer waits for anybody',
    file: 'bot/plan/wait.ts',
    from: "verdict === 'unread')",
    to: "verdict === 'unread') .filter(({ id }) => !record.comments.some(one => one.id === id && one.gone))",
  },
  {
    name: 'mail that failed counts as sent',
    file: 'bot/plan/outcomes.ts',
    from: "(outcome.evidence ?? 'handed-over') : 'failed';",
    to: "(outcome.evidence ?? 'handed-over') : 'handed-over';",
  },
  {
    name: 'an answer settles what a second person has to confirm',
    file: 'bot/plan/answers.ts',
    from: "const alone = outcome !== 'proceeding-despite';",
    to: 'const alone = true;',
  },
  {
    name: 'anybody may withdraw an objection',
    file: 'bot/plan/answers.ts',
    from: 'origin.author.id !== comment.author.id',
    to: 'origin.author.id === -1',
  },
  {
    name: 'covers a change that was announced with another content',
    file: 'bot/plan/covered.ts',
    from: 'told.after_digest === afterDigest &&',
    to: "told.after_digest !== '' &&",
  },
  {
    name: 'announced again with a deadline that is earlier',
    file: 'bot/plan/announce.ts',
    from: 'Date.parse(before.utc) > Date.parse(window.utc) ? before : window',
    to: 'Date.parse(before.utc) > Date.parse(window.utc) ? window : window',
  },
  {
    name: 'forgets objections when a change is announced again',
    file: 'bot/plan/announce.ts',
    from: 'objections: (heard?.objections ?? [])',
    to: 'objections: (heard === null ? [] : [])',
  },
  {
    name: 'sends whatever the ledger says about the claim',
    file: 'bot/plan/effects.ts',
    from: 'return effect.until === null || effect.until <= now;',
    to: 'return true;',
  },
  {
    name: 'writes the ledger with force',
    file: 'github/branch.ts',
    from: 'force: false',
    to: 'force: true',
  },
  {
    name: 'trusts its own clock',
    file: 'bot/observe/observe.ts',
    from: 'if (Math.abs(Date.parse(own) - theirs) <= 2 * 60_000)',
    to: 'if (theirs > 0)',
  },
  {
    name: 'anybody may say what a change is',
    file: 'bot/plan/proposal.ts',
    from: "source === 'pull' && isStaff(author) && id > since",
    to: "source === 'pull' && (isStaff(author) || author !== null) && id > since",
  },
  {
    name: 'treated as a detail, so are the details beside it',
    file: 'bot/plan/announce.ts',
    from: 'told: noticeable.map(asTreated),',
    to: 'told: changes.filter(one => one.class === name),',
  },
  {
    name: 'names who objected',
    file: 'bot/plan/obey.ts',
    from: 'const named = staff && !isPersonal(command);',
    to: 'const named = true || staff || isPersonal(command);',
  },
];

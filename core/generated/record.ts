// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What happened to one change, on the branch `ledger`: open/<id>.yaml while it lives, closed/<year>/<id>.yaml after. Written only by the bot. No e-mail address, customer's name, login of a person who is not staff, or private text stands in it: Git cannot forget.
 */
export interface RecordFile {
  /**
   * Version of this form.
   */
  schema: 1;
  /**
   * Name of the file: the pull request's number, `0042`; `0042.2` when announced again; `push-<first 12 of the commit>`; `baseline`.
   */
  id: string;
  /**
   * `announced`: before it happened. `after-the-fact`: it was in the list before customers were told.
   */
  kind: 'announced' | 'after-the-fact';
  /**
   * Number of the pull request; null for a direct push.
   */
  pull: number | null;
  /**
   * Commit that was looked at, for information.
   */
  head: string;
  /**
   * Record that this one takes the place of.
   */
  replaces: string | null;
  /**
   * In a record that takes another's place: what was announced before, and what differs. Frozen, because the earlier record is put away.
   */
  corrects?: {
    /**
     * Change issue of the earlier announcement.
     */
    issue: number | null;
    /**
     * The day from which its windows were counted.
     */
    announced_on: string;
    /**
     * When the first of all announcements was read: what others have written from then on is about an announcement.
     */
    since: string;
    /**
     * Comment that asked for the first of all announcements.
     */
    comment: number | null;
    /**
     * When each group's time was to end, as it was last told.
     */
    windows: {
      group: string;
      authorisation: 'general' | 'specific';
      /**
       * Last day, local.
       */
      last_day: string;
      zone: string;
      /**
       * The instant at which the window was to end.
       */
      utc: string;
    }[];
    /**
     * What the two announcements state differently, the time to object apart.
     */
    differs: {
      /**
       * Id of the entry; null for a term of the policy.
       */
      entry: string | null;
      /**
       * What differs, as the change issue names it.
       */
      label: string;
      /**
       * The same as a mail names it.
       */
      brief: string;
      /**
       * What was stated; null for nothing.
       */
      earlier: string | null;
      /**
       * What is stated; null for nothing.
       */
      now: string | null;
    }[];
    /**
     * Who may know an earlier announcement: each channel and group, with the last record that may have reached them. Everybody else is told for the first time.
     */
    told: {
      channel: string;
      group: string;
      record: string;
    }[];
  };
  /**
   * Where it stands, as the label says.
   */
  state: 'announcing' | 'open' | 'held' | 'window-closed' | 'in-the-list' | 'cancelled' | 'replaced';
  /**
   * The pull request is closed. The window runs on.
   */
  paused: boolean;
  /**
   * What was previewed, announced, and may be merged.
   */
  digest: string;
  /**
   * Version of the texts that was previewed and announced, and that the digest holds.
   */
  template: string;
  changes: {
    /**
     * Id of the entry.
     */
    entry: string;
    class:
      | 'addition'
      | 'replacement'
      | 'entity-change'
      | 'scope-change'
      | 'place-change'
      | 'removal'
      | 'rename'
      | 'transfer-change'
      | 'narrowing'
      | 'details'
      | 'cosmetic';
    treatment: 'window' | 'notice' | 'changelog' | 'silent';
    fields: {
      path: string;
      /**
       * Value before; null where not stated.
       */
      before: {
        [k: string]: unknown;
      };
      /**
       * Value after.
       */
      after: {
        [k: string]: unknown;
      };
      class:
        | 'addition'
        | 'replacement'
        | 'entity-change'
        | 'scope-change'
        | 'place-change'
        | 'removal'
        | 'rename'
        | 'transfer-change'
        | 'narrowing'
        | 'details'
        | 'cosmetic';
    }[];
    /**
     * The entry before, in full.
     */
    before: {
      [k: string]: unknown;
    } | null;
    /**
     * The entry after, in full.
     */
    after: {
      [k: string]: unknown;
    } | null;
    /**
     * Digest of its material content before.
     */
    before_digest: string;
    /**
     * Digest of its material content after.
     */
    after_digest: string;
    known_company: boolean;
  }[];
  /**
   * Staff's `/treat`: one change treated as another class.
   */
  treated: {
    class:
      | 'addition'
      | 'replacement'
      | 'entity-change'
      | 'scope-change'
      | 'place-change'
      | 'removal'
      | 'rename'
      | 'transfer-change'
      | 'narrowing'
      | 'details'
      | 'cosmetic';
    why: string;
    by: string;
    /**
     * When.
     */
    at: string;
    comment: number;
  } | null;
  /**
   * The policy as it stood when the change was announced. Nothing that happens to registry.yaml later alters it.
   */
  policy: {
    [k: string]: unknown;
  };
  announced: {
    /**
     * Login of the member of staff; `bot` for an after-the-fact announcement.
     */
    by: string;
    permission: string;
    /**
     * When the command was read.
     */
    at: string;
    /**
     * The day from which the windows are counted, in the policy's zone.
     */
    on: string;
    /**
     * Comment that holds the command.
     */
    comment: number | null;
  };
  /**
   * Number of the change issue; null until it exists.
   */
  issue: number | null;
  windows: {
    group: string;
    authorisation: 'general' | 'specific';
    /**
     * Last day, local.
     */
    last_day: string;
    local: string;
    zone: string;
    /**
     * The instant at which the window ends.
     */
    utc: string;
    /**
     * How it was counted, a sentence each.
     */
    steps: string[];
  }[];
  /**
   * Acts that cannot be undone, each claimed before it is done. Keys: `issue`, `notice/<id>`.
   */
  effects: {
    [k: string]: {
      state: 'claimed' | 'done' | 'failed';
      /**
       * The run that claimed it.
       */
      by: string;
      /**
       * End of its lease.
       */
      until: string | null;
      attempt: number;
      /**
       * When it was done or failed.
       */
      at: string | null;
      /**
       * Issue number, message id, or what went wrong, without any address.
       */
      result: string | null;
      /**
       * Not before this.
       */
      next_try: string | null;
      /**
       * Marks of those whom an attempt reached before it failed: keyed, so that nobody can tell an address from them.
       *
       * Items: A mark.
       */
      told: string[];
    };
  };
  notices: {
    /**
     * `n-0001`, unique in the record.
     */
    id: string;
    /**
     * `replaced` and `early` are said on the change issue alone.
     */
    kind:
      | 'announcement'
      | 'after-the-fact'
      | 'more-time'
      | 'correction'
      | 'cancelled'
      | 'information'
      | 'replaced'
      | 'early';
    channel: string;
    /**
     * Group it reaches; null for all.
     */
    group: string | null;
    subject: string;
    /**
     * The text exactly as it went out, without recipients.
     */
    text: string;
    /**
     * SHA-256 of subject and text.
     */
    text_hash: string;
    /**
     * Version of the texts that this one was written from: a later notice may be written by a newer version of the bot. Not stated by versions before 2.
     */
    template?: string;
    /**
     * What can honestly be said of it.
     */
    evidence: 'waiting' | 'published' | 'handed-over' | 'accepted' | 'failed' | 'waived';
    /**
     * When that became so.
     */
    at: string | null;
    /**
     * The end of the time to object that it printed.
     */
    deadline: string | null;
  }[];
  objections: {
    /**
     * Its number in this change.
     */
    n: number;
    source: 'issue' | 'pull' | 'review' | 'line' | 'private';
    /**
     * Id of the comment, review or review comment.
     */
    comment: number | null;
    /**
     * Reference of a private objection.
     */
    ref: string | null;
    /**
     * When it was made: created_at of the comment, or the time sent.
     */
    made_at: string;
    standing: 'in-time' | 'late';
    state: 'open' | 'withdrawn' | 'answered';
    outcome: 'agreed' | 'not-served' | 'contract-ended' | 'not-a-customer' | 'proceeding-despite' | null;
    /**
     * Who answered.
     */
    answer: {
      /**
       * Login of the member of staff.
       */
      by: string;
      /**
       * Permission at that time.
       */
      permission: string;
      /**
       * When.
       */
      at: string;
      /**
       * Comment that holds the command.
       */
      comment: number;
    } | null;
    /**
     * The second member of staff, for `proceeding-despite`.
     */
    confirmation: {
      /**
       * Login of the member of staff.
       */
      by: string;
      /**
       * Permission at that time.
       */
      permission: string;
      /**
       * When.
       */
      at: string;
      /**
       * Comment that holds the command.
       */
      comment: number;
    } | null;
    answer_ref: string | null;
    /**
     * A late objection: whether a person has read it.
     */
    read: boolean;
    /**
     * Record and number it was carried over from.
     */
    carried_from: string | null;
  }[];
  comments: {
    id: number;
    source: 'issue' | 'pull' | 'review' | 'line';
    /**
     * `unread` holds the change until a person has looked.
     */
    verdict: 'unread' | 'command' | 'objection' | 'not-objection';
    /**
     * When it was written.
     */
    created_at: string;
    /**
     * When the bot first read it.
     */
    seen_at: string;
    /**
     * SHA-256 of the text as first read.
     */
    hash: string;
    /**
     * It was deleted after it was read.
     */
    gone: boolean;
    /**
     * Who decided.
     */
    decided: {
      /**
       * Login of the member of staff.
       */
      by: string;
      /**
       * Permission at that time.
       */
      permission: string;
      /**
       * When.
       */
      at: string;
      /**
       * Comment that holds the command.
       */
      comment: number;
    } | null;
  }[];
  acts: {
    command: string;
    /**
     * What followed it, as far as it may stand in public.
     */
    arguments: string;
    by: string;
    permission: string;
    /**
     * When.
     */
    at: string;
    comment: number;
    /**
     * Where that comment stands: reviews, comments on lines and all others are numbered apart.
     */
    source?: 'issue' | 'pull' | 'review' | 'line';
    /**
     * Whether it took effect.
     */
    done: boolean;
    /**
     * Key of the reply.
     */
    says: string | null;
  }[];
  /**
   * Who confirmed that the mailbox for objections was read after the deadline.
   */
  mailbox_read: {
    /**
     * Login of the member of staff.
     */
    by: string;
    /**
     * Permission at that time.
     */
    permission: string;
    /**
     * When.
     */
    at: string;
    /**
     * Comment that holds the command.
     */
    comment: number;
  } | null;
  approvals_complete: {
    by: string;
    permission: string;
    /**
     * When.
     */
    at: string;
    comment: number;
    ref: string;
  } | null;
  merged: {
    commit: string;
    /**
     * When it was seen.
     */
    at: string;
    /**
     * Before the window had closed.
     */
    early: boolean;
  } | null;
  /**
   * When it became final.
   */
  ended_at: string | null;
  /**
   * Reason of a cancellation.
   */
  why: string | null;
}

/** Something that a thread shows between its comments: a push, a label, what the gate says. */
export interface Happening {
  /** UTC instant. */
  readonly at: string;
  readonly thread: 'proposal' | 'change';
  readonly login: string;
  readonly what: string;
  /** Set off from the sentence, such as a file. */
  readonly text?: string;
}

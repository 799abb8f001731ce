/** Why no deadline is counted. */
export type RefusalKind =
  | 'no-such-day'
  | 'year-out-of-range'
  | 'unknown-time-zone'
  | 'unknown-group'
  | 'window-terms'
  | 'holidays-missing'
  | 'unknown-holidays'
  | 'no-holiday-data';

/** No deadline, and a sentence that says why and what to do. A guess would end up printed in a notice. */
export interface Refusal {
  readonly refused: RefusalKind;
  readonly reason: string;
}

/** A refusal of this kind. */
export function refuse(refused: RefusalKind, reason: string): Refusal {
  return { refused, reason };
}

/** Whether this is a refusal and not what was asked for. */
export function isRefusal<T extends object>(value: T): value is Extract<T, Refusal> {
  return 'refused' in value;
}

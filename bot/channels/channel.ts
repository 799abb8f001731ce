import type { NoticeKind } from '../record.ts';

/** One notice, ready to go out on one channel. It names no recipient: whom it reaches is the channel's own secret. */
export interface Outgoing {
  /** Id of the record: `0042`. */
  readonly record: string;
  /** Number of the change issue. */
  readonly change: number;
  readonly repository: {
    readonly id: number;
    readonly owner: string;
    readonly name: string;
    /** Address of the repository for people. */
    readonly url: string;
  };
  /** Id of the notice within its record: `n-0001`. */
  readonly notice: string;
  readonly kind: NoticeKind;
  /** Id of the channel in the policy. */
  readonly channel: string;
  /** The group it is written for; `null` for all. */
  readonly group: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** 1 for the first. A second one may reach somebody twice. */
  readonly attempt: number;
  /** Digest of what was announced. */
  readonly digest: string;
  /** Mailbox that replies go to. */
  readonly objectionsAddress: string;
  readonly publisher: { readonly name: string; readonly contact: string };
  /** The instant, in UTC, at which the group's time to object ends; `null` where there is none. */
  readonly deadline: string | null;
  /** Marks that an earlier attempt gave back: whom they stand for is left out this time. */
  readonly told?: readonly string[];
}

/**
 * What became of an attempt. Every text in it may stand in public for ever: it holds no address, no host, and no word
 * of the other side's answer beyond its numbers.
 */
export type Sent =
  | {
      /** `handed-over`: our mail server took it. `accepted`: the receiver's own server said yes. Neither means read. */
      readonly evidence: 'handed-over' | 'accepted';
      readonly detail: string;
    }
  | {
      /** What happened and what staff can do, in sentences. */
      readonly failed: string;
      /** Whether another attempt soon may help. If not, somebody has to mend something first. */
      readonly retry: boolean;
      /** Who has it all the same, as marks that only the channel's secret can be matched to an address with. */
      readonly told?: readonly string[];
    };

/** A way to send notices. */
export interface Sender {
  /** Never rejects because of the other side: what went wrong there is in the answer. */
  send(notice: Outgoing, signal: AbortSignal): Promise<Sent>;
}

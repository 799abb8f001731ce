import type { ChangeClass } from '../../../change/class.ts';
import type { EventKind, NoticeKind, NoticeOnPage } from '../../../render/records.ts';

/** A class in a customer's words. */
export const classWords: Readonly<{ [Class in ChangeClass]: string }> = {
  addition: 'a new company',
  replacement: 'a new company in place of another',
  'entity-change': 'another company behind the same service',
  'scope-change': 'another purpose, other data or other customers',
  'place-change': 'another place, or a transfer that rests on something else',
  removal: 'a company that leaves',
  rename: 'another name for the same company',
  'transfer-change': 'another mechanism for a transfer',
  narrowing: 'less than before',
  details: 'details such as contacts and addresses',
  cosmetic: 'nothing but its form',
};

export const noticeWords: Readonly<{ [Kind in NoticeKind]: string }> = {
  announcement: 'Announcement',
  'after-the-fact': 'Announcement after the fact',
  'more-time': 'More time to object',
  correction: 'Correction',
  cancelled: 'Cancellation',
  information: 'Information',
};

export const channelWords: Readonly<{ [Channel in NoticeOnPage['channel']]: string }> = {
  issue: 'on GitHub, published',
  email: 'by e-mail',
  webhook: 'by webhook, to a system that passes it on',
};

export const eventWords: Readonly<{ [Kind in EventKind]: string }> = {
  announced: 'announced',
  told: 'the notices that are required were out',
  early: 'in the list before the time to object had ended',
  'more-time': 'the last day to object was moved later',
  held: 'an objection was recorded, and the change held',
  'window-closed': 'the time to object had ended, and nothing was open',
  'in-the-list': 'in the list',
  cancelled: 'cancelled',
  replaced: 'announced again, and replaced by that',
};

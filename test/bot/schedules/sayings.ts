import type { Said, Saying } from './deeds.ts';

/** What must never be read in public: customers put it into comments, mail systems into their failures. */
export const secrets = ['Zebra Hospital', 'jane@zebra', 'carol-of-zebra', 'dave-of-zebra'] as const;

const signed = 'Zebra Hospital, jane@zebra.example';

/** The text of a comment. `now` in milliseconds, for what names a day. */
export function bodyOf(saying: Saying, now: number): string {
  switch (saying.says) {
    case 'words':
      return `What does this company do with our calls?\n\n${signed}`;
    case 'object':
      return `/object We keep our calls in the country. ${signed}`;
    case 'object in words':
      return `Wir sind damit nicht einverstanden. ${signed}`;
    case 'quoted':
      return `> /object I read this above\n\nWhat does that mean? ${signed}`;
    case 'in code':
      return '```\n/object\n```';
    case 'help':
      return '/help';
    case 'withdraw':
    case 'confirm':
      return `/${saying.says} ${saying.n}`;
    case 'still object':
      return `/still-object ${saying.n}`;
    case 'answer':
      return `/answer ${saying.n} ${saying.outcome}`;
    case 'mailbox read':
      return '/mailbox-read';
    case 'approvals complete':
      return '/approvals-complete A-1';
    case 'waive notice':
      return '/waive-notice customers told by letter';
    case 'cancel':
      return '/cancel-change the vendor is not chosen';
    case 'names a customer':
      return '/record-objection Zebra sent 2026-11-24T09:00Z';
    case 'extend':
      return `/extend ${new Date(now + saying.days * 86_400_000).toISOString().slice(0, 10)} more time was asked for`;
    case 'treat':
      return `/treat ${saying.as} we looked it up`;
    case 'private objection':
      return `/record-objection ${saying.ref} sent ${new Date(now - 3_600_000).toISOString().slice(0, 16)}Z`;
  }
}

/** What a comment by somebody who is no member of staff asks of people: to be read, to be answered, or nothing. */
export function asksOf({ says }: Said): 'an answer' | 'a reader' | 'nothing' {
  switch (says) {
    case 'object':
      return 'an answer';
    case 'help':
    case 'withdraw':
      return 'nothing';
    case 'still object':
    case 'words':
    case 'object in words':
    case 'quoted':
    case 'in code':
    case 'answer':
    case 'confirm':
    case 'mailbox read':
    case 'approvals complete':
    case 'waive notice':
    case 'cancel':
    case 'extend':
    case 'treat':
    case 'private objection':
    case 'names a customer':
    case 'announce':
    case 'marks':
    case 'counts':
      return 'a reader';
  }
}

import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'mailbox-unconfirmed',
  severity: 'warning',
  title: 'Somebody confirms that the mailbox for objections was read',
  on: 'policy',
  *check({ fields }) {
    if (fields.objections?.confirm_mailbox_read !== false) return;
    yield {
      at: ['objections', 'confirm_mailbox_read'],
      message:
        'Without this a change goes on although nobody has looked into the mailbox, and an objection that lies there is lost. Take the line away unless the mailbox is read by a machine.',
    };
  },
};

import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

/** Words that name a task or a team and not a person. */
const roles =
  /privacy|dpo|gdpr|legal|data|protect|security|infosec|trust|compliance|support|help|info|contact|hello|hi$|team|office|service|sales|admin|abuse|request|access|objection|notice|vendor|partner|question|customer|care|desk|mail|press|subprocessor|datenschutz|kontakt|impressum|rgpd|confidential|integrity|risk|it$|ops|billing|dsar|dsr|ciso|grc|datos|donnees|account|feedback|enquir|inquir/i;

/** A person's address stays in the history after the person has left, and nobody else reads it. */
export const rule: RuleOn<'entry'> = {
  id: 'personal-mailbox',
  severity: 'warning',
  title: 'Contacts are shared mailboxes that somebody reads',
  on: 'entry',
  *check({ fields }) {
    for (const [index, { email }] of (fields.contact ?? []).entries()) {
      const name = email?.split('@')[0];
      // Whether it is an address at all is another rule's matter.
      if (email === undefined || name === undefined || !/^[^\s@]+@[^\s@]+$/.test(email)) continue;
      if (/(?:^|[-_.+])(?:no|do-?not)[-_.]?reply/i.test(name)) {
        yield {
          at: ['contact', index, 'email'],
          message: `Nobody reads ${quote(email)}. Give a mailbox that is read, such as privacy@ or dpo@.`,
        };
        continue;
      }
      if (roles.test(name)) continue;
      yield {
        at: ['contact', index, 'email'],
        message: `${quote(email)} looks like a person's mailbox. It would be public for good: give a shared one, such as privacy@ or dpo@.`,
      };
    }
  },
};

import { lists } from './registry-files.ts';

/** The environment of the bot's mail: its own, so that nothing of this machine's is used. @param port that of the mail server. */
export function mailSettings(port: number): Record<string, string> {
  return {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    NOTICE_FROM: 'KrispCall Privacy <privacy@krispcall.example>',
    NOTICE_CUSTOMERS_TO: lists.customers,
    NOTICE_CUSTOMERS_LONGER_TO: lists['customers-longer'],
    NOTICE_CUSTOMERS_APPROVAL_TO: lists['customers-approval'],
  };
}

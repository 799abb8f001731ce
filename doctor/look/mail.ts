import { mailTroubleInWords } from '../../bot/channels/mail-failure.ts';
import type { MailServer } from '../../bot/channels/mail-server.ts';
import { type MailTimes, transportTo } from '../../bot/channels/mail-transport.ts';
import { mailTroubleOf } from '../../bot/channels/mail-trouble.ts';
import type { Reach } from '../observation.ts';

/** A person waits for the answer; a server that takes longer than this, in milliseconds, is not fine. */
export const doctorsTimes: MailTimes = {
  connection: 10_000,
  greeting: 10_000,
  silence: 10_000,
  notice: 30_000,
};

/** Calls on a mail server: connection, TLS as for a notice, user and password if there are any. Sends nothing. */
export async function mailServerAnswers(server: MailServer, times: MailTimes): Promise<Reach> {
  const transport = transportTo(server, times);
  try {
    await transport.verify();
    const login = server.login === null ? 'no user and password are set' : 'user and password were taken';
    return { answers: true, said: `The mail server answered from here; ${login}.` };
  } catch (error) {
    return { answers: false, said: mailTroubleInWords(mailTroubleOf(error)) };
  } finally {
    transport.close();
  }
}

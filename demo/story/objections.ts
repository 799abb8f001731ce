import type { Step } from './step.ts';
import { labelsOn, ledgerText, replyTo, verdictOn } from './what-shows.ts';

export const question: Step = {
  title: 'A customer asks something',
  at: '2026-11-25T15:20:00Z',
  async play(scene, tell) {
    const text = 'Does this concern all of our calls, or only those we have transcribed?';
    tell.says(
      'Carol, a customer, writes a comment on the issue. It is no command. The bot does not guess what she means: until a person has read it, the change is held.',
    );
    tell.quote('Carol', text);
    const issue = scene.record.issue ?? 0;
    const comment = scene.repo.as('carol').comment(issue, text);
    await scene.botLooks();
    tell.quote('The bot', replyTo(scene, comment));
    tell.check(
      'the comment is on record as unread',
      verdictOn(scene, comment) === 'unread',
      verdictOn(scene, comment),
    );
    tell.check(
      'the issue says that staff have to read something',
      labelsOn(scene).includes('needs-reading'),
      labelsOn(scene),
    );
    tell.gate(scene.gate);
    tell.check('the gate is shut', /^failure: Held: 1 comment to be read/.test(scene.gate), scene.gate);
  },
};

export const commentRead: Step = {
  title: 'Staff read it and answer',
  at: '2026-11-26T08:05:00Z',
  async play(scene, tell) {
    const issue = scene.record.issue ?? 0;
    const comment = scene.record.comments.find(({ verdict }) => verdict === 'unread')?.id ?? 0;
    const text = `Only calls for which you have switched transcripts on. Without them nothing goes to Example Speech.\n\n/not-objection ${comment}`;
    tell.says('Alice answers in her own words, and marks the comment as read: a question, no objection.');
    tell.quote('Alice', text);
    scene.repo.as('alice').comment(issue, text);
    await scene.botLooks();
    tell.check(
      'the record says who read it',
      scene.record.comments.find(({ id }) => id === comment)?.decided?.by === 'alice',
      scene.record.comments,
    );
    tell.gate(scene.gate);
    tell.check(
      'the change goes on',
      scene.record.state === 'open' && !labelsOn(scene).includes('needs-reading'),
      labelsOn(scene),
    );
  },
};

export const objection: Step = {
  title: 'Another customer objects',
  at: '2026-12-07T13:02:00Z',
  async play(scene, tell) {
    const text =
      '/object Our agreement says that recordings stay in Germany, and support in Poland could listen to them.';
    tell.says(
      'Dave, another customer, objects. The reply is his receipt: a number, the time, and whether it was in time.',
    );
    tell.quote('Dave', text);
    const issue = scene.record.issue ?? 0;
    const comment = scene.repo.as('dave').comment(issue, text);
    await scene.botLooks();
    const receipt = replyTo(scene, comment);
    tell.quote('His receipt', receipt);
    tell.check(
      'it has a number and was in time',
      /objection 1 .*7 Dec 2026, 14:02 CET, in time/.test(receipt),
      receipt,
    );
    tell.gate(scene.gate);
    tell.check('the gate is shut', /^failure: Held: .*objection 1 open/i.test(scene.gate), scene.gate);
    tell.check(
      'the ledger keeps its time, and neither name nor words',
      !ledgerText(scene).includes('dave') && !ledgerText(scene).includes('recordings stay'),
      'a name or words on the ledger',
    );
  },
};

export const objectionAnswered: Step = {
  title: 'The objection is answered',
  at: '2026-12-09T10:30:00Z',
  async play(scene, tell) {
    const text =
      'Thank you. For your account we have switched off support from Poland; the addendum went to you this morning, and you have confirmed it.\n\n/answer 1 agreed C-014';
    tell.says(
      'Alice has found a way with Dave’s company, and says what became of the objection. C-014 is a file of her own: no customer’s name stands here.',
    );
    tell.quote('Alice', text);
    const issue = scene.record.issue ?? 0;
    const comment = scene.repo.as('alice').comment(issue, text);
    await scene.botLooks();
    tell.quote('The bot', replyTo(scene, comment));
    const [first] = scene.record.objections;
    tell.check('objection 1 is answered, and stays on record', first?.state === 'answered', first);
    tell.gate(scene.gate);
    tell.check(
      'nothing is open any more; the time runs on',
      /^pending: Objections until 24 Dec 2026/.test(scene.gate),
      scene.gate,
    );
  },
};

import { endOf, groupLabel } from '../../bot/texts/windows.ts';
import { endInShort } from '../../core/deadline/end-words.ts';
import type { Step } from './step.ts';
import { replyTo } from './what-shows.ts';

export const firstDeadline: Step = {
  title: 'The first deadline passes',
  at: '2026-12-09T23:20:00Z',
  async play(scene, tell) {
    tell.says(
      'Midnight has passed. For customers under the standard agreement the time to object has ended; some agreements give 30 days, so the change goes on waiting.',
    );
    await scene.botLooks();
    const ends = scene.record.windows.map(
      window => `${groupLabel(scene.record, window.group)}: ${endInShort(endOf(window))}`,
    );
    tell.quote('Last days', ends.join('\n'));
    tell.check(
      'the gate still waits for the last group',
      /^pending: Objections until 24 Dec 2026/.test(scene.gate),
      scene.gate,
    );
  },
};

export const lastDeadline: Step = {
  title: 'The last deadline passes',
  at: '2026-12-24T22:55:00Z',
  async play(scene, tell) {
    tell.says(
      'Christmas Eve, five minutes to midnight. The bot looks, and looks again a quarter of an hour after midnight.',
    );
    await scene.botLooks();
    tell.check(
      'before midnight the time still runs',
      scene.record.state === 'open' && scene.gate.startsWith('pending: '),
      scene.gate,
    );
    scene.goTo('2026-12-24T23:15:00Z');
    await scene.botLooks();
    const state = scene.repo
      .issue(scene.record.issue ?? 0)
      .body.split('\n')
      .filter(line => /^- (State|Objections|Waiting for):/.test(line))
      .map(line => line.slice(2))
      .join('\n');
    tell.quote('The issue', state);
    tell.check(
      'nobody confirmed anything yet, so it is not closed by itself',
      scene.record.state === 'open',
      scene.record.state,
    );
    tell.check(
      'the gate waits for staff',
      /\/mailbox-read/.test(scene.gate) && scene.gate.startsWith('pending: '),
      scene.gate,
    );
  },
};

export const mailboxRead: Step = {
  title: 'The mailbox is confirmed, and the gate opens',
  at: '2026-12-28T08:12:00Z',
  async play(scene, tell) {
    const issue = scene.record.issue ?? 0;
    tell.says(
      'After the holidays Alice reads the mailbox for objections, where nothing is left, and the file of customers who have to agree first: all have agreed.',
    );
    const text = '/mailbox-read\n/approvals-complete A-7';
    tell.quote('Alice', text);
    const comment = scene.repo.as('alice').comment(issue, text);
    await scene.botLooks();
    tell.quote('The bot', replyTo(scene, comment));
    tell.check('the window is closed', scene.record.state === 'window-closed', scene.record.state);
    tell.gate(scene.gate);
    tell.check('the gate is open', scene.gate.startsWith('success: '), scene.gate);
  },
};

import { mailOf } from '../scene/mail-of.ts';
import { lists } from '../scene/registry-files.ts';
import { runPublishing } from '../scene/workflows.ts';
import { rowInWords } from '../telling/plain-words.ts';
import type { Step } from './step.ts';

export const announced: Step = {
  title: 'Staff announce the change',
  at: '2026-11-23T13:00:00Z',
  async play(scene, tell) {
    const digest = /\/announce ([0-9a-f]{32})/.exec(scene.gate)?.[1] ?? '';
    const command = `\`/announce ${digest}\``;
    tell.says(
      `Alice of KrispCall’s privacy team has read the preview and writes ${command}. What she has seen is what is sent. The bot opens one issue for this change.`,
    );
    scene.repo.as('alice').comment(scene.pull, `/announce ${digest}`);
    await scene.botLooks();
    const { record } = scene;
    const issue = scene.repo.issue(record.issue ?? 0);
    tell.quote('The issue', issue.title);
    tell.quote('Its labels', issue.labels.join(' · '));
    tell.check('the record is open', record.state === 'open', record.state);
    tell.check(
      'the issue carries the date in a label',
      issue.labels.includes('objections-until: 2026-12-24'),
      issue.labels,
    );
    tell.gate(scene.gate);
    tell.check(
      'the gate names the last day',
      /^pending: Objections until 24 Dec 2026/.test(scene.gate),
      scene.gate,
    );
    tell.link('The change issue', 'change.html');
  },
};

export const mailed: Step = {
  title: 'Customers are told by mail',
  at: '2026-11-23T13:05:00Z',
  async play(scene, tell) {
    tell.says(
      'One mail for each kind of agreement went to the company’s mail server, each with the date that is right for it. Replies go to the mailbox for objections.',
    );
    const mails = Object.values(lists).map(list => mailOf(scene.mail.to(list)));
    for (const { to, subject } of mails) tell.quote(`To ${to}`, subject);
    const replies = mails.map(({ headers }) => headers.get('reply-to'));
    tell.check(
      'a reply to any of them reaches the mailbox for objections',
      replies.every(address => address === 'objections@krispcall.example'),
      replies,
    );
    tell.check('three mails, and no other', scene.mail.received.length === 3, scene.mail.received.length);
    const evidence = scene.record.notices.map(notice => notice.evidence);
    tell.check(
      'the record says "handed over", which is what is known, and no more',
      evidence.every(one => one === 'handed-over'),
      evidence,
    );
    tell.link('The mails', 'mails.html');
  },
};

export const pageShowsIt: Step = {
  title: 'The page shows what is coming',
  at: '2026-11-23T13:10:00Z',
  async play(scene, tell) {
    tell.says(
      'The ledger has moved, so the page is published again: the change stands on it before it happens.',
    );
    const run = await runPublishing(scene);
    const { page } = scene;
    scene.kept.set('page-announced', page);
    scene.keptSites.set('site-announced', scene.site);
    tell.check('the page is published', run.status === 0, run.log);
    const coming = rowInWords(page, row => row.includes('Example Speech'), [
      'Change',
      'Company',
      'Concerns',
      'Objections until',
      'First use',
      'State',
    ]);
    tell.quote('Coming changes', coming);
    tell.check(
      'Example Speech stands among the coming changes, with the dates',
      /9 Dec 2026.*24 Dec 2026/.test(coming),
      coming || page,
    );
    tell.check(
      'the change has a page of its own on the site, and stands in the feed and in the calendar',
      [`changes/${scene.issue}/index.html`, 'feed.atom', 'deadlines.ics'].every(path =>
        scene.site.get(path)?.includes('Example Speech'),
      ),
      [...scene.site.keys()],
    );
    tell.link('The page while the time runs', 'page-announced.html');
    tell.link('The change on the site', `site-announced/changes/${scene.issue}/index.html`);
  },
};

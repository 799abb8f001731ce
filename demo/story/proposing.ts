import { entry, entryPath, entryWithMistakes } from '../scene/proposal.ts';
import { runCheck, runPublishing } from '../scene/workflows.ts';
import { annotations } from './annotations.ts';
import type { Step } from './step.ts';

export const listAsItStands: Step = {
  title: 'The list as it stands',
  at: '2026-11-23T09:00:00Z',
  async play(scene, tell) {
    tell.says(
      'KrispCall keeps its list of subprocessors as files in Git. The bot looks at the repository for the first time, notes what customers know already, and has page and site published.',
    );
    await scene.botLooks();
    const run = await runPublishing(scene);
    const { page } = scene;
    scene.kept.set('page-before', page);
    scene.keptSites.set('site-before', scene.site);
    const entries = Object.keys(scene.repo.files('main')).filter(path =>
      path.includes('/subprocessors/'),
    ).length;
    tell.check(
      `the ledger begins, and counts ${entries} companies as known`,
      scene.repo.head('ledger') !== null,
      scene.repo.branches(),
    );
    tell.check('the page is published', run.status === 0 && page.includes('subprocessors'), run.log);
    tell.check('and the site beside it', scene.site.has('index.html'), [...scene.site.keys()]);
    tell.check('nobody was written to', scene.mail.received.length === 0, scene.mail.received.length);
    tell.link('The page before', 'page-before.html');
    tell.link('The site before', 'site-before/index.html');
  },
};

export const proposedWithMistakes: Step = {
  title: 'A vendor proposes its service, with two mistakes',
  at: '2026-11-23T09:20:00Z',
  async play(scene, tell) {
    tell.says(
      'Vera works for Example Speech. She copies the repository, adds one file, and opens a pull request. The Action checks it with a token that can only read.',
    );
    scene.vendorProposes(entryPath, entryWithMistakes);
    const run = await runCheck(scene);
    scene.note('proposal', 'github-actions[bot]', 'ran the check: it failed');
    const [error = '', warning = ''] = annotations(run.log);
    tell.check('the check fails, so that nobody overlooks it', run.status === 1, run.log);
    tell.quote('Annotation on the line', error);
    tell.check(
      'it names the file, the line and the remedy',
      /example-speech\.yaml, line 12: .*country code/.test(error),
      run.log,
    );
    tell.quote('And a warning', warning);
    tell.check(
      'it asks for a shared mailbox, since everything here is public',
      /line 6: .*person's mailbox/.test(warning),
      run.log,
    );
    await scene.botLooks();
    tell.check('the gate is shut', scene.gate.startsWith('failure: '), scene.gate);
    scene.kept.set('check-failed', run.summary);
    tell.link('The job summary', 'check-failed.html');
  },
};

export const mended: Step = {
  title: 'The vendor mends the file',
  at: '2026-11-23T09:45:00Z',
  async play(scene, tell) {
    tell.says(
      'Vera writes DE in place of Germany, gives a shared mailbox, and pushes. The Action looks again.',
    );
    scene.vendorPushes(entryPath, entry, 'Write the country as a code, give a shared mailbox');
    const run = await runCheck(scene);
    scene.note('proposal', 'github-actions[bot]', 'ran the check: it passed');
    tell.check('the check passes', run.status === 0, run.log);
    tell.check('no annotation is left', annotations(run.log).length === 0, run.log);
    tell.check(
      'its summary says what kind of change this is',
      run.summary.includes('Example Speech'),
      run.summary,
    );
    scene.kept.set('check-passed', run.summary);
    tell.link('The job summary', 'check-passed.html');
  },
};

export const previewed: Step = {
  title: 'The bot shows what would be announced',
  at: '2026-11-23T09:46:00Z',
  async play(scene, tell) {
    tell.says(
      'The bot keeps one comment on the pull request: what changes, what customers would be told word for word, until when they could object, and the line that announces exactly this.',
    );
    await scene.botLooks();
    const preview = scene.botSaid(scene.pull, /^<!-- subprocessors:preview -->/) ?? '';
    const lines = preview.split('\n');
    tell.quote(
      'From the preview',
      lines.filter(line => /^Staff: to announce|^- .* until /.test(line)).join('\n'),
    );
    tell.check(
      'the preview names the command with its digest',
      /\/announce [0-9a-f]{32}/.test(preview),
      preview,
    );
    tell.gate(scene.gate);
    tell.check(
      'the gate waits for staff',
      /^pending: .*\/announce [0-9a-f]{32}/.test(scene.gate),
      scene.gate,
    );
    tell.check('still nobody was written to', scene.mail.received.length === 0, scene.mail.received.length);
    scene.kept.set('preview', preview);
    tell.link('The preview', 'preview.html');
    tell.link('The pull request', 'proposal.html');
  },
};

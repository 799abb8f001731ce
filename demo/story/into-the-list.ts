import { historyIn } from '../../core/publication/history-in.ts';
import { cast } from '../scene/cast.ts';
import { entryPath } from '../scene/proposal.ts';
import { lists } from '../scene/registry-files.ts';
import { runPublishing } from '../scene/workflows.ts';
import { rowInWords } from '../telling/plain-words.ts';
import { mergeBy } from './merge.ts';
import type { Step } from './step.ts';
import { ledgerText } from './what-shows.ts';

export const merged: Step = {
  title: 'The change is merged',
  at: '2026-12-28T08:30:00Z',
  async play(scene, tell) {
    tell.says(
      'Bob presses "Merge" once more, and this time GitHub merges. The bot notes it and closes the issue.',
    );
    const refused = mergeBy(scene, 'bob');
    tell.check('it is merged', refused === null && scene.repo.read('main', entryPath) !== null, refused);
    scene.note('proposal', 'bob', 'merged it into main');
    await scene.botLooks();
    const { record } = scene;
    tell.check(
      'the record says: in the list, not early',
      record.state === 'in-the-list' && record.merged?.early === false,
      record.merged,
    );
    tell.check('the issue is closed', scene.repo.issue(record.issue ?? 0).state === 'closed', 'open');
  },
};

export const published: Step = {
  title: 'The page is published',
  at: '2026-12-28T08:35:00Z',
  async play(scene, tell) {
    tell.says('The list and the ledger have moved, so the page is published a last time.');
    const run = await runPublishing(scene);
    const { page } = scene;
    scene.kept.set('page-after', page);
    scene.keptSites.set('site-after', scene.site);
    tell.check('the page is published', run.status === 0, run.log);
    const isSpeech = (row: string) => row.includes('Example Speech');
    const current = rowInWords(page.slice(page.indexOf('## Current')), isSpeech, [
      'Service',
      'Legal name',
      'Purpose',
    ]);
    tell.quote('In the list', current);
    tell.check('Example Speech stands in the list', current.includes('Example Speech GmbH'), current || page);
    const past = rowInWords(page.slice(page.indexOf('## Changes so far')), isSpeech, [
      'Date',
      'Change',
      'Told on',
      'Time to object ended',
      'Objections',
    ]);
    tell.quote('Among the changes so far', past);
    tell.check(
      'with one objection recorded and none open',
      past.includes('1 recorded, 0 open'),
      past || page,
    );
    const history = historyIn(scene.site.get('history.json') ?? '');
    tell.check(
      'the site knows every past day: Example Speech stands in the list from 28 December 2026 on',
      history?.versions.some(({ id, from }) => id === 'example-speech' && from === '2026-12-28') === true,
      history?.versions.map(({ id, from }) => `${id} ${from}`),
    );
    tell.link('The page after', 'page-after.html');
    tell.link('The site after', 'site-after/index.html');
  },
};

export const whatRemains: Step = {
  title: 'What remains',
  at: '2026-12-28T09:00:00Z',
  async play(scene, tell) {
    tell.says(
      'The bot looks once more, as it does after every webhook and on a timer. The ledger is what an auditor reads a year later.',
    );
    scene.github.forgetRequests();
    const pass = await scene.botLooks();
    tell.check(
      'there is nothing left to do: not one write',
      pass.settled && scene.github.writes.length === 0,
      scene.github.writes,
    );
    const ledger = ledgerText(scene);
    const named = [cast['carol']?.login ?? '', cast['dave']?.login ?? '', ...Object.values(lists)].filter(
      one => ledger.includes(one),
    );
    tell.check('the ledger holds no customer’s name and no recipient', named.length === 0, named);
    tell.link('The ledger', 'ledger.html');
  },
};

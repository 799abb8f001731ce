import { expect, it } from 'vitest';
import { effectSteps } from '../../../bot/plan/effect-steps.ts';
import { textContext } from '../../../bot/plan/text-context.ts';
import { waitsFor } from '../../../bot/plan/wait.ts';
import type { Record } from '../../../bot/record.ts';
import { issueBody } from '../../../bot/texts/change-issue.ts';
import { effect, record42 } from '../texts/change-42.ts';
import { entry, look, now, registry } from './a-look.ts';

const change = await record42();
const claimed = effect({ by: 'run-1' });
const was = registry(entry('a'));
const steps = (...records: Record[]) => effectSteps(records, look(was));

it('what this run has claimed is done: the issue is opened, each notice sent; what another holds is not', () => {
  const opening: Record = {
    ...change,
    issue: null,
    notices: [],
    state: 'announcing',
    effects: { issue: claimed },
  };
  expect(steps(opening)).toEqual([
    {
      do: 'open-issue',
      record: '0012',
      title: 'New subprocessor: Example Speech (from 4 January 2027) – objections until 9 December 2026',
      body: issueBody(opening, waitsFor(opening, now, []), textContext(look(was))),
      labels: ['subprocessor-change', 'change: announcing', 'objections-until: 2026-12-09'],
    },
  ]);
  const sending = {
    ...change,
    effects: { 'notice/n-0001': claimed, 'notice/n-0002': effect({ by: 'run-2' }) },
  };
  expect(steps(sending)).toEqual([{ do: 'send-notice', record: '0012', notice: 'n-0001' }]);
  expect(steps(change)).toEqual([]);
});

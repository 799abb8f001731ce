import { expect, it } from 'vitest';
import type { ChangeIssue } from '../../../bot/observation.ts';
import { doubtsAbout, doubtsOf } from '../../../bot/plan/doubts.ts';
import { issue as changeIssue } from './a-change.ts';
import { entry, ledger, look, record, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const issue = changeIssue();
const change = record(was, is, { issue: 3 });

it('what could not be seen is in doubt, and so is a list that cannot be read', () => {
  expect(doubtsOf(ledger(), look(was))).toEqual([]);
  expect(doubtsOf(ledger(), look(null, { doubts: ['GitHub did not answer'] }))).toEqual([
    'GitHub did not answer',
    'the registry on the default branch has errors',
  ]);
});

it('an issue of a change that the ledger does not know says that the ledger was set back; of a known one it does not', () => {
  const seen = look(was, { issues: [{ ...issue, record: '0006' }, issue] });
  expect(doubtsOf(ledger({ records: [change], closed: ['0006'] }), seen)).toEqual([]);
  expect(doubtsOf(ledger({ records: [change] }), seen)).toEqual([
    'the ledger does not know the change of issue #3: it was set back. Restore its newest commit',
  ]);
  expect(doubtsOf(ledger({ closed: ['0006'] }), seen)).toHaveLength(1);
});

it('a change is in doubt while its own issue is locked or gone, whatever other issues are', () => {
  const other = { ...issue, number: 4 };
  const doubts = ['GitHub did not answer'];
  const about = (issues: readonly ChangeIssue[], of = change) => doubtsAbout(of, { doubts, issues });
  expect(about([{ ...other, locked: true }, issue])).toEqual(doubts);
  expect(about([other])).toEqual([...doubts, 'issue #3 cannot be found']);
  expect(about([other, { ...issue, locked: true }])).toEqual([
    ...doubts,
    'issue #3 is locked, and nobody can object there: unlock it',
  ]);
  expect(about([], { ...change, issue: null })).toEqual(doubts);
});

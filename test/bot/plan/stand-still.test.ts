import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../bot/observation.ts';
import { accountOf } from '../../../bot/plan/accounted.ts';
import { plan } from '../../../bot/plan/plan.ts';
import { issue as changeIssue } from './a-change.ts';
import { entry, ledger, look, pull, registry } from './a-look.ts';

const was = registry(entry('a'));
const is = registry(entry('a'), entry('b'));
const missing = { missing: true } as const;
const issue = changeIssue();
const published = (ledger: string | null) => ({ main: 'b'.repeat(40), ledger });

describe('nothing is begun, and it is said why,', () => {
  it.each<[string, Partial<Observation>, RegExp]>([
    [
      'where the ledger is damaged',
      { ledger: { damaged: 'x.yaml' } },
      /^the ledger cannot be trusted: x\.yaml$/,
    ],
    ['in a copy', { ledger: ledger({ repositoryId: 2 }) }, /^this is a copy: .* the id 2$/],
    [
      'by another writer',
      { ledger: ledger({ writer: 'actions' }) },
      /^the ledger is written by actions; this is app:1\. `takeover` changes that$/,
    ],
    [
      'where change issues show that there was a ledger',
      { ledger: missing, issues: [issue] },
      /^the ledger is missing, and change issues/,
    ],
    [
      'where the page names a ledger',
      { ledger: missing, published: published('c'.repeat(40)) },
      /^the ledger is missing, and the published page/,
    ],
    ['where not all can be seen', { ledger: missing, doubts: ['one', 'two'] }, /^one; two$/],
    [
      'where the list cannot be read',
      { ledger: missing, main: look(null).main },
      /^the registry on the default branch has errors/,
    ],
  ])('%s', (_, some, why) => {
    expect(plan(look(was, some))).toEqual([{ do: 'stand-still', why: expect.stringMatching(why) }]);
  });

  it('and no gate says success where the ledger cannot be trusted', () => {
    const [gate] = plan(look(was, { ledger: { damaged: 'x.yaml' }, pulls: [pull(was, is)] }));
    expect(gate).toMatchObject({ state: 'error' });
  });
});

it('the very first pass takes down what is in the list, who writes and where', () => {
  for (const page of [null, published(null)])
    expect(plan(look(was, { ledger: missing, published: page }))).toEqual([
      {
        do: 'write-ledger',
        records: [],
        accounted: accountOf(was),
        found: { repositoryId: 1, writer: 'app:1' },
        message: expect.any(String),
      },
    ]);
});

it('what was pushed past everybody is told in the same commit in which the account moves on, and in doubt neither', () => {
  const pushed = look(is, { told: was, ledger: ledger({ accounted: accountOf(was) }) });
  expect(plan(pushed)).toMatchObject([
    {
      do: 'write-ledger',
      records: [{ kind: 'after-the-fact', effects: { issue: { by: 'run-1' } } }],
      accounted: accountOf(is),
      found: null,
    },
    { do: 'open-issue' },
  ]);
  const ledgerWrites = plan({ ...pushed, doubts: ['GitHub did not answer'] }).filter(
    step => step.do === 'write-ledger',
  );
  expect(ledgerWrites).toEqual([]);
});

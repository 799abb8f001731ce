import { expect, it } from 'vitest';
import { textContext } from '../../../bot/plan/text-context.ts';
import { entry, ledger, look, record, registry } from './a-look.ts';

const was = registry(entry('a'));
const change = record(was, registry(entry('a'), entry('b')));
const again = { ...change, id: '0007.2', replaces: '0007', issue: 9 };
const url = 'https://git.example/acme/registry';

it('texts point to the page once it was published, on the branch on which it is', () => {
  expect(textContext(look(was))).toEqual({ repositoryUrl: url });
  const published = { main: 'b'.repeat(40), ledger: null };
  expect(textContext(look(was, { published, publishedBranch: 'page' }))).toEqual({
    repositoryUrl: url,
    pageUrl: `${url}/blob/page/SUBPROCESSORS.md`,
  });
});

it('texts of a record point to the issue of what took its place, once that has one', () => {
  const pointed = (...records: (typeof change)[]) =>
    textContext(look(was, { ledger: ledger({ records }) }), change).replacedBy;
  expect(pointed(change, again)).toBe(9);
  expect(pointed(change, { ...again, issue: null })).toBeUndefined();
  expect(pointed(change, { ...again, replaces: '0008' })).toBeUndefined();
  expect(textContext(look(was, { ledger: ledger({ records: [change, again] }) })).replacedBy).toBeUndefined();
  expect(textContext(look(was, { ledger: { damaged: 'It is.' } }), change)).toEqual({ repositoryUrl: url });
  expect(textContext(look(was, { ledger: ledger({ records: [change] }) }), change)).not.toHaveProperty(
    'replacedBy',
  );
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  extendHistory,
  historyOf,
  type ListHistory,
  unknownHistory,
} from '../../core/publication/history.ts';
import { listStates } from '../../core/publication/list-states.ts';
import { readFolderHistorySince } from '../../github/folder-history.ts';
import { readFolderHistory } from '../../local/git/history.ts';
import { checkOut } from '../action/checkout.ts';
import { entry } from '../action/registry-files.ts';
import { deeds, Past } from './a-past.ts';
import { clientOf } from './asking.ts';
import { EmbeddedGitHub, type EmbeddedRepository } from './embedded-github.ts';

let github: EmbeddedGitHub;

beforeEach(async () => {
  github = await EmbeddedGitHub.start();
});
afterEach(() => github.stop());

/** From a clone, all of it. */
function fromClone({ gitFolder }: EmbeddedRepository, head: string): ListHistory {
  const { states, bytesOf } = readFolderHistory(gitFolder, head, 'registry');
  return historyOf(listStates(states, bytesOf).states);
}

function reading(repository: EmbeddedRepository, head: string, known: string | null, mostRequests?: number) {
  return readFolderHistorySince({
    octokit: clientOf(github, github.token({ permissions: { contents: 'read' } })),
    repository: { owner: repository.owner, repo: repository.name },
    head,
    folder: 'registry',
    known,
    ...(mostRequests === undefined ? {} : { mostRequests }),
  });
}

/** Through the API, what has come since a commit at which the history was known. */
async function since(
  repository: EmbeddedRepository,
  head: string,
  known: string | null,
  history: ListHistory,
): Promise<ListHistory> {
  const { states, bytesOf, goesOn } = await reading(repository, head, known);
  return extendHistory(goesOn ? history : unknownHistory, listStates(states, bytesOf).states);
}

describe('the history of the list', () => {
  test('is the same from a clone, through the API, and bit by bit, whatever people did', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(deeds, fc.array(fc.nat(20), { maxLength: 4 }), async (done, stops) => {
        number += 1;
        const past = new Past(github, `past-${number}`);
        for (const deed of done) past.do(deed);
        const head = past.heads.at(-1) ?? '';
        const told = past.states();
        const expected = historyOf(listStates(told.states, told.bytesOf).states);

        expect(fromClone(past.repository, head)).toEqual(expected);
        expect(await since(past.repository, head, null, unknownHistory)).toEqual(expected);

        let known: string | null = null;
        let history = unknownHistory;
        const at = stops.flatMap(stop => past.heads[stop] ?? []);
        for (const stop of [...past.heads.filter(one => at.includes(one)), head]) {
          history = await since(past.repository, stop, known, history);
          // As it is published and read again.
          history = JSON.parse(JSON.stringify(history)) as ListHistory;
          known = stop;
        }
        expect(JSON.stringify(history)).toBe(JSON.stringify(expected));
      }),
      { numRuns: 12 },
    );
  });

  const file = (name: string) => `registry/subprocessors/${name}.yaml`;
  const policy = 'window: {days: 15, time_zone: Europe/Berlin}\n';
  const begin = () =>
    github.repository('acme/list', {
      files: { 'registry/registry.yaml': policy, [file('hosting')]: entry() },
    });
  const day = 24 * 3_600_000;

  test('a proposal counts from the day it was merged, not from the day it was written', async () => {
    const repo = begin();
    github.clock.advance(day);
    repo.commit('aside', { [file('speech')]: entry({ service: 'Speech' }) });
    github.clock.advance(9 * day);
    repo.merge(repo.pull({ head: 'aside' }).number);
    const history = await since(repo, repo.head('main') ?? '', null, unknownHistory);
    expect(history.versions.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['hosting', '2026-11-23', null],
      ['speech', '2026-12-03', null],
    ]);
  });

  test('going on from the last publication takes a few requests, however long the past is', async () => {
    const repo = begin();
    for (let n = 0; n < 30; n += 1) repo.commit('main', { [file('hosting')]: entry({ purpose: `${n}` }) });
    const known = repo.head('main');
    repo.commit('main', { [file('hosting')]: entry({ purpose: 'The newest.' }) });
    github.forgetRequests();
    const { goesOn, isWhole, states } = await reading(repo, repo.head('main') ?? '', known);
    expect([goesOn, isWhole, states.length]).toEqual([true, true, 1]);
    // The commits, the root, the folder, the policy, the entry.
    expect(github.requests).toHaveLength(5);
  });

  test('after a force-push that leaves the known commit behind, all is read anew', async () => {
    const repo = begin();
    const first = repo.head('main') ?? '';
    const known = repo.commit('main', { [file('gone')]: entry() });
    repo.point('main', first);
    const head = repo.commit('main', { [file('other')]: entry() });
    const { goesOn, isWhole, states } = await reading(repo, head, known);
    expect([goesOn, isWhole, states.length]).toEqual([false, true, 2]);
  });

  test('where the requests run out, the newest states are there, and it says that more is missing', async () => {
    const repo = begin();
    for (let n = 0; n < 20; n += 1) {
      github.clock.advance(day);
      repo.commit('main', { [file('hosting')]: entry({ purpose: `${n}` }) });
    }
    github.forgetRequests();
    const { isWhole, states, bytesOf } = await reading(repo, repo.head('main') ?? '', null, 20);
    expect(isWhole).toBe(false);
    expect(github.requests.length).toBeLessThanOrEqual(25);
    const history = historyOf(listStates(states, bytesOf).states);
    expect(history.from).toBe('2026-12-08');
    expect(history.versions.at(-1)).toMatchObject({ entry: { purpose: '19' }, until: null });
  });

  test('a shallow clone says that it knows less', async () => {
    const repo = begin();
    const head = repo.commit('main', { [file('speech')]: entry() });
    expect(readFolderHistory(repo.gitFolder, head, 'registry').isWhole).toBe(true);
    const shallow = readFolderHistory(checkOut(repo, head, { depth: 1 }), head, 'registry');
    expect(shallow.isWhole).toBe(false);
    const { states } = listStates(shallow.states, shallow.bytesOf);
    expect(states.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['hosting', 'speech']]);
  });
});

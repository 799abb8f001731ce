import { expect } from 'vitest';
import { aCompany, type Company, lists } from './a-company.ts';

/** What happens, each a reason to look. The deadline is the only one that nobody does. */
const life: readonly ((company: Company) => void)[] = [
  company => void company.propose(),
  ({ repo }) => {
    const said = repo.issue(1).comments.map(({ body }) => body);
    repo
      .as('alice')
      .comment(1, /\/announce [0-9a-f]{32}/.exec(said.join('\n'))?.[0] ?? 'There is no preview.');
  },
  ({ repo, time }) => {
    time.goTo('2026-11-24T09:00:00Z');
    repo.as('carol').comment(2, '/object We do not want call audio to go there.');
  },
  ({ repo }) => void repo.as('bob').comment(2, '/answer 1 agreed'),
  ({ time }) => time.goTo('2026-12-09T23:20:00Z'),
  ({ repo }) => void repo.as('alice').comment(2, '/mailbox-read'),
  // Without the status this is refused: the rules of the branch want it.
  ({ repo }) => void repo.as('alice').merge(1),
];

/**
 * Lives it through on a company whose webhooks are disturbed before each thing, and looked for after it. One life a file: the
 * pauses between requests are kept for a whole process, and a calendar that is put back would make them weeks.
 */
export async function lives(disturb: (company: Company) => void, look: (company: Company) => Promise<void>) {
  const company = await aCompany();
  const { time, passes, quiet } = company;
  disturb(company);
  await time.until('the first pass is over', () => passes() > 0);
  await quiet();
  for (const [index, happen] of life.entries()) {
    const before = passes();
    disturb(company);
    happen(company);
    await look(company);
    await time.until(`the bot looked after step ${index + 1}`, () => passes() > before);
    await quiet();
  }
  return company;
}

/** The one end there is, however the bot came to know. */
export function expectTheEnd({ github, repo, mail, lines, records }: Company): void {
  const ends = records().map(({ state, issue, notices, objections, acts }) => ({
    state,
    issue,
    notices: notices.map(({ kind, channel, evidence }) => `${kind} ${channel} ${evidence}`),
    objections: objections.map(one => `${one.n} ${one.state} ${one.standing}`),
    acts: acts.map(({ command, done }) => `${command} ${done}`),
  }));
  expect(ends).toEqual([
    {
      state: 'in-the-list',
      issue: 2,
      notices: ['announcement customers handed-over'],
      objections: ['1 answered in-time'],
      acts: ['object true', 'answer true', 'mailbox-read true'],
    },
  ]);
  expect(repo.issues().map(({ number, state }) => `${number} ${state}`)).toEqual(['2 closed']);
  expect(mail.received.map(({ recipients }) => recipients.join()).sort()).toEqual(lists);
  const ours = [1, 2].flatMap(number =>
    repo.issue(number).comments.filter(({ body }) => body.startsWith('<!--')),
  );
  const markers = ours.map(({ body }) => body.split('\n')[0]);
  expect(new Set(markers).size).toBe(markers.length);
  const { event, payload } = repo.dispatches.at(-1) ?? {};
  expect(event).toBe('subprocessors-publish');
  expect(payload).toEqual({ main: repo.head('main'), ledger: repo.head('ledger') });
  // The ledger and the page are looked for before they are there. Nothing else was asked in vain, least of all with 403.
  const vain = github.requests.filter(({ status }) => status >= 400);
  // The clock runs a hundred times as fast, and at times an hour goes by at once: what the App signs itself, which holds
  // for ten minutes, can be over before it has arrived. The App then sets its clock by GitHub's and asks again, as it does
  // on a server whose clock is off.
  const expected = ({ status, path }: { status: number; path: string }) =>
    (status === 404 && /heads%2F(ledger|published)$/.test(path)) ||
    (status === 401 && /^\/app(\/|$)|\/installation$/.test(path));
  expect(vain.filter(one => !expected(one))).toEqual([]);
  const clockIsOff = /'Expiration time' claim|GitHub API time and system time are different/;
  expect(lines.filter(line => /"level":"(warn|error)"/.test(line) && !clockIsOff.test(line))).toEqual([]);
}

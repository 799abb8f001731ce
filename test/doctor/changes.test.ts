import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Record as BotRecord } from '../../bot/record.ts';
import { diagnose } from '../../doctor/diagnose.ts';
import type { Observation } from '../../doctor/observation.ts';
import { Patient, Visit } from './a-patient.ts';

let acme: Patient;
beforeEach(async () => {
  acme = await Patient.healthy();
}, 60_000);
afterEach(() => acme.end());

const issue = () => {
  const found = acme.repo.issues().find(({ labels }) => labels.includes('subprocessor-change'));
  if (found === undefined) throw new Error('There is no change issue.');
  return found.number;
};

test('a window without a channel: nobody has been told, and the notice has failed', async () => {
  acme.mail.mood = { toRecipient: address => `550 5.1.1 no <${address}> here` };
  await acme.announced();
  acme.goTo('2026-11-23T12:00:00Z');
  const visit = await acme.visit();
  expect(visit.notFine).toEqual(['customers-told', 'notices-out']);
  expect(visit.of('customers-told')[0]).toMatch(
    /^not-fine \(change \d+\): Its time to object is counted, and no active channel has told the group `standard`\./,
  );
  expect(visit.of('notices-out')[0]).toMatch(
    /^not-fine .*The notice `n-\d+` \(announcement\) on the channel `customers` did not go out\. .*550 5\.1\.1.* → .*`\/waive-notice customers <why>`/,
  );
  expect(JSON.stringify(visit.diagnosis)).not.toContain('lists.calls.example');
});

test('a deadline that has passed, and what the change waits for', async () => {
  await acme.announced();
  acme.repo.as('carol').comment(issue(), '/object We need time.');
  acme.goTo('2026-12-10T09:00:00Z');
  await acme.pass();
  const visit = await acme.visit();
  expect(visit.notFine).toEqual(['nothing-held']);
  expect(visit.of('nothing-held')[0]).toMatch(
    /^not-fine \(change \d+\): Its time to object ended on Wed 9 Dec 2026, 23:00 UTC .*an answer to objection 1.*mailbox for objections has been read\. → .*`\/answer 1 <outcome>`.*`\/mailbox-read`/,
  );
});

test('a closed window that waits for the merge is fine; one that should be closed shows that nobody looks', async () => {
  await acme.announced();
  acme.goTo('2026-12-10T09:00:00Z');
  acme.repo.as('alice').comment(issue(), '/mailbox-read');
  await acme.pass();
  const seen = await acme.seen();
  const visit = new Visit(diagnose(seen));
  expect(visit.notFine).toEqual([]);
  expect(visit.of('nothing-held')[0]).toMatch(/^fine .*its pull request can be merged/);

  const open = withRecord(seen, record => ({ ...record, state: 'open' }));
  expect(open.notFine).toEqual(['last-pass']);
  expect(open.of('last-pass').join()).toMatch(
    /not-fine \(change \d+\): The end of the window, due since Wed 9 Dec 2026, 23:15 UTC/,
  );

  const claimed = withRecord(seen, record => ({
    ...record,
    notices: record.notices.map(one => ({ ...one, evidence: 'waiting' as const })),
    effects: Object.fromEntries(
      Object.entries(record.effects).map(([key, one]) => [
        key,
        { ...one, state: 'claimed' as const, until: '2026-11-23T09:10:00Z' },
      ]),
    ),
  }));
  expect(claimed.notFine).toEqual(['customers-told', 'last-pass', 'nothing-held', 'notices-out']);
  expect(claimed.of('notices-out')[0]).toMatch(
    /^not-fine .*The notice `n-0001` \(announcement\) on the channel `customers` has been waiting since Mon 23 Nov 2026, 09:10 UTC/,
  );
});

function withRecord(seen: Observation, change: (record: BotRecord) => BotRecord): Visit {
  const ledger = 'value' in seen.ledger ? seen.ledger.value : null;
  if (ledger === null) throw new Error('There is no ledger.');
  return new Visit(
    diagnose({ ...seen, ledger: { value: { ...ledger, records: ledger.records.map(change) } } }),
  );
}

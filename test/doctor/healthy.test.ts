import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../doctor/checks.ts';
import { Patient } from './a-patient.ts';

test.each(['workflow', 'app'] as const)(
  'where all is set up as the docs say, run by a %s, nothing is found',
  async by => {
    const acme = await Patient.healthy(by);
    acme.github.forgetRequests();
    const visit = await acme.visit();
    expect(visit.notFine).toEqual([]);
    expect(visit.cannotSee).toEqual([]);
    expect(acme.github.writes).toEqual([]);
    expect(acme.mail.received).toEqual([]);
    await acme.end();
  },
);

test('with an announced change that customers were told of it stays so', async () => {
  const acme = await Patient.healthy();
  await acme.announced();
  const visit = await acme.visit();
  expect(visit.notFine).toEqual([]);
  expect(visit.of('customers-told')).toEqual(['fine (change 2): Each group was told on an active channel.']);
  expect(visit.of('notices-out')).toEqual([
    'fine: Every notice of a change under way is out, or is going out.',
  ]);
  expect(visit.of('nothing-held')).toEqual([
    'fine (change 2): Customers can object until Wed 9 Dec 2026, 23:00 UTC.',
  ]);
  // Its page on the site is one that is looked for.
  const [{ message } = { message: '' }] = acme.repo.history('published');
  const path = `changes/${acme.repo.issues()[0]?.number}/index.html`;
  acme.repo.commit('published', { [`site/${path}`]: null }, message);
  expect((await acme.visit()).of('site-whole')).toEqual([
    expect.stringContaining(`, 1 file is missing, such as \`${path}\`.`),
  ]);
  await acme.end();
});

test('every check has a file named after it, and is asked', () => {
  const files = readdirSync(join(import.meta.dirname, '../../doctor/checks')).map(file =>
    file.replace('.ts', ''),
  );
  expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(checks.filter(({ title }) => title.endsWith('.'))).toEqual([]);
});

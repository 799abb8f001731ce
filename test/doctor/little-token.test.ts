import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Patient } from './a-patient.ts';

let acme: Patient;
beforeAll(async () => {
  acme = await Patient.healthy();
}, 60_000);
afterAll(() => acme.end());
afterEach(() => acme.repo.settings.protect('main', null));

const workflow = { permissions: { actions: 'read', contents: 'read' } } as const;

/** What no token of a workflow can see. */
test('a workflow’s token sees everything but the names of secrets', async () => {
  const visit = await acme.visit(workflow);
  expect([visit.notFine, visit.cannotSee]).toEqual([[], ['workflow-settings']]);
  expect(visit.diagnosis.permissions).toEqual(['secrets: read']);
});

test('classic protection is seen by administrators alone: to others it is neither there nor absent', async () => {
  acme.mainRules([]);
  acme.repo.settings.protect('main', {
    checks: [{ context: 'subprocessors/objection-window', app: null }],
    reviews: { count: 1 },
  });
  const someone = await acme.visit({ login: 'alice' });
  // The required checks stand with the branch, for everybody to see.
  expect(someone.of('gate-required')[0]).toMatch(/^fine/);
  expect(someone.notFine).toEqual(['validate-required']);
  expect(someone.cannotSee).toEqual(['code-owners', 'main-protected', 'reviews-required', 'up-to-date']);
  expect(someone.of('reviews-required')).toEqual([
    'cannot-see: Whether `main` requires a review cannot be seen: this token may not see it. → A token with `administration: read` shows it.',
  ]);
  const administrator = await acme.visit();
  expect(administrator.notFine).toEqual(['code-owners', 'up-to-date', 'validate-required']);
  expect(administrator.cannotSee).toEqual([]);
  acme.mainRules((await import('./a-patient.ts')).mainRules());
});

test('in a private repository a token that may see nothing calls nothing fine but what it was told', async () => {
  const secret = await Patient.healthy('workflow', { private: true });
  const blind = await secret.visit({ permissions: { metadata: 'read' } });
  expect(blind.notFine).toEqual([]);
  expect(blind.cannotSee).toEqual([
    'bot-workflow',
    'code-owners',
    'ledger-sound',
    'page-current',
    'registry-valid',
    'validate-workflow',
  ]);
  // Rulesets are shown to everybody who knows that the repository is there.
  const fine = blind.diagnosis.lines.filter(({ verdict }) => verdict === 'fine').map(({ check }) => check);
  expect([...new Set(fine)].sort()).toEqual([
    'gate-required',
    'ledger-protected',
    'main-protected',
    'repository-open',
    'reviews-required',
    'up-to-date',
    'validate-required',
  ]);
  await secret.end();
});

test.each([
  [500, 'GitHub had trouble of its own (500)'],
  [403, 'GitHub asks for a pause after too many requests'],
])('trouble with GitHub (%i) is not seen, and no permission is named', async (status, why) => {
  const limit = { message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '60' } };
  acme.github.faults.fail({ path: /rules\/branches\/main$/, status, ...(status === 403 ? limit : {}) });
  const visit = await acme.visit();
  expect(visit.of('gate-required')).toEqual([
    `cannot-see: Whether \`subprocessors/objection-window\` is required cannot be seen: ${why}.`,
  ]);
  expect(visit.notFine).toEqual([]);
});

test('a private repository on a plan without rules has none', async () => {
  acme.github.faults.fail({
    path: /rules\/branches\/main$/,
    status: 403,
    message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.',
  });
  expect((await acme.visit()).of('gate-required')[0]).toMatch(/^not-fine/);
});

test('a repository that is not there is no diagnosis', async () => {
  await expect(acme.visit(undefined, { repository: { owner: 'acme', repo: 'nothing' } })).rejects.toThrow(
    /^acme\/nothing could not be looked at: GitHub does not find it, which it also says when this token may not see it\./,
  );
});

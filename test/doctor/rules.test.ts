import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mainRules, Patient } from './a-patient.ts';

let acme: Patient;
let app: Patient;
beforeAll(async () => {
  acme = await Patient.healthy();
  app = await Patient.healthy('app');
}, 60_000);
afterAll(async () => {
  await acme.end();
  await app.end();
});
afterEach(() => {
  acme.mainRules(mainRules());
  acme.ledgerRules([{ type: 'deletion' }, { type: 'non_fast_forward' }]);
  acme.repo.settings.protect('main', null);
  acme.repo.settings.protect('ledger', null);
  const id = Number(app.env['APP_ID']);
  app.mainRules(mainRules(id));
  app.ledgerRules(reserved, [id]);
  app.repo.settings.protect('ledger', null);
});

const reserved = [{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'update' }];

const without = (...types: string[]) => mainRules().filter(({ type }) => !types.includes(type));

/** The rules with one field of their parameters changed. */
function altered(change: object) {
  return mainRules().map(rule =>
    rule.parameters === undefined
      ? rule
      : { ...rule, parameters: { ...rule.parameters, ...known(rule.parameters, change) } },
  );
}

function known(of: object, change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([name]) => name in of));
}

describe('each rule that is missing is named, and no other', () => {
  test.each([
    ['the gate', altered({ required_status_checks: [{ context: 'validate' }] }), ['gate-required']],
    [
      'the check that validates',
      altered({ required_status_checks: [{ context: 'subprocessors/objection-window' }] }),
      ['validate-required'],
    ],
    ['branches up to date', altered({ strict_required_status_checks_policy: false }), ['up-to-date']],
    ['reviews', altered({ required_approving_review_count: 0 }), ['reviews-required']],
    ['reviews by owners', altered({ require_code_owner_review: false }), ['code-owners']],
    ['force pushes', without('non_fast_forward'), ['main-protected']],
    ['deletion', without('deletion'), ['main-protected']],
    [
      'all of it',
      [],
      ['code-owners', 'gate-required', 'main-protected', 'reviews-required', 'validate-required'],
    ],
  ])('%s', async (_, rules, missing) => {
    acme.mainRules(rules);
    expect((await acme.visit()).notFine).toEqual(missing);
  });

  test('a merge queue stands in for branches that are up to date', async () => {
    const queue = {
      type: 'merge_queue',
      parameters: {
        check_response_timeout_minutes: 60,
        grouping_strategy: 'ALLGREEN',
        max_entries_to_build: 5,
        max_entries_to_merge: 5,
        merge_method: 'MERGE',
        min_entries_to_merge: 1,
        min_entries_to_merge_wait_minutes: 5,
      },
    };
    acme.mainRules([...altered({ strict_required_status_checks_policy: false }), queue]);
    expect((await acme.visit()).of('up-to-date')).toEqual(['fine: A merge queue tests what it merges.']);
  });
});

describe('classic protection', () => {
  test('does as well as rulesets', async () => {
    acme.mainRules([]);
    acme.repo.settings.protect('main', {
      checks: [
        { context: 'subprocessors/objection-window', app: null },
        { context: 'validate', app: null },
      ],
      upToDate: true,
      reviews: { count: 2, codeOwners: true },
    });
    const visit = await acme.visit();
    expect(visit.notFine).toEqual([]);
    expect(visit.of('reviews-required')).toEqual(['fine: 2 approving reviews are required on `main`.']);
  });

  test('that allows force pushes and deletion protects nothing', async () => {
    acme.ledgerRules([]);
    acme.repo.settings.protect('ledger', { allowForcePushes: true, allowDeletions: true });
    expect((await acme.visit()).of('ledger-protected')).toEqual([
      expect.stringMatching(
        /^not-fine: `ledger` is not protected against force pushes and deletion: .* → Block force/,
      ),
    ]);
  });

  test.each([
    [{ reviews: { count: 1 } }, 'pull requests are required'],
    [{ pushers: [7] }, 'only some may push'],
    [{ locked: true }, 'the branch is locked'],
    [{ checks: [{ context: 'ci', app: null }] }, 'status checks are required'],
  ])('%j closes the ledger to the workflow', async (protection, why) => {
    acme.repo.settings.protect('ledger', protection);
    const visit = await acme.visit();
    expect(visit.notFine).toEqual(['ledger-writable']);
    expect(visit.of('ledger-writable')[0]).toContain(why);
  });

  test('that lets the app push alone is what the app needs', async () => {
    const id = Number(app.env['APP_ID']);
    app.repo.settings.protect('ledger', { pushers: [id] });
    const visit = await app.visit();
    expect([visit.notFine, visit.cannotSee]).toEqual([[], []]);
  });
});

describe('rules that would keep the bot out', () => {
  test.each([
    ['ledger', 'ledger-writable'],
    ['published', 'published-writable'],
  ])('one for every branch closes %s', async (branch, check) => {
    const id = acme.repo.settings.ruleset({ branches: [branch], rules: [mainRules()[2] ?? { type: 'x' }] });
    const visit = await acme.visit();
    expect(visit.notFine).toEqual([check]);
    expect(visit.of(check)).toEqual([
      `not-fine: The ruleset ${id} closes \`${branch}\` to the workflow: pull requests are required. → In the ruleset ${id}, let it leave out this branch, or ${branch === 'ledger' ? 'take what refuses writes out of the rule' : 'publish to another branch with `publish-to`'}: Settings → Rules → Rulesets.`,
    ]);
    acme.repo.settings.removeRuleset(id);
  });

  test('the bot is indeed refused where the doctor says so, and where it does not it is not', async () => {
    acme.ledgerRules([{ type: 'deletion' }, { type: 'non_fast_forward' }, { type: 'update' }]);
    expect((await acme.visit()).notFine).toEqual(['ledger-writable']);
    await expect(acme.announced()).rejects.toThrow(/`?ledger`? could not be written/);
  });

  test('an app that is not on the bypass list', async () => {
    app.ledgerRules(reserved);
    const id = app.env['APP_ID'];
    expect((await app.visit()).of('ledger-writable')).toEqual([
      expect.stringMatching(
        new RegExp(
          `^not-fine: .* closes \`ledger\` to the app ${id}: updates are restricted\\. → .*put the app ${id} on its bypass list`,
        ),
      ),
    ]);
    // Who may bypass is told to those only who may change the rules.
    const visit = await app.visit({
      permissions: { contents: 'read', actions: 'read', administration: 'read' },
    });
    expect(visit.of('ledger-writable')).toEqual([
      expect.stringMatching(
        /^cannot-see: Whether .*updates are restricted.* → A token with `administration: write` shows it\./,
      ),
    ]);
    app.ledgerRules(reserved, [Number(id)]);
    expect((await app.visit()).notFine).toEqual([]);
  });

  test('a ledger that everybody may write to, where it could be the app alone', async () => {
    app.ledgerRules([{ type: 'deletion' }, { type: 'non_fast_forward' }]);
    expect((await app.visit()).notFine).toEqual(['ledger-reserved']);
  });
});

describe('the source of the gate', () => {
  test('an app that is not named as the source guarantees less than it could', async () => {
    app.mainRules(mainRules(null));
    expect((await app.visit()).of('gate-source')).toEqual([
      expect.stringMatching(
        /^not-fine: The gate may come from anybody: .* → .*choose the app \d+ as the source/,
      ),
    ]);
  });

  test('another app as the source means that nothing can be merged', async () => {
    app.mainRules(mainRules(77));
    expect((await app.visit()).of('gate-source')).toEqual([
      expect.stringMatching(/^not-fine: The gate has to come from the app 77, .*nothing can be merged/),
    ]);
  });

  test('of a workflow nothing is promised that it cannot keep', async () => {
    for (const source of [null, 15_368]) {
      acme.mainRules(mainRules(source));
      expect((await acme.visit()).of('gate-source')).toEqual([
        expect.stringMatching(
          /^fine: The bot is a workflow, .* nothing prevents it\. Only the app can guarantee that\.$/,
        ),
      ]);
    }
    acme.mainRules(mainRules(77));
    expect((await acme.visit()).of('gate-source')[0]).toMatch(
      /^cannot-see: Whether the app 77, .* is GitHub Actions/,
    );
  });
});

describe('CODEOWNERS', () => {
  const written = async (text: string | null) => {
    acme.repo.commit('main', { '.github/CODEOWNERS': text });
    const said = (await acme.visit())
      .of('code-owners')
      .map(line => line.replace(/:.*/, ''))
      .sort();
    acme.repo.commit('main', { '.github/CODEOWNERS': '/registry/ @acme/privacy\n/.github/ @acme/privacy\n' });
    return said;
  };

  test.each([
    ['* @acme/all\n', ['fine (/registry/)', 'fine (/.github/)', 'fine (review)']],
    ['registry/ @a # ours\n', ['fine (/registry/)', 'not-fine (/.github/)', 'fine (review)']],
    ['* @acme/all\n/registry/\n', ['not-fine (/registry/)', 'fine (/.github/)', 'fine (review)']],
    [
      '/registry/subprocessors/ @a\n.github @b\n',
      ['not-fine (/registry/)', 'fine (/.github/)', 'fine (review)'],
    ],
    [null, ['not-fine (/registry/)', 'not-fine (/.github/)']],
  ])('%j', async (text, said) => {
    expect(await written(text)).toEqual([...said].sort());
  });
});

import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Observation } from '../../doctor/observation.ts';
import { Patient } from './a-patient.ts';

const monday = '2026-11-23T09:00:00Z';

/** A list of which everything is fine, the same before each test. */
export let acme: Patient;
/** What the doctor sees of it. */
export let seen: Observation;

/** Sets it up once for a file of tests. */
export function aHealthyPatientForEach(): void {
  let heads: Record<string, string>;
  beforeAll(async () => {
    acme = await Patient.healthy();
    seen = await acme.seen();
    heads = Object.fromEntries(acme.repo.branches().map(name => [name, acme.repo.head(name) ?? '']));
  }, 60_000);
  afterAll(() => acme.end());
  afterEach(() => {
    for (const [branch, sha] of Object.entries(heads)) acme.repo.point(branch, sha);
    acme.repo.settings.switches({ archived: false, issues: true });
    acme.goTo(monday, { scheduled: false });
    delete acme.env['APP_ID'];
  });
}

/** Rewrites a file of the ledger by hand. */
export const meddle = (path: string, change: (text: string) => string) =>
  acme.repo.commit('ledger', { [path]: change(acme.repo.read('ledger', path) ?? '') });

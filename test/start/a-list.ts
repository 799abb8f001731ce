import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, LoadOptions } from '../../core/load.ts';
import { loadRegistry } from '../../core/load.ts';
import { firstCategories } from '../../core/start/example-entry.ts';
import { type PolicyContent, policyText, type Terms } from '../../core/start/policy-text.ts';
import { file } from '../load/staged-registry.ts';

export const action = `calls/subprocessor-registry@${'a'.repeat(40)}`;
export const docs = `https://git.example/calls/subprocessor-registry/blob/${'a'.repeat(40)}/docs/`;
export const repository = 'https://git.example/calls/list';

/** Every term of a policy. */
export const terms: Required<{ readonly [Name in keyof Terms]: NonNullable<Terms[Name]> }> = {
  publisher: 'Example Calls',
  legalName: 'Example Calls Ltd',
  website: 'https://calls.example/',
  contact: 'privacy@calls.example',
  objections: 'objections@calls.example',
  effect: 'While an objection is open we do not start using the company for you.',
  days: 15,
  timeZone: 'Europe/Berlin',
  holidays: 'DE',
};

/** A policy of which everything is known, with this in place of some of it. */
export const policy = (other: Partial<PolicyContent> = {}): string =>
  policyText({ terms, categories: firstCategories, stated: null, withSchema: false, docs: null, ...other });

/** What the loader says of files that lie in the registry's folder. */
export const load = (
  files: Iterable<readonly [path: string, text: string]>,
  options: Partial<LoadOptions> = {},
): Promise<Loaded> =>
  loadRegistry(
    [...files].map(([path, text]) => file(path, text)),
    { root: 'registry', ...options },
  );

/** A text as a person reads it, from the folder beside. */
export const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');

import { posix } from 'node:path';
import * as core from '@actions/core';
import { trimEnd } from '../core/text/trim.ts';

/** What the workflow asked for, checked. */
export interface Inputs {
  readonly command: 'validate' | 'publish' | 'reconcile' | 'doctor';
  /** Folder of the registry, from the top of the repository, without `./` and a slash at the end. */
  readonly directory: string;
  readonly level: 'listed' | 'announced';
  readonly failOn: 'error' | 'warning';
  /** Empty where the workflow gives none. */
  readonly token: string;
  readonly publishTo: string;
  readonly publishPath: string;
  /** Folder of the site in that branch, without a slash at the end; `null` for no site. */
  readonly sitePath: string | null;
  /** Empty for the default, a folder below the runner's temporary one. */
  readonly outputFolder: string;
  readonly dryRun: boolean;
  /** Logins that the bot had before, besides the workflow's own. */
  readonly identities: readonly string[];
  /** Whether this workflow is to become the ledger's writer. */
  readonly takeover: boolean;
}

/** An input that nothing can be done with. The message names the input, what it holds, and what it may hold. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * The inputs. One that is empty counts as left out, as it is when a workflow passes on an input of its own; but for
 * `site-path`, where nothing means no site.
 *
 * @throws InputError
 */
export function readInputs(): Inputs {
  return {
    command: oneOf('command', ['validate', 'publish', 'reconcile', 'doctor']),
    directory: pathBelow('directory', 'registry', 'the registry’s folder, such as `registry`'),
    level: oneOf('level', ['listed', 'announced']),
    failOn: oneOf('fail-on', ['error', 'warning']),
    token: core.getInput('token'),
    publishTo: branch('publish-to', 'published'),
    publishPath: pathBelow('publish-path', 'SUBPROCESSORS.md', 'a file, such as `SUBPROCESSORS.md`'),
    sitePath: siteFolder(),
    outputFolder: core.getInput('output-folder'),
    dryRun: oneOf('dry-run', ['false', 'true']) === 'true',
    identities: logins('identities'),
    takeover: oneOf('takeover', ['false', 'true']) === 'true',
  };
}

/** The value of an input that has few; the first is the default. */
function oneOf<const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
): Values[number] {
  const given = core.getInput(name);
  if (given === '') return values[0];
  const found = values.find(value => value === given.toLowerCase());
  if (found !== undefined) return found;
  throw new InputError(`The input \`${name}\` is ${shown(given)}; it can be ${listed(values)}.`);
}

/** `a`, `b or c`, `d, e or f`. */
function listed(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

/** Logins with commas between. */
function logins(name: string): string[] {
  const all = core
    .getInput(name)
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '');
  const wrong = all.find(one => !/^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/.test(one));
  if (wrong === undefined) return all;
  throw new InputError(
    `The input \`${name}\` holds ${shown(wrong)}, which is no login. Write logins with commas between, such as \`old-bot[bot]\`.`,
  );
}

function pathBelow(name: string, fallback: string, what: string): string {
  const given = core.getInput(name) || fallback;
  const path = trimEnd(posix.normalize(given), '/');
  const inside = path !== '' && path !== '.' && !path.startsWith('/') && !path.split('/').includes('..');
  if (inside && !/[\\\0\r\n]/.test(path)) return path;
  throw new InputError(
    `The input \`${name}\` is ${shown(given)}; it has to name ${what}, as a path from the top of the repository.`,
  );
}

/** The runner fills in the default of `action.yml`, so that an empty one was written there on purpose. */
function siteFolder(): string | null {
  return core.getInput('site-path') === '' ? null : pathBelow('site-path', '', 'a folder, such as `site`');
}

/**
 * Git's rules for names of branches (`git help check-ref-format`), as far as a mistake in a workflow would break them.
 */
function branch(name: string, fallback: string): string {
  const given = (core.getInput(name) || fallback).replace(/^refs\/heads\//, '');
  const broken = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$|^refs\//u.test(given);
  if (!broken) return given;
  throw new InputError(
    `The input \`${name}\` is ${shown(given)}; it has to be the name of a branch, such as \`${fallback}\`.`,
  );
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

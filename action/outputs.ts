import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { append } from './append.ts';
import type { PublishOutcome, Result } from './result.ts';

/** Hands the result to the steps that follow. */
export function setOutputs(result: Result): void {
  switch (result.command) {
    case 'validate': {
      const { changes, changesLeftOut, digest } = result;
      setTally(result);
      setOutput('changes', changes === null ? '' : String(changes.length + changesLeftOut));
      setOutput('digest', digest ?? '');
      break;
    }
    case 'publish':
      setTally(result);
      setPage(result);
      break;
    case 'reconcile':
      setOutput('settled', String(result.settled));
      setOutput('steps', String(result.steps.length + result.stepsLeftOut));
      setOutput('next-due', result.nextDue ?? '');
      setOutput('publish', String(result.publish));
      setPage(result);
      break;
    case 'doctor':
      setOutput('fine', String(result.fine));
      setOutput('not-fine', String(result.counts['not-fine']));
      setOutput('cannot-see', String(result.counts['cannot-see']));
      break;
  }
  setOutput('result', JSON.stringify(result));
}

function setTally(tally: {
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
}): void {
  setOutput('valid', String(tally.valid));
  setOutput('errors', String(tally.errors));
  setOutput('warnings', String(tally.warnings));
}

interface Page {
  readonly outcome: PublishOutcome | null;
  readonly commit: string | null;
  readonly folder: string | null;
}

function setPage({ outcome, commit, folder }: Page): void {
  setOutput('published', String(outcome === 'written'));
  setOutput('commit', commit ?? '');
  setOutput('folder', folder ?? '');
}

/**
 * A value on one line needs no delimiter around it. The toolkit draws one for each value, and loads for that all the
 * cryptography there is, which takes longer than the whole validation of a small registry.
 */
function setOutput(name: string, value: string): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (file && existsSync(file) && !/[\r\n]/.test(value))
    append(file, `${name}=${value}\n`, `The output ${name}`);
  else core.setOutput(name, value);
}

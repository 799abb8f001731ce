import { setOutput } from '@actions/core';
import type { Result } from './result.ts';

/** Hands the result to the steps that follow. */
export function setOutputs(result: Result): void {
  setOutput('valid', String(result.valid));
  setOutput('errors', String(result.errors));
  setOutput('warnings', String(result.warnings));
  switch (result.command) {
    case 'validate': {
      const { changes, changesLeftOut, digest } = result;
      setOutput('changes', changes === null ? '' : String(changes.length + changesLeftOut));
      setOutput('digest', digest ?? '');
      break;
    }
    case 'publish':
      setOutput('published', String(result.outcome === 'written'));
      setOutput('commit', result.commit ?? '');
      setOutput('folder', result.folder ?? '');
      break;
  }
  setOutput('result', JSON.stringify(result));
}

import * as core from '@actions/core';
import { readInputs } from './inputs.ts';
import { inOneSentence } from './unexpected.ts';

try {
  const inputs = readInputs();
  const { run } = await (inputs.command === 'publish' ? import('./publish.ts') : import('./validate.ts'));
  await run(inputs);
} catch (error) {
  core.setFailed(inOneSentence(error));
}

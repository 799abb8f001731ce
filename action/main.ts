import * as core from '@actions/core';
import { type Inputs, readInputs } from './inputs.ts';
import { inOneSentence } from './unexpected.ts';

/** Each command brings its own code along, so that a validation starts with nothing it does not need. */
function commandNamed(command: Inputs['command']): Promise<{ run: (inputs: Inputs) => Promise<void> }> {
  switch (command) {
    case 'validate':
      return import('./validate.ts');
    case 'publish':
      return import('./publish.ts');
    case 'reconcile':
      return import('./reconcile.ts');
    case 'doctor':
      return import('./doctor.ts');
  }
}

try {
  const inputs = readInputs();
  const { run } = await commandNamed(inputs.command);
  await run(inputs);
} catch (error) {
  core.setFailed(inOneSentence(error));
}

import { count } from '../../core/finding.ts';
import { counted } from '../../core/report/text.ts';
import { cannotSee, fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';
import { isSeen } from '../seen.ts';

export const check: Check = {
  id: 'registry-valid',
  group: 'registry',
  weight: 'promise',
  title: 'The list on the default branch has no errors',
  *check({ registry, directory, repository }) {
    if (!isSeen(registry)) {
      yield cannotSee(`The folder \`${directory}\``, registry);
      return;
    }
    const { findings, entries } = registry.value.loaded;
    const errors = count(findings, 'error');
    const first = findings.find(({ severity }) => severity === 'error');
    if (first === undefined) {
      yield fine(`${counted(entries, 'entry', 'entries')}, no errors.`);
      return;
    }
    yield notFine(
      `${counted(errors, 'error', 'errors')} on \`${repository.defaultBranch}\`, so nothing is announced and nothing published. The first: ${first.file}:${first.line} ${first.message}`,
      'Mend them: `validate` names each with its line.',
    );
  },
};

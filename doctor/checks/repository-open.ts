import { fine, notFine } from '../answer.ts';
import type { Check } from '../check.ts';

export const check: Check = {
  id: 'repository-open',
  group: 'bot',
  weight: 'promise',
  title: 'The repository takes changes and has issues',
  *check({ repository: { archived, issues } }) {
    if (archived) {
      yield notFine(
        'The repository is archived: nothing can be proposed, announced or objected to.',
        'Take it out of the archive: Settings → General.',
      );
    } else if (!issues) {
      yield notFine(
        'Issues are switched off, so no change issue can be opened, and nobody can object on one.',
        'Switch them on: Settings → General → Features → Issues.',
      );
    } else yield fine('Changes and issues are possible.');
  },
};

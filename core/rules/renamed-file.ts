import type { Change } from '../change/change.ts';
import type { Entry } from '../entry.ts';
import { compareText } from '../finding.ts';
import { quote } from '../text/quote.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'change'> = {
  id: 'renamed-file',
  severity: 'error',
  title: 'An entry whose file is renamed says what it was called',
  on: 'change',
  *check({ change, fileOf }) {
    for (const [former, entry] of renamed(change)) {
      yield {
        file: fileOf(entry),
        at: [],
        message: `This is ${quote(former)} under another file name, which customers would be told of as a removal and a new subprocessor. Rename the file back, or add \`former_id: ${former}\`.`,
      };
    }
  },
};

/** Ids that have gone and come back with the same content under another: former id, new id. */
export function renamed({ changes }: Change): Map<string, string> {
  const gone = new Map<string, string>();
  for (const { entry, before, after } of changes) {
    if (before !== null && after === null) gone.set(content(before), entry);
  }
  const found = new Map<string, string>();
  for (const { entry, before, after } of changes) {
    const former = before === null && after !== null ? gone.get(content(after)) : undefined;
    if (former !== undefined) found.set(former, entry);
  }
  return found;
}

function content({ id: _id, former_id: _former, ...rest }: Entry): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => compareText(a, b)));
}

import { quote } from '../text/quote.ts';
import type { YamlProblemKind } from '../yaml/problem.ts';
import type { RuleOn } from './rule.ts';

const words: Partial<Record<YamlProblemKind, (detail: string) => string>> = {
  alias: detail =>
    `${quote(detail)} is read as a sign for a value that stands elsewhere, too (a YAML anchor or alias). Write the value out; if it is meant as text, put the whole value into quotation marks.`,
  tag: detail =>
    `${quote(detail)} is read as an instruction how to read the value (a YAML tag). Take it away; if it is meant as text, put the whole value into quotation marks.`,
  'merge-key': () => '"<<" takes fields over from elsewhere (a YAML merge key). Write the fields out.',
  directive: detail => `A line that begins with % changes how the file is read. Take ${quote(detail)} away.`,
  documents: () =>
    'A second document begins here (--- or ... ends the first). One file is one entry: take the line away, or put what follows into a file of its own.',
};

export const rule: RuleOn<'yaml'> = {
  id: 'plain-yaml',
  severity: 'error',
  title: 'Nothing but plain YAML: no anchors, tags, merge keys, directives or second documents',
  on: 'yaml',
  check({ kind, detail, range }) {
    const message = words[kind]?.(detail);
    return message === undefined ? null : { range, message };
  },
};

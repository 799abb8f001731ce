import { quote } from '../text/quote.ts';
import type { Path } from '../yaml/path.ts';
import type { PolicyView, RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'Ids of the policy are each used once',
  on: 'policy',
  *check({ fields }) {
    for (const { at, ids } of listsOf(fields)) {
      const seen = new Set<string>();
      for (const [index, id] of ids.entries()) {
        if (seen.has(id))
          yield {
            at: [...at, index, 'id'],
            message: `The id ${quote(id)} is used twice. Give one of the two another id.`,
          };
        seen.add(id);
      }
    }
  },
};

function listsOf({
  categories,
  groups,
  channels,
  vocabulary,
}: PolicyView['fields']): { at: Path; ids: string[] }[] {
  const lists: [Path, readonly { id: string }[] | undefined][] = [
    [['categories'], categories],
    [['groups'], groups],
    [['channels'], channels],
    ...Object.entries(vocabulary ?? {}).map(([name, terms]): [Path, readonly { id: string }[]] => [
      ['vocabulary', name],
      terms,
    ]),
  ];
  return lists.map(([at, list]) => ({ at, ids: (list ?? []).map(({ id }) => id) }));
}

import type { Record } from '../../record.ts';
import { asText } from '../escape/markdown.ts';
import { groupLabel } from '../windows.ts';

/** How each group's deadline was counted, so that anybody can count again. */
export function countingSections(record: Record): string[] {
  return record.windows.map(({ group, steps }) => {
    const of = record.windows.length === 1 ? '' : ` (${asText(groupLabel(record, group))})`;
    return `How we counted${of}: ${steps.map(step => asText(step)).join('; ')}.`;
  });
}

import { type ChangeClass, defaultTreatment, isStricter, type Treatment } from '../change/class.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'policy'> = {
  id: 'looser-class',
  severity: 'error',
  title: 'The policy treats classes of change more strictly than the default, not less',
  on: 'policy',
  *check({ fields }) {
    for (const [name, treatment] of Object.entries(fields.classes ?? {}) as [ChangeClass, Treatment][]) {
      const usual = defaultTreatment[name];
      if (!isStricter(usual, treatment)) continue;
      yield {
        at: ['classes', name],
        message: `Changes of the class \`${name}\` are treated as \`${usual}\`, and the policy cannot lower that to \`${treatment}\`: it can only ask for more. Staff lower a single change, with a reason, when it is announced.`,
      };
    }
  },
};

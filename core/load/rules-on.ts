import { rules } from '../generated/rules.ts';
import type { Rule, RuleOn } from '../rules/rule.ts';

const kinds = new Map<Rule['on'], Rule[]>();
for (const rule of rules) kinds.set(rule.on, [...(kinds.get(rule.on) ?? []), rule]);

/** The rules that look at one kind of thing. */
export function rulesOn<On extends Rule['on']>(on: On): readonly RuleOn<On>[] {
  return (kinds.get(on) ?? []) as unknown as RuleOn<On>[];
}

import type { Wait } from '../../plan/wait.ts';
import type { Record } from '../../record.ts';
import { changeName } from '../change-name.ts';
import { asText } from '../escape/markdown.ts';
import { mailSpan, markdownSpans } from '../span.ts';

/**
 * How a customer objects: first by mail, which needs no account and is not public, then here. In a change without a
 * window the two roads are the same, for an objection nobody asked for is an objection.
 */
export function howToObject(record: Record, waits: readonly Wait[]): string[] {
  const { state, windows, policy } = record;
  if (state === 'cancelled' || state === 'replaced') return [];
  const mail = markdownSpans([mailSpan(policy.objections.email)]);
  const roads = [
    `- By e-mail, not public: ${mail} – mention "${changeName(record)}". No GitHub account needed.`,
    '- Here, **public**: begin a line with `/object` and, if you like, your reasons. Please do not name people or confidential details.',
    '- Reasons help, but an objection without them counts too. A reaction (👎) does not.',
  ];
  const held =
    record.merged === null
      ? 'While an objection is open, this change is held.'
      : 'Every objection is answered.';
  const read = `A person reads every comment. ${held}`;
  const ask = `**If you object or have a question**\n${roads.join('\n')}`;
  if (windows.length === 0) return [ask, read];
  const effect = policy.objections.effect;
  return [
    ...(isOver(record, waits)
      ? [
          'The time to object is over. What comes in now is recorded as late, and a person still reads and answers it.',
        ]
      : [
          '**If you agree or have no view,** you need not do anything here. (If your contract asks for your approval first, we write to you separately.)',
        ]),
    ask,
    effect === undefined || isInUse(record)
      ? read
      : `${read} ${asText(policy.publisher.name)} says: ${asText(effect)}`,
  ];
}

/** Whether every group's time to object has ended. */
export function isOver({ state, windows }: Record, waits: readonly Wait[]): boolean {
  if (windows.length === 0) return false;
  return state !== 'announcing' && !waits.some(wait => wait.for === 'deadline');
}

/** Whether it may be in use already: then what the company promises not to start while an objection is open is no answer. */
export function isInUse({ kind, merged }: Record): boolean {
  return kind === 'after-the-fact' || merged !== null;
}

import type { Deadline, NoDeadline } from '../../core/deadline/deadline.ts';
import { count } from '../../core/finding.ts';
import type { Policy } from '../../core/policy.ts';
import { counted } from '../../core/report/text.ts';
import type { Pull } from '../observation.ts';
import type { Gate } from '../plan/gate.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { Wait } from '../plan/wait.ts';
import type { Record } from '../record.ts';
import { asText } from './escape/markdown.ts';
import { findingLines } from './finding-lines.ts';
import { announceSections } from './preview/announce.ts';
import { classesSection } from './preview/classes.ts';
import { draftOf } from './preview/draft.ts';
import { exactTexts } from './preview/exact-texts.ts';
import { standingSections } from './preview/standing.ts';
import { withinLimit } from './within-limit.ts';

/** What the one comment on a pull request is made from. */
export interface PreviewFacts {
  readonly pull: Pull;
  /** What it proposes; `null` where that cannot be known, or where there is nothing to tell customers. */
  readonly proposal: Proposal | null;
  /** The record of this pull request, once it is announced. */
  readonly record: Record | null;
  /** What the record waits for. */
  readonly waits: readonly Wait[];
  readonly gate: Gate;
  /** The deadlines if it were announced today. */
  readonly deadlines: readonly (Deadline | NoDeadline)[];
  /** The policy on the default branch; `null` while it cannot be read. */
  readonly policy: Policy | null;
  readonly repositoryUrl: string;
}

/**
 * Body of the preview comment, without its marker: for the vendor first, then for staff. It is edited, never repeated,
 * and alters only when something does: at an announcement, a push, a new day.
 */
export function previewBody(facts: PreviewFacts): string {
  const draft = isProposed(facts) ? draftOf(facts) : null;
  return withinLimit(
    [
      ...welcome(facts),
      { text: verdict(facts) },
      ...standingSections(facts).map(text => ({ text })),
      { text: classesSection(facts), optional: true },
      ...(isProposed(facts) ? announceSections(facts, draft).map(text => ({ text })) : []),
      ...(draft === null ? [] : exactTexts(draft, facts).map(text => ({ text, optional: true }))),
    ],
    '… This is shortened: not everything has room in one comment. What is announced is complete.',
  );
}

/** Whether there is something to announce that has not been announced as it stands. */
function isProposed({ pull, gate, proposal }: PreviewFacts): boolean {
  if (proposal === null || !pull.open) return false;
  return (
    gate.reason.kind === 'not-announced' || gate.reason.kind === 'differs' || gate.reason.kind === 'stale'
  );
}

function welcome({ pull, policy, proposal, record }: PreviewFacts): { text: string }[] {
  if (record !== null || !pull.open) return [];
  const who = policy === null ? 'the company that keeps this list' : asText(policy.publisher.name);
  const next =
    proposal === null
      ? 'decides, and tells its customers where they have to be told'
      : proposal.of.change.treatment === 'window'
        ? 'decides, tells its customers, and gives them time to object before anything starts'
        : 'decides, and tells its customers before it goes ahead';
  return [
    { text: `Hello, and thanks. This is a proposal: ${who} ${next}.` },
    {
      text: 'Everything in this pull request is public and stays in its history, so please give a shared mailbox, not a person’s. If you do not know something, write `unknown: <whom you asked>` there.',
    },
  ];
}

function verdict({ pull: { after, open }, gate, record }: PreviewFacts): string {
  if (!open && record !== null) return '';
  const { findings } = after;
  const errors = count(findings, 'error');
  const list = findings.length === 0 ? '' : `\n\n${findingLines(findings)}`;
  if (errors > 0)
    return `**❌ ${errors === 1 ? 'One thing has' : `${counted(errors, 'thing', 'things')} have`} to be mended:**${list}`;
  if (gate.reason.kind === 'invalid')
    return '**❌ The files cannot be read as a list.** The check of this pull request says why.';
  return `**✔ The files are valid.**${list}`;
}

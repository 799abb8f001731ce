import type { ChangeIssue, Observation } from '../../observation.ts';
import type { Record } from '../../record.ts';
import { isFinal } from '../../record.ts';
import type { Step } from '../../steps.ts';
import { issueBody, issueTitle } from '../../texts/change-issue.ts';
import { definitionOf, isOurLabel, labelsOf } from '../../texts/labels.ts';
import { doubtsAbout } from '../doubts.ts';
import { textContext } from '../text-context.ts';
import { type Wait, waitsFor } from '../wait.ts';

/** Title, text, labels and state of each change issue, as its record has them. The issue is a view. */
export function issueSteps(records: readonly Record[], observation: Observation): Step[] {
  const steps: Step[] = [];
  for (const record of records) {
    const same = observation.issues
      .filter(issue => issue.record === record.id)
      .sort((a, b) => a.number - b.number);
    const issue = same.find(({ number }) => number === record.issue);
    if (issue === undefined) {
      // Opened by a run that could not write it down, for a change that was given up meanwhile.
      const orphans = isFinal(record) ? same.filter(({ open }) => open) : [];
      steps.push(...orphans.map(({ number }): Step => ({ do: 'edit-issue', number, open: false })));
      continue;
    }
    // What was given up and is closed stays as it was drawn last.
    if (isFinal(record) && record.state !== 'in-the-list' && !issue.open) continue;
    steps.push(...issueStep(issue, record, observation));
    for (const twin of same) {
      if (twin !== issue && twin.open) steps.push({ do: 'edit-issue', number: twin.number, open: false });
    }
  }
  return [...labelDefinitions(steps, observation), ...steps, ...staleLabels(records, observation)];
}

function issueStep(issue: ChangeIssue, record: Record, observation: Observation): Step[] {
  const { now } = observation;
  const waits = waitsFor(record, now, doubtsAbout(record, observation));
  const title = issueTitle(record);
  const context = textContext(observation, record);
  const body = issueBody(record, waits, context);
  // It stays open until it can point to the one that takes its place; once closed it is not looked at again.
  const open =
    !isFinal(record) ||
    isOpenAgain(record, waits) ||
    (record.state === 'replaced' &&
      issue.open &&
      context.replacedBy === undefined &&
      isSucceeded(record, observation));
  const edit: { title?: string; body?: string; open?: boolean } = {
    ...(issue.title === title ? {} : { title }),
    ...(issue.body === body ? {} : { body }),
    // Somebody may close an issue by hand while its change lives; it is opened again, since customers write there.
    ...(issue.open === open ? {} : { open }),
  };
  const wanted = labelsOf(record, waits);
  const add = wanted.filter(label => !issue.labels.includes(label));
  const remove = issue.labels.filter(label => isOurLabel(label) && !wanted.includes(label));
  return [
    ...(Object.keys(edit).length === 0 ? [] : [{ do: 'edit-issue' as const, number: issue.number, ...edit }]),
    ...(add.length + remove.length === 0
      ? []
      : [{ do: 'set-labels' as const, number: issue.number, add, remove }]),
  ];
}

/** Somebody wrote after the end: the issue is open until a person has read and answered it. */
function isOpenAgain({ state }: Record, waits: readonly Wait[]): boolean {
  const people: readonly Wait['for'][] = ['unread', 'objections', 'second-person'];
  return state === 'in-the-list' && waits.some(wait => people.includes(wait.for));
}

function isSucceeded({ id }: Record, { ledger }: Observation): boolean {
  return (
    'records' in ledger &&
    ledger.records.some(({ replaces, state }) => replaces === id && state !== 'cancelled')
  );
}

function labelDefinitions(steps: readonly Step[], { labels }: Observation): Step[] {
  const needed = new Set(steps.flatMap(step => (step.do === 'set-labels' ? step.add : [])));
  return [...needed]
    .filter(name => !labels.includes(name))
    .map(name => ({ do: 'define-label', name, ...definitionOf(name) }));
}

/** A date label that no issue carries any more is deleted, one in a pass; on closed issues it stays as history. */
function staleLabels(records: readonly Record[], { labels, issues, doubts }: Observation): Step[] {
  if (doubts.length > 0) return [];
  const carried = new Set([
    ...issues.flatMap(issue => issue.labels),
    ...records.flatMap(record => labelsOf(record, [])),
  ]);
  const stale = labels.find(name => name.startsWith('objections-until: ') && !carried.has(name));
  return stale === undefined ? [] : [{ do: 'delete-label', name: stale }];
}

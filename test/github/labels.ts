import { type Act, happened, type Issue, type Label, noteEvent, touch } from './issues.ts';
import type { Repository } from './world.ts';

/** Names of labels differ by more than their case. */
export function labelNamed(repository: Repository, name: string): Label | undefined {
  return repository.labels.find(label => label.name.toLowerCase() === name.toLowerCase());
}

/** Grey is what GitHub gives a label that nobody defined. */
export function defineLabel(
  act: Act,
  name: string,
  color: string = 'ededed',
  description: string | null = null,
): Label {
  const label = { id: act.world.nextId(), name, color, description };
  act.repository.labels.push(label);
  act.world.happened({ ...act, kind: 'label', action: 'created', label, more: {} });
  return label;
}

/** The label goes from every issue too. */
export function deleteLabel(act: Act, label: Label): void {
  act.repository.labels.splice(act.repository.labels.indexOf(label), 1);
  for (const issue of act.repository.issues.values()) {
    issue.labels = issue.labels.filter(one => one !== label);
  }
  act.world.happened({ ...act, kind: 'label', action: 'deleted', label, more: {} });
}

/** Puts labels on an issue; those that nobody defined are defined by it. */
export function addLabels(act: Act, issue: Issue, names: readonly string[]): void {
  for (const name of names) {
    const label = labelNamed(act.repository, name) ?? defineLabel(act, name);
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    noteLabel(act, issue, label, 'labeled');
  }
}

export function removeLabel(act: Act, issue: Issue, label: Label): void {
  issue.labels = issue.labels.filter(one => one !== label);
  noteLabel(act, issue, label, 'unlabeled');
}

/** Leaves exactly these labels on an issue. */
export function setLabels(act: Act, issue: Issue, names: readonly string[]): void {
  const wanted = new Set(names.map(name => name.toLowerCase()));
  for (const label of [...issue.labels]) {
    if (!wanted.has(label.name.toLowerCase())) removeLabel(act, issue, label);
  }
  addLabels(act, issue, names);
}

function noteLabel(act: Act, issue: Issue, label: Label, action: 'labeled' | 'unlabeled'): void {
  touch(act.world, issue);
  noteEvent(act, issue, action, { label: { name: label.name, color: label.color } });
  happened(act, issue, action, {}, label);
}

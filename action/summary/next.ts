import type { Treatment } from '../../core/change/class.ts';
import { count } from '../../core/finding.ts';
import { markdownText } from '../../core/render/escape/markdown.ts';
import { type Job, textIn } from '../job.ts';
import type { ValidateFacts } from './validate.ts';

/** The longest name of a company that is repeated here, in characters. */
const longestName = 120;

/** What happens next, for the person who made the change. */
export function nextSection(job: Job, facts: ValidateFacts): string {
  const steps = [mendStep(job, facts), proposalStep(job, facts)].filter(step => step !== '');
  return steps.length === 0 ? '' : `### What happens next\n\n${steps.join('\n\n')}`;
}

function mendStep({ eventName }: Job, { findings }: ValidateFacts): string {
  if (count(findings, 'error') === 0) return '';
  if (eventName === 'pull_request') {
    return 'The links above lead to the lines. Mend them in the branch of this pull request and commit: this check then runs again by itself. If a sentence above does not help, write a comment in the pull request and ask.';
  }
  return 'Until this is mended, nothing is published: the page stays as it is.';
}

function proposalStep({ eventName, event }: Job, { publisher, change, terms }: ValidateFacts): string {
  if (eventName !== 'pull_request' || textIn(event, 'action') === 'closed') return '';
  const who = publisher === null ? 'The company that keeps this list' : markdownText(shortened(publisher));
  if (change !== null && change.changes.length === 0) {
    return terms.length === 0
      ? 'No entry of the list changes.'
      : `This is a proposal to change the policy; no entry of the list changes. ${who} decides.`;
  }
  return `This is a proposal. ${who} ${proposal(change?.treatment ?? 'window')}`;
}

function proposal(treatment: Treatment): string {
  switch (treatment) {
    case 'window':
      return 'decides, tells its customers, and gives them time to object before anything starts.';
    case 'notice':
      return 'decides, and tells its customers if it goes ahead.';
    case 'changelog':
    case 'silent':
      return 'decides. Customers are not written to for a change of this kind.';
  }
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join('')}…` : name;
}

import type { Step } from '../steps.ts';

/** A step in words, for the log and for a dry run. It repeats nothing that people wrote. */
export function stepInWords(step: Step): string {
  switch (step.do) {
    case 'write-ledger':
      return `write the ledger: ${step.message.trim().split('\n')[0]}`;
    case 'open-issue':
      return `open the change issue of ${step.record}`;
    case 'send-notice':
      return `send notice ${step.notice} of ${step.record}`;
    case 'set-status':
      return `set the gate of ${step.sha.slice(0, 12)} to ${step.state}`;
    case 'comment':
      return `write a comment on #${step.number}`;
    case 'edit-comment':
      return `rewrite our comment ${step.comment}`;
    case 'delete-comment':
      return `delete our double comment ${step.comment}`;
    case 'edit-issue': {
      const parts = [
        ...(step.title === undefined ? [] : ['title']),
        ...(step.body === undefined ? [] : ['text']),
        ...(step.open === undefined ? [] : [step.open ? 'open it again' : 'close it']),
      ];
      return `bring issue #${step.number} up to date: ${parts.join(', ')}`;
    }
    case 'set-labels':
      return `label #${step.number}: ${[...step.add.map(name => `+${name}`), ...step.remove.map(name => `-${name}`)].join(', ')}`;
    case 'define-label':
      return `define the label ${step.name}`;
    case 'delete-label':
      return `delete the label ${step.name}, which no issue carries`;
    case 'publish':
      return `have the page published from ${step.main.slice(0, 12)}`;
    case 'stand-still':
      return `nothing is done: ${step.why}`;
  }
}

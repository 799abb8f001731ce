import type { Deed, Saying, Schedule, Trouble } from './deeds.ts';
import type { Broken } from './play.ts';

/** A schedule as a story, with what did not hold in it, and the schedule itself to be kept in `kept-schedules/`. */
export function told(schedule: Schedule, broken: readonly Broken[]): string {
  const lines = schedule.deeds.map((deed, index) => {
    const found = broken.filter(({ after }) => after === index);
    return [`${String(index + 1).padStart(3)}. ${inWords(deed)}`, ...found.map(brokenInWords)].join('\n');
  });
  const others = broken.filter(({ after }) => typeof after !== 'number');
  return [
    `It is ${schedule.day}, and the policy is "${schedule.policy}". It begins: ${schedule.begins}.`,
    ...lines,
    ...others.map(one => `${one.after}:\n${brokenInWords(one)}`),
    '',
    JSON.stringify(schedule),
  ].join('\n');
}

function brokenInWords({ invariant, found }: Broken): string {
  return [`     BROKEN: ${invariant}`, ...found.map(one => `       ${one}`)].join('\n');
}

/** One deed in a sentence. */
function inWords(deed: Deed): string {
  switch (deed.do) {
    case 'propose':
      return `Vera proposes ${deed.company}: ${deed.version}`;
    case 'push':
      return `Vera pushes ${deed.company}: ${deed.version}, to her pull request ${nth(deed.pull)}`;
    case 'announce':
      return `${deed.who} announces what the preview of pull request ${nth(deed.pull)} shows`;
    case 'say':
      return `${deed.who} writes ${sayingInWords(deed.saying)} on the ${placeInWords[deed.where]} of change ${nth(deed.change)}`;
    case 'edit':
      return `the customer's comment ${nth(deed.comment)} is edited, and says ${sayingInWords(deed.saying)}`;
    case 'delete':
      return `the customer's comment ${nth(deed.comment)} is deleted`;
    case 'read everything':
      return `${deed.who} says that every comment has been read, on change ${nth(deed.change)}`;
    case 'count':
      return `${deed.who} counts the customer's comment ${nth(deed.comment)} as an objection`;
    case 'leave GitHub':
      return `the account of ${deed.who} is deleted`;
    case 'merge by the gate':
      return `${deed.who} merges pull request ${nth(deed.pull)}, if GitHub lets them`;
    case 'put into the queue':
      return `${deed.who} puts pull request ${nth(deed.pull)} into the merge queue`;
    case 'the queue merges':
      return 'the merge queue merges what it may';
    case 'push to main':
      return `the administrator pushes ${deed.company}: ${deed.version}, to main`;
    case 'edit the policy':
      return `the administrator makes the policy "${deed.policy}"`;
    case 'set main back':
    case 'set the ledger back':
    case 'delete the ledger':
      return `somebody does this: ${deed.do}`;
    case 'close':
    case 'reopen':
    case 'retarget':
    case 'draft':
    case 'second pull':
    case 'announce old digest':
    case 'merge past the gate':
    case 'forge success':
      return `somebody does this to pull request ${nth(deed.pull)}: ${deed.do}`;
    case 'take labels off':
    case 'close the issue':
    case 'delete the issue':
    case 'lock the issue':
    case 'unlock the issue':
    case 'spoil the issue':
      return `somebody does this to the issue of change ${nth(deed.change)}: ${deed.do}`;
    case 'wait':
      return `${deed.minutes} minutes go by`;
    case 'wait for the deadline':
      return `it is ${Math.abs(deed.seconds)} seconds ${deed.seconds < 0 ? 'before' : 'after'} the last deadline`;
    case 'look':
      return `the bot looks${deed.webhooks ? '' : ', without webhooks'}${deed.trouble === undefined ? '' : `, and meets ${troubleInWords(deed.trouble)}`}`;
  }
}

const placeInWords = { issue: 'issue', pull: 'pull request', review: 'review', line: 'lines' } as const;

function sayingInWords(saying: Saying): string {
  const { says, ...more } = saying;
  return `“${[says, ...Object.values(more)].join(' ')}”`;
}

function troubleInWords(trouble: Trouble): string {
  const { trouble: what, ...more } = trouble;
  return [what, ...Object.entries(more).map(([key, value]) => `(${key} ${value})`)].join(' ');
}

function nth(index: number): string {
  return `no. ${index + 1}`;
}

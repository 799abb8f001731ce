import { createInterface } from 'node:readline';
import { areOwners } from '../core/start/code-owners.ts';
import type { Terms } from '../core/start/policy-text.ts';
import { termFault } from '../core/start/term-fault.ts';
import { pinnedAction } from '../core/start/workflow-text.ts';
import { LocalError } from '../local/local-error.ts';
import type { Io } from './io.ts';

/** What `init` has to know and cannot know by itself, as it is typed. */
export interface Answers {
  readonly publisher: string;
  readonly legalName?: string;
  readonly contact: string;
  readonly objections: string;
  readonly effect?: string;
  readonly days: number;
  readonly timeZone: string;
  readonly holidays: string;
  /** `@organisation/team`, several with spaces, or `none`. */
  readonly owners: string;
  /** `<owner>/<name>@<commit>`, or `later`. */
  readonly action: string;
  /** `https://host/owner/name`, or `later`. */
  readonly repository: string;
}

interface Question {
  readonly name: keyof Answers;
  readonly flag: string;
  readonly words: string;
  /** May be left open. */
  readonly optional?: boolean;
  /** What is wrong with an answer, in words. */
  fault?(answer: string): string | null;
}

const questions: readonly Question[] = [
  { name: 'publisher', flag: '--publisher <name>', words: 'Your company, as customers know it' },
  {
    name: 'legalName',
    flag: '--legal-name <name>',
    words: 'The legal entity that is their processor',
    optional: true,
  },
  {
    name: 'contact',
    flag: '--contact <address>',
    words: 'Shared mailbox for questions about the list, such as privacy@…',
  },
  { name: 'objections', flag: '--objections <address>', words: 'Shared mailbox for objections' },
  {
    name: 'days',
    flag: '--days <number>',
    words: 'Days that customers have to object, as your contracts say',
  },
  {
    name: 'timeZone',
    flag: '--time-zone <zone>',
    words: 'Zone in which a day begins and ends, such as Europe/Berlin',
  },
  {
    name: 'holidays',
    flag: '--holidays <code or none>',
    words: 'Whose public holidays count, such as DE or GB-ENG, or none',
  },
  {
    name: 'effect',
    flag: '--effect <text>',
    words: 'What you do while an objection is open, in the words of your contract',
    optional: true,
  },
  {
    name: 'owners',
    flag: '--owners <names or none>',
    words: 'Who has to approve changes of the list, such as @your-organisation/privacy, or none',
    fault: answer =>
      answer === 'none' || areOwners(answer)
        ? null
        : 'Write @person or @organisation/team, several with spaces between, or none.',
  },
  {
    name: 'action',
    flag: '--action <owner/name@commit or later>',
    words: 'Where the Action comes from, as owner/name@ and the full commit of 40 digits, or later',
    fault: answer =>
      answer === 'later' || pinnedAction.test(answer)
        ? null
        : 'Write owner/name@ and the full commit id, 40 digits from 0 to 9 and a to f: a tag or a branch can be moved later. Or write later.',
  },
  {
    name: 'repository',
    flag: '--repository <address or later>',
    words:
      'Address of this repository, such as https://git.example/your-organisation/subprocessors, or later',
    fault: answer =>
      answer === 'later' || isRepositoryAddress(answer)
        ? null
        : 'Write the address as https://host/owner/name, or write later.',
  },
];

/**
 * What was given as options, completed by asking where a person sits at a terminal.
 *
 * @throws LocalError with everything that is missing or wrong, if there is nobody to ask; or if the answers end too soon.
 */
export async function answersFrom(given: Partial<Answers>, io: Io): Promise<Answers> {
  const today = io.now().toISOString().slice(0, 10);
  const wrong: string[] = [];
  for (const question of questions) {
    const value = given[question.name];
    const fault = value === undefined ? null : await faultOf(question, String(value), today);
    if (fault !== null) wrong.push(`${question.flag}: ${fault}`);
  }
  if (wrong.length > 0) throw new LocalError(`Nothing was written. ${wrong.join(' ')}`);
  const missing = questions.filter(({ name, optional }) => given[name] === undefined && optional !== true);
  if (missing.length === 0) return given as Answers;
  if (io.stdin.isTTY !== true) {
    const flags = missing.map(({ flag, words }) => `${flag} (${words})`).join('; ');
    throw new LocalError(`Nothing was written: there is no terminal to ask on. Give as options: ${flags}.`);
  }
  return ask(given, io, today);
}

async function ask(given: Partial<Answers>, io: Io, today: string): Promise<Answers> {
  const terminal = createInterface({ input: io.stdin, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Record<string, string | number> = { ...given };
  try {
    for (const question of questions) {
      if (given[question.name] !== undefined) continue;
      for (;;) {
        io.stderr.write(`${question.words}${question.optional ? ' (Enter: leave it open)' : ''}: `);
        const { value, done } = await lines.next();
        if (done === true)
          throw new LocalError('The answers ended before the questions did. Nothing was written.');
        const answer = value.trim();
        if (answer === '' && question.optional) break;
        const fault = answer === '' ? 'This one is needed.' : await faultOf(question, answer, today);
        if (fault === null) {
          answers[question.name] = question.name === 'days' ? Number(answer) : answer;
          break;
        }
        io.stderr.write(`  ${fault}\n`);
      }
    }
    return answers as unknown as Answers;
  } finally {
    terminal.close();
  }
}

async function faultOf({ name, fault }: Question, answer: string, today: string): Promise<string | null> {
  if (fault !== undefined) return fault(answer);
  if (name === 'days') {
    return /^\d{1,3}$/.test(answer)
      ? termFault('days', Number(answer), today)
      : 'Write a whole number of days, such as 30.';
  }
  return termFault(name as Exclude<keyof Terms & keyof Answers, 'days'>, answer, today);
}

function isRepositoryAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^\/[\w.-]+\/[\w.-]+$/.test(url.pathname) &&
    url.search + url.hash === ''
  );
}

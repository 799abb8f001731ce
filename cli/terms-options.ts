import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Terms } from '../core/start/policy-text.ts';

interface TermOption {
  readonly flags: string;
  readonly words: string;
  readonly parse?: (text: string) => unknown;
}

/** The options that fill a policy's terms, by the term. */
const termOptions: Readonly<Record<keyof Terms, TermOption>> = {
  publisher: { flags: '--publisher <name>', words: 'your company, as customers know it' },
  legalName: { flags: '--legal-name <name>', words: 'the legal entity that is their processor' },
  website: { flags: '--website <address>', words: "your company's website" },
  contact: { flags: '--contact <address>', words: 'shared mailbox for questions about the list' },
  objections: { flags: '--objections <address>', words: 'shared mailbox for objections' },
  effect: {
    flags: '--effect <text>',
    words: 'what you do while an objection is open, in the words of your contract',
  },
  days: {
    flags: '--days <number>',
    words: 'days that customers have to object, as your contracts say',
    parse: wholeNumber,
  },
  timeZone: {
    flags: '--time-zone <zone>',
    words: 'zone in which a day begins and ends, such as Europe/Berlin',
  },
  holidays: {
    flags: '--holidays <code>',
    words: 'whose public holidays count, such as DE or GB-ENG, or none',
  },
};

/** Adds an option for each term. */
export function addTerms(command: Command): Command {
  for (const { flags, words, parse } of Object.values(termOptions)) {
    const option = new Option(flags, words);
    command.addOption(parse === undefined ? option : option.argParser(parse));
  }
  return command;
}

/** The terms among a command's options. */
export function termsIn(options: Terms): Terms {
  return Object.fromEntries(
    (Object.keys(termOptions) as (keyof Terms)[]).flatMap(term =>
      options[term] === undefined ? [] : [[term, options[term]]],
    ),
  );
}

function wholeNumber(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write a whole number of days, such as 30.');
}

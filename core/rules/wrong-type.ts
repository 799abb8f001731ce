import { quote } from '../text/quote.ts';
import { pathInWords } from '../yaml/path.ts';
import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'violation'> = {
  id: 'wrong-type',
  severity: 'error',
  title: 'A value has the shape its field needs',
  on: 'violation',
  check({ keyword, at, value, expects }) {
    if (keyword !== 'type') return null;
    const name = pathInWords(at);
    if (value === null) {
      return {
        at,
        message: `\`${name}\` has no value. It must be ${expects}; if there is nothing to say, take the line away.`,
      };
    }
    return { at, message: `\`${name}\` must be ${expects}. ${shape(value, expects)}` };
  },
};

function shape(value: unknown, expects: string): string {
  if (expects.startsWith('a whole number')) return number(value);
  const isList = expects.startsWith('a list');
  if (typeof value === 'number' || typeof value === 'boolean') {
    const what = typeof value === 'number' ? 'a number' : 'yes or no';
    return `Without quotation marks this is read as ${what}: if it is meant as text, put it into quotation marks.`;
  }
  if (Array.isArray(value)) {
    return 'This is a list, and one value is wanted. If square brackets are part of the text, put it into quotation marks.';
  }
  if (typeof value === 'object') {
    return isList
      ? 'This is a group of fields. Put "- " in front of its first line, and indent the others by two more spaces.'
      : 'This is a group of fields. Has a value with a colon or braces lost its quotation marks?';
  }
  return `This is the text ${quote(value)}. ${asItem(String(value), expects)}`.trimEnd();
}

function number(value: unknown): string {
  if (typeof value === 'number') return `This is ${value}.`;
  if (typeof value !== 'string') return 'Write digits only.';
  return /^\s*\d+\s*$/.test(value)
    ? `Write ${value.trim()} without quotation marks.`
    : `This is the text ${quote(value)}. Write digits only.`;
}

/** How a text becomes an item of the list that is wanted here. */
function asItem(text: string, expects: string): string {
  // Written out only where nothing hidden and no mark of code could be in it.
  const isAddress = /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(text);
  if (isAddress && expects.includes('`email: …`')) return `Write \`email: ${text}\`.`;
  if (isAddress && expects.includes('`- email: …`'))
    return `Write \`- email: ${text}\` on a line of its own.`;
  return /`- …`|^a list of (?:names|field names)/.test(expects)
    ? 'Put it on a line of its own, with "- " in front.'
    : '';
}

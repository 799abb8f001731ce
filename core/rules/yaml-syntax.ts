import type { Slip } from '../yaml/problem.ts';
import type { RuleOn } from './rule.ts';

const words: Readonly<Record<Slip, string>> = {
  quote: 'A quotation mark opens here and never closes. Close it at the end of the value.',
  colon:
    'There is a colon inside this value, and YAML takes what stands before it for a field. Put the whole value into quotation marks.',
  'no-colon':
    'This line has no colon. A field is written `name: value`; a value that goes on in the next line is indented there.',
  indent:
    'This line begins in another column than the lines it belongs with. Fields of one group all begin in the same column.',
  dash: 'A list begins on the line below the field’s name: "- " and the item, all dashes in one column. If the dash is text, put it into quotation marks.',
  bracket:
    'A bracket opens here, or above, and its list or group never ends properly. Close it; if the bracket is text, put the value into quotation marks.',
  'first-character':
    'A value cannot begin with this character unless it stands in quotation marks. Put the whole value into quotation marks.',
  escape:
    'In double quotation marks a backslash begins a code, and this code does not exist. Use single quotation marks.',
  comment:
    'A # begins a comment only behind a space. Put a space before it, or put the value into quotation marks.',
  rest: 'The value ended before this: behind a closing quotation mark or bracket nothing can follow. Put the whole value into quotation marks.',
  other:
    'This cannot be read as YAML. Write one field to a line, `name: value`, and put a value with special characters into quotation marks.',
};

export const rule: RuleOn<'yaml'> = {
  id: 'yaml-syntax',
  severity: 'error',
  title: 'The file is YAML',
  on: 'yaml',
  check({ kind, detail, range }) {
    switch (kind) {
      case 'syntax':
        return { range, message: words[detail as Slip] ?? words.other };
      case 'tab':
        return {
          range,
          message: 'The line begins with a tab. YAML wants spaces: replace the tab with two spaces.',
        };
      case 'depth':
        return {
          range,
          message:
            'Lists and groups are nested too deep here. Nothing in a registry needs more than five levels.',
        };
      case 'field-name':
        return {
          range,
          message:
            'There is no name of a field before the colon here. Write `name: value`; text with braces, such as {{NAME}}, needs quotation marks.',
        };
      default:
        return null;
    }
  },
};

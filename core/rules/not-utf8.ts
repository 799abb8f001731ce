import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'bytes'> = {
  id: 'not-utf8',
  severity: 'error',
  title: 'Files are UTF-8 text',
  on: 'bytes',
  check({ encoding, range }) {
    const what =
      encoding === 'utf-16'
        ? 'The file is UTF-16 (an older Windows editor calls it "Unicode").'
        : 'From here on the file is no UTF-8 text (an accented letter of an older encoding, or no text at all).';
    return { range, message: `${what} Save it as UTF-8.` };
  },
};

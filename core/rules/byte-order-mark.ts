import type { RuleOn } from './rule.ts';

export const rule: RuleOn<'file'> = {
  id: 'byte-order-mark',
  severity: 'warning',
  title: 'Files begin with their text',
  on: 'file',
  *check({ byteOrderMark }) {
    if (!byteOrderMark) return;
    yield {
      message:
        'The file begins with a byte order mark, which nobody sees. Save it as "UTF-8", not as "UTF-8 with BOM".',
    };
  },
};

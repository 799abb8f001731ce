import fc from 'fast-check';
import { ends, names, slips, values } from './words.ts';

const spaces = fc.constantFrom(0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 6).map(width => ' '.repeat(width));
const end = fc.oneof({ weight: 30, arbitrary: fc.constant('\n') }, fc.constantFrom(...ends));
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('x', 'some text', '15', 'true', '"q"') },
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.constantFrom('', ' ', ' #c', ', ', ': '),
      fc.constantFrom(...values),
    )
    .map(parts => parts.join('')),
);
const goodName = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const name = fc.oneof({ weight: 8, arbitrary: goodName }, fc.constantFrom(...names));
const colon = fc.constantFrom(':', ':', ': ', ': ', ': ', ':  ', ' : ', ':\t');

const line = fc
  .tuple(
    spaces,
    fc.array(fc.constantFrom('- ', '- ', '-', '-  ', '? ', '# '), { maxLength: 2 }).map(all => all.join('')),
    fc.oneof({ weight: 3, arbitrary: fc.tuple(name, colon).map(parts => parts.join('')) }, fc.constant('')),
    fc.oneof({ weight: 3, arbitrary: value }, fc.constant('')),
    end,
  )
  .map(parts => parts.join(''));

/** Lines that know nothing of each other. Most texts have few: of many lines, one is nearly always no YAML. */
export const lines: fc.Arbitrary<string> = fc
  .constantFrom(1, 2, 8)
  .chain(maxLength => fc.array(line, { minLength: 1, maxLength }))
  .map(all => all.join(''));

/** A piece of a document that can be written at any column; the first line without its indentation. */
type Written = (column: number) => string;

const indented = (column: number, text: string) => `${' '.repeat(column)}${text}`;

/** What stands in brackets, one in the other. */
const { flow } = fc.letrec<{ flow: string }>(tie => ({
  flow: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: value },
    fc
      .array(tie('flow'), { maxLength: 3 })
      .chain(items =>
        fc.constantFrom(', ', ', ', ', ', ',', ' , ', ',  ').map(comma => `[${items.join(comma)}]`),
      ),
    fc
      .array(fc.tuple(name, fc.constantFrom(': ', ': ', ':', ' : '), tie('flow')), { maxLength: 3 })
      .map(fields => `{${fields.map(field => field.join('')).join(', ')}}`),
  ),
}));

/** Text over several lines, now and then with a line that is not quite in its place. */
const paragraph: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '>-', '|+', '>2', '| '),
    fc.constantFrom(1, 2, 2, 4, 0),
    fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, -1),
        fc.oneof(fc.constantFrom('x', 'some text'), value, fc.constantFrom('', '', ' ', ' ', '# c')),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([header, deeper, rows]) => column => {
    const at = Math.max(0, column) + deeper;
    const written = rows.map(([shift, text]) =>
      text === '' && shift === 0 ? '' : indented(Math.max(0, at + shift), text),
    );
    return [` ${header}`, ...written].join('\n');
  });

/** A text that goes on below its field, in double quotes or without, now and then out of its place. */
const overLines: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('', '', '', '"', '"', "'"),
    fc.constantFrom(1, 2, 2, 4, 0),
    fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 0, 0, 1, -1),
        fc.oneof(fc.constantFrom('x', 'some text', 'a word,', '(all)'), value, fc.constantFrom('', '# c')),
        fc.constantFrom('', '', '', ' ', ' # c', ':', '\\'),
      ),
      { minLength: 2, maxLength: 4 },
    ),
    fc.constantFrom('', '', '', ' ', ' # c', ' x'),
  )
  .map(([mark, deeper, rows, behind]) => column => {
    const at = Math.max(0, column) + deeper;
    const written = rows.map(([shift, text, end], row) =>
      row === 0 ? text + end : indented(Math.max(0, at + shift), text + end),
    );
    return ` ${mark}${written.join('\n')}${mark}${behind}`;
  });

/** The same behind a dash, two columns further left. */
const asItem =
  (write: Written): Written =>
  column =>
    write(column - 2).slice(1);

const { group } = fc.letrec<{ group: Written; node: Written }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: value.map<Written>(text => () => ` ${text}`) },
    flow.map<Written>(text => () => ` ${text}`),
    paragraph,
    overLines,
    fc.tuple(fc.constantFrom(1, 2, 2, 4), tie('group')).map<Written>(
      ([deeper, write]) =>
        column =>
          `\n${indented(column + deeper, write(column + deeper))}`,
    ),
    fc
      .tuple(
        fc.constantFrom(0, 2, 2),
        fc.array(fc.oneof(value, overLines.map(asItem), tie('group')), { minLength: 1, maxLength: 3 }),
      )
      .map<Written>(([deeper, items]) => column => {
        const at = column + deeper;
        const written = items.map(item => (typeof item === 'string' ? item : item(at + 2)));
        return written.map(text => `\n${indented(at, `- ${text}`)}`).join('');
      }),
  ),
  group: fc
    .array(
      fc.tuple(goodName, tie('node'), fc.constantFrom('', '', '', '', ' # c', '\n# c', '\n', '\n  # c')),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map<Written>(fields => column => {
      const written = fields.map(([key, write, behind]) => `${key}:${write(column)}${behind}`);
      return written.join(`\n${' '.repeat(column)}`);
    }),
}));

/** A document that is nearly always one. */
export const documents: fc.Arbitrary<string> = group.map(write => `${write(0)}\n`);

/** The same text with a few slips in it: something put in, something gone, a line doubled, gone, or out of line. */
export function withSlips(text: fc.Arbitrary<string>, most = 3): fc.Arbitrary<string> {
  const slip = fc.record({
    at: fc.nat(),
    what: fc.oneof(
      fc.constantFrom(...slips, ...values).map(put => ({ put, gone: 0 })),
      fc.nat({ max: 3 }).map(gone => ({ put: '', gone })),
      fc.constantFrom('double', 'drop', 'right', 'left', 'again' as const),
    ),
  });
  return fc.tuple(text, fc.array(slip, { minLength: 1, maxLength: most })).map(([whole, all]) =>
    all.reduce((now, { at, what }) => {
      if (typeof what === 'object') {
        const from = at % (now.length + 1);
        return now.slice(0, from) + what.put + now.slice(from + what.gone);
      }
      const rows = now.split('\n');
      const row = at % rows.length;
      const line = rows[row] ?? '';
      switch (what) {
        case 'double':
          return rows.toSpliced(row, 0, line).join('\n');
        case 'drop':
          return rows.toSpliced(row, 1).join('\n');
        case 'right':
          return rows.with(row, ` ${line}`).join('\n');
        case 'left':
          return rows.with(row, line.replace(/^ /, '')).join('\n');
        default:
          return [...rows, line].join('\n');
      }
    }, whole),
  );
}

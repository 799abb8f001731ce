import { cache, empty, typed } from './reasons.ts';
import type { Survivor } from './survivor.ts';

const noAddress = 'Asked for the compiler: what is not there is no address either.';

/** Of the site. */
export const site: readonly Survivor[] = [
  {
    file: 'core/publication/site/chunks.ts',
    from: 'page === undefined',
    to: 'false',
    why: 'Asked for the compiler: before the first page there is no room left, so that any row begins one.',
  },
  { file: 'core/publication/site/html/html.ts', from: 'where === undefined', to: 'true', why: cache },
  ...[
    ["''", '"Stryker was here!"'],
    ["'nowhere'", '""'],
  ].map(([from = '', to = '']) => ({
    file: 'core/publication/site/html/html.ts',
    from,
    to,
    why: 'Asked for the compiler: a template has a text before and behind each value, and as many places.',
  })),
  {
    file: 'core/publication/site/html/markdown.ts',
    from: "'yaml'",
    to: '""',
    why: 'Asked for the compiler: the reader of Markdown does not look for YAML.',
  },
  {
    file: 'core/publication/site/html/markdown.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: 'Asked for the compiler: a picture has a text in its place, if only an empty one.',
  },
  {
    file: 'core/publication/site/html/markdown.ts',
    from: 'head?.children',
    to: 'head.children',
    why: 'Asked for the compiler: a table has a row of headings.',
  },
  {
    file: 'core/publication/site/pages/as-of.ts',
    from: "''",
    to: '"Stryker was here!"',
    why: typed,
  },
  {
    file: 'core/publication/site/pages/list.ts',
    from: '/^#+ /',
    to: '/#+ /',
    why: 'A heading begins with its hashes.',
  },
  {
    file: 'core/publication/site/pages/not-found.ts',
    from: 'address === null',
    to: 'false',
    why: noAddress,
  },
  {
    file: 'core/publication/site/parts/deadlines.ts',
    from: 'first !== undefined',
    to: 'true',
    why: 'Asked for the compiler: what is shared is shared by one at least.',
  },
  {
    file: 'core/publication/site/parts/filters.ts',
    from: 'this.#positions[index]?.get',
    to: 'this.#positions[index].get',
    why: 'Asked for the compiler: each choice has its positions.',
  },
  {
    file: 'core/publication/site/parts/filters.ts',
    ...empty,
    why: 'What the mutant puts there has neither country nor area, so nothing is said of it.',
  },
  { file: 'core/publication/site/parts/frame.ts', from: 'whole === null', to: 'false', why: noAddress },
  {
    file: 'core/publication/site/parts/list.ts',
    ...empty,
    why: 'Asked for the compiler: each name is that of a column.',
  },
  {
    file: 'core/publication/site/parts/list.ts',
    from: "typeof span === 'string'",
    to: 'true',
    why: 'Asked for the compiler: neither what a company is for nor where it is holds a link.',
  },
];

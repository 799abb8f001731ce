import MarkdownIt from 'markdown-it';
import type { Reading } from '../table.ts';
import { columnsIn } from './columns-in.ts';
import { columnAttribute } from './element.ts';
import { readHtml } from './html.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/**
 * Markdown as GitHub reads it, with HTML and JSX in between. It is written out as HTML in which everything stands on the
 * line it has in the source, so that one reader finds the tables of both, and their places.
 */
export function readMarkdown(text: string): Reading {
  return readHtml(htmlOf(text));
}

function htmlOf(source: string): string {
  const lines = withEvenDelimiters(withoutFrontMatter(source).split(/\r\n|\n|\r/)).map(asFootnote);
  const text = lines.join('\n');
  const markdown = new MarkdownIt({ html: true });
  const tokens = markdown.parse(text, {});
  const parts: string[] = [];
  let line = 0;
  const write = (html: string) => {
    parts.push(html);
    for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) line += 1;
  };
  let row: { columns: (number | null)[]; rest: string; next: number } | null = null;
  for (const [index, token] of tokens.entries()) {
    const start = token.map?.[0];
    if (start !== undefined && start > line) write('\n'.repeat(start - line));
    const at = `${columnAttribute}="${(lines[line] ?? '').search(/\S/) + 1}"`;
    switch (token.type) {
      case 'inline':
        write(
          inLines(markdown.renderer.renderInline(token.children ?? [], markdown.options, {}), token.content),
        );
        break;
      case 'html_block':
        write(token.content);
        break;
      case 'fence':
      case 'code_block':
        // Code is no list, whatever it looks like.
        break;
      case 'tr_open':
        row = { ...cellsOf(tokens, index + 1, lines[line] ?? ''), next: 0 };
        write(`<tr ${at}>`);
        break;
      case 'tr_close':
        if (row?.rest) write(`<td ${columnAttribute}="1">${escapeText(row.rest)}</td>`);
        write('</tr>');
        break;
      case 'th_open':
      case 'td_open':
        write(`<${token.tag} ${columnAttribute}="${row?.columns[row.next] ?? 1}">`);
        if (row !== null) row.next += 1;
        break;
      default:
        write(token.nesting === -1 ? `</${token.tag}>` : `<${token.tag} ${at}>`);
    }
  }
  return parts.join('');
}

/** Columns of a row's cells, and what stands on its line behind the last one that has a heading. */
function cellsOf(
  tokens: readonly Token[],
  first: number,
  line: string,
): { columns: (number | null)[]; rest: string } {
  const contents: string[] = [];
  for (let at = first; tokens[at]?.type !== 'tr_close'; at += 1) {
    const { type, content } = tokens[at] as Token;
    if (type === 'inline') contents.push(content);
  }
  // A pipe in a cell is written with a backslash.
  const { columns, end } = columnsIn(
    line,
    contents.map(content => content.replaceAll('|', '\\|')),
  );
  const rest = line
    .slice(end)
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' | ');
  return { columns, rest };
}

/** A paragraph on no more lines than its source has, which can write a line break as `&#10;`, too. */
function inLines(html: string, source: string): string {
  return html.split('\n').length > source.split('\n').length ? html.replaceAll('\n', ' ') : html;
}

/** A footnote is no target of a link, even of one word: `[^1]: Enterprise`. */
function asFootnote(line: string): string {
  return line.replace(/^( {0,3})(?=\[\^[^\]]+\]:)/, '$1\\');
}

/**
 * Lines of dashes under a table's headings, with as many cells as the headings have: where one is missing, GitHub shows pipes
 * and no table, and its author still meant one.
 */
function withEvenDelimiters(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    const head = lines[at - 1] ?? '';
    if (!line.includes('|') || !isDelimiterRow(line)) return line;
    return `${line.slice(0, line.search(/\S/))}|${'---|'.repeat(cellCount(head))}`;
  });
}

/** Number of cells of a row: pipes part them, unless a backslash stands in front. */
function cellCount(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}

/** The same text with the block between two lines of dashes at its beginning left blank, so that lines keep their numbers. */
function withoutFrontMatter(source: string): string {
  const found = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source);
  if (found === null) return source;
  const fence = source.slice(0, 3);
  const end = new RegExp(`^${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'm').exec(
    source.slice(found[0].length),
  );
  if (end === null) return source;
  const length = found[0].length + end.index + end[0].length;
  return source.slice(0, length).replace(/[^\r\n]/g, '') + source.slice(length);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A row of dashes between the heading and the rows: `| --- | :-: |`. */
function isDelimiterRow(line: string): boolean {
  const bare = line.trim();
  const cells = bare.slice(bare.startsWith('|') ? 1 : 0, bare.endsWith('|') ? -1 : undefined).split('|');
  return cells.every((cell, at) => (at === 0 ? /^:?--+:?$/ : /^:?-+:?$/).test(cell.trim()));
}

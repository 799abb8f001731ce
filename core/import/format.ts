/** Formats that a list is read in. */
export const formats = ['markdown', 'html', 'csv', 'tsv', 'json', 'yaml', 'text'] as const;

export type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The format of a source: by the ending of its name; where that says nothing, by how it begins and what its lines have. */
export function formatOf(name: string, text: string): Format {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (known !== undefined) return known;
  const start = text.trimStart();
  if (/^[[{]/.test(start) && !/^\[[^\]]*\]\(/.test(start)) return 'json';
  if (/^<(?:!doctype|html|table|body|head|div|section|main|ul)\b/i.test(start)) return 'html';
  if (text.includes('\t')) return 'text';
  const [first = ''] = start.split('\n', 1);
  const isRow = /^[^|#*-]/.test(first) && /[,;]/.test(first.slice(1)) && !first.includes('|');
  return ending !== 'txt' && isRow && isEven(start) ? 'csv' : 'markdown';
}

/** Whether the first lines have as many commas or semicolons each. */
function isEven(text: string): boolean {
  const lines = text.split(/\r?\n/, 4).filter(line => line.trim() !== '');
  return [',', ';'].some(mark => {
    const counts = lines.map(line => line.replace(/"[^"]*"/g, '').split(mark).length);
    return lines.length > 1 && (counts[0] ?? 0) > 1 && counts.every(count => count === counts[0]);
  });
}

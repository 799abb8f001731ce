import type { Format } from './format.ts';
import type { Reading } from './table.ts';

/**
 * Reads a text in a format. Each reader is loaded when it is needed, so that the other commands start without them.
 *
 * @throws Unreadable if the text is not in this format.
 */
export async function readAs(format: Format, text: string): Promise<Reading> {
  switch (format) {
    case 'markdown':
      return (await import('./read/markdown.ts')).readMarkdown(text);
    case 'html':
      return (await import('./read/html.ts')).readHtml(text);
    case 'csv':
      return (await import('./read/csv.ts')).readCsv(text);
    case 'tsv':
      return (await import('./read/csv.ts')).readCsv(text, '\t');
    case 'json':
      return (await import('./read/json.ts')).readJson(text);
    case 'yaml':
      return (await import('./read/yaml.ts')).readYamlList(text);
    case 'text':
      return (await import('./read/text.ts')).readText(text);
  }
}

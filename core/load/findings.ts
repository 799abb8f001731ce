import { type Finding, type Range, startOfFile } from '../finding.ts';
import type { Complaint, Rule } from '../rules/rule.ts';
import { trimEnd } from '../text/trim.ts';
import { visible } from '../text/visible.ts';
import type { locator } from '../yaml/locate.ts';

type Locator = ReturnType<typeof locator>;

/**
 * Gathers what rules complain of and, at the end, finds the place of each in its file. A file is parsed for places
 * only when there is something to show in it, so that a registry without findings costs nothing.
 */
export class Findings {
  readonly #root: string;
  readonly #complaints: { rule: Rule; file: string; complaint: Complaint }[] = [];

  /** `root` is how the reader names the registry's folder. */
  constructor(root: string) {
    this.#root = trimEnd(root, '/');
  }

  add(rule: Rule, file: string, complaints: Iterable<Complaint>): void {
    for (const complaint of complaints)
      this.#complaints.push({ rule, file: complaint.file ?? file, complaint });
  }

  /** Whether anything complained of so far is an error. */
  hasError(): boolean {
    return this.#complaints.some(({ rule, complaint }) => (complaint.severity ?? rule.severity) === 'error');
  }

  /** Every finding, each with its place. `textOf` gives a file's text, if it has any. */
  async located(textOf: (file: string) => string | undefined): Promise<Finding[]> {
    if (this.#complaints.length === 0) return [];
    const { locator } = await import('../yaml/locate.ts');
    const locators = new Map<string, Locator>();
    const locatorOf = (file: string): Locator | undefined => {
      const text = textOf(file);
      if (text === undefined) return undefined;
      const locate = locators.get(file) ?? locator(text);
      locators.set(file, locate);
      return locate;
    };
    return this.#complaints.map(({ rule, file, complaint }) => ({
      rule: rule.id,
      severity: complaint.severity ?? rule.severity,
      // Rules quote what they repeat; a remedy may spell out a value, and a parser repeats what it has read.
      message: visible(complaint.message),
      file: this.#name(file),
      ...place(complaint, () => locatorOf(file)),
    }));
  }

  #name(file: string): string {
    const path = visible(file);
    return this.#root === '' || this.#root === '.' ? path : `${this.#root}/${path}`;
  }
}

function place({ range, at, part }: Complaint, locatorOfFile: () => Locator | undefined): Range {
  if (range !== undefined) return pick(range);
  if (at === undefined) return startOfFile;
  const found = locatorOfFile()?.(at, part) ?? startOfFile;
  // The whole file as a range would colour every line of it.
  return at.length === 0 ? { ...found, endLine: found.line, endColumn: found.column } : found;
}

function pick({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn };
}

import { Option } from 'commander';

/** The option `--format` with these choices. */
export function format(...choices: readonly string[]): Option {
  const words = choices.includes('github')
    ? 'lines for people, JSON for programs, or annotations for a GitHub workflow'
    : 'words for people or JSON for programs';
  return new Option('--format <format>', words).choices(choices).default('text');
}

/** What stands below a command's help. */
export function examples(command: string, ...lines: readonly string[]): string {
  const shown = lines.map(line => `  subprocessor-registry ${command} ${line}`.trimEnd());
  return `\nExamples:\n${shown.join('\n')}\n${exits}`;
}

/** What a command's end means. */
export const exits = '\nExit codes: 0 fine, 1 findings or a difference, 2 wrong use.';

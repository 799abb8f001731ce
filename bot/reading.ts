import { type Command, commandTable, type Misread } from './commands.ts';
import { linesOf } from './own-lines.ts';

/** What a comment says to the bot, and whether it says something to people besides. */
export interface Reading {
  readonly commands: readonly (Command | Misread)[];
  /** Something stands there that is no command: words, a quotation, code, or a command that could not be read. */
  readonly other: boolean;
}

/**
 * Reads a comment. A command stands at the start of a line; lines that quote, code blocks and HTML comments are somebody
 * else's words or none. What stands beside commands is never passed over: it may be an objection.
 */
export function readingOf(body: string): Reading {
  const commands: (Command | Misread)[] = [];
  let other = false;
  for (const { text, own } of linesOf(body)) {
    const command = own ? commandIn(text) : null;
    if (command !== null) commands.push(command);
    if (command === null ? text.trim() !== '' : 'problem' in command) other = true;
  }
  return { commands, other };
}

/** The commands in a comment. */
export function commandsIn(body: string): readonly (Command | Misread)[] {
  return readingOf(body).commands;
}

/** Capital letters do not matter: phones put them where nobody asked for them. */
function commandIn(line: string): Command | Misread | null {
  const [, name, rest = ''] = /^\/([a-z][a-z-]*)(?:[ \t](.*))?$/is.exec(line.trimEnd()) ?? [];
  const row = commandTable.find(known => known.name === name?.toLowerCase());
  if (row === undefined) return null;
  const command = row.read(rest.trim());
  return typeof command === 'string' || command === null
    ? { name: row.name, problem: command ?? 'arguments' }
    : command;
}

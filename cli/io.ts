import { jsonText } from '../core/report/json.ts';

/** Where a command reads its surroundings and writes its answers, so that a test can stand in for the terminal. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths count from, absolute. */
  readonly cwd: string;
  /** The moment it is. Only the day counts, in UTC. */
  readonly now: () => Date;
  /** Resolves when the person at the keyboard has had enough (Ctrl-C), for what goes on until then. */
  readonly untilStopped: () => Promise<void>;
}

/** Where answers and piped text come from, and whether a person types there. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** A stream, and whether a person reads it on a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** How a command ends: 0 fine, 1 findings or a difference, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Writes plain data as JSON, for other programs. */
export function writeJson(output: Output, value: unknown): void {
  output.write(`${jsonText(value)}\n`);
}

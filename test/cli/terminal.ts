import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../cli/io.ts';
import { run } from '../../cli/program.ts';
import { put, tempFolder } from '../local/temp-folder.ts';

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd: string;
  readonly env?: Io['env'];
  /** Whether both streams are terminals. */
  readonly terminal?: boolean;
  /** What is piped in. */
  readonly stdin?: string | Uint8Array;
  /** What happens while a command goes on; it is stopped when this has ended. Is given what was said so far. */
  readonly meanwhile?: (said: string) => Promise<void>;
}

/** Types a command, as if into a terminal on Monday 23 November 2026, and listens. */
export async function type(
  command: readonly string[],
  { cwd, env = {}, terminal = false, stdin = '', meanwhile = async () => {} }: Surroundings,
): Promise<Said> {
  const [stdout, stderr] = [listener(terminal), listener(terminal)];
  const code = await run(command, {
    stdin: Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal }),
    stdout,
    stderr,
    env,
    cwd,
    now: () => new Date('2026-11-23T09:00:00Z'),
    untilStopped: () => meanwhile(stdout.heard()),
  });
  return { code, stdout: stdout.heard(), stderr: stderr.heard() };
}

function listener(isTTY: boolean) {
  const heard: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      heard.push(String(chunk));
      done();
    },
  });
  // What a terminal of many colours answers.
  const terminal = isTTY ? { isTTY, getColorDepth: () => 24 } : { isTTY };
  return Object.assign(stream, terminal, { heard: () => heard.join('') });
}

/** A folder with the small registry of invented companies in `registry/`, and these files laid over it. */
export function withRegistry(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = tempFolder();
  putRegistry(join(folder, 'registry'));
  put(folder, files);
  return folder;
}

const base = join(import.meta.dirname, '../rules/base');

/** Puts the small registry into a folder. */
export function putRegistry(folder: string): void {
  cpSync(base, folder, { recursive: true });
}

/** The policy of the small registry. */
export function policyText(): string {
  return readFileSync(join(base, 'registry.yaml'), 'utf8');
}

/** An entry with all that an announcement needs. */
export function entry(service: string, more = ''): string {
  return `service: ${service}
legal_name: ${service} Ltd
category: infrastructure
website: https://company.example/
contact:
  - email: privacy@company.example
purpose: Reads numbers aloud.
data: [phone number]
data_subjects: [callers]
locations:
  - country: DE
    kind: hosting
established_in: DE
used_from: 2027-03-01
${more}`;
}

/** An entry that lacks its legal name, its website and its contact. */
export const poorEntry = 'service: Example Poor\ncategory: infrastructure\n';

/** An entry with a field that no entry has: an error, wherever and since whenever it stands. */
export const wrongEntry = entry('Example Wrong', 'price: 3\n');

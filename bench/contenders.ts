import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median } from './median.ts';

/** A program that is started and waited for. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Runs before each start, outside of what is measured. */
  readonly before?: () => void;
  /** Whether it may end with another code than 0. */
  readonly mayFail?: boolean;
  /** The most rounds of it that are worth the time. */
  readonly rounds?: number;
}

export interface Ended {
  readonly ms: number;
  readonly output: string;
}

/** Starts a program and waits until it has ended. Its failure ends the benchmark, unless it may fail. */
export function run(contender: Contender, whileRunning?: (pid: number) => void): Promise<Ended> {
  const { name, command, args, cwd, env, mayFail = false } = contender;
  contender.before?.();
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        if (output.length < 1 << 20) output += text;
      });
    }
    const timer = setInterval(
      () => {
        if (child.pid !== undefined) whileRunning?.(child.pid);
      },
      whileRunning === undefined ? 2 ** 30 : 5,
    );
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (code === 0 || (mayFail && code !== null)) resolve({ ms, output });
      else reject(new Error(`${name} ended with ${code ?? signal}: ${output.slice(0, 2000)}`));
    });
  });
}

/** The most memory that a program took, in MB, looked at every few milliseconds; `null` where Linux is not. */
export async function peakMemory(contender: Contender): Promise<number | null> {
  let most: number | null = null;
  await run(contender, pid => {
    try {
      const [, kilobytes = ''] =
        /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      if (kilobytes !== '') most = Number(kilobytes) / 1000;
    } catch {
      // It has just ended, or this is no Linux.
    }
  });
  return most;
}

/**
 * Median milliseconds of each contender. They take turns, each round from another one on, so that a machine which is
 * busy for a while weighs on all of them alike.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  rounds: number,
  progress: (what: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender === undefined || round >= (contender.rounds ?? rounds)) continue;
      progress(`round ${round + 1} of ${rounds}: ${contender.name}`);
      times.get(contender.name)?.push((await run(contender)).ms);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

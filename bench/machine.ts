import { cpus, loadavg, totalmem } from 'node:os';

interface Run {
  /** Load averages when it began: the last one, five and fifteen minutes. */
  readonly load: readonly number[];
  /** How long it took. */
  readonly seconds: number;
}

/**
 * What it was measured on, when, and beside how much other work, in a line: a load before the run that is near the number
 * of cores tells that others were at work. No names of hosts or folders.
 */
export function machine({ load, seconds }: Run): string {
  const [cpu] = cpus();
  const model = cpu?.model.trim().replace(/\s+/g, ' ') ?? 'an unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  const on = `${model}, ${cpus().length} cores, ${memory} GiB, ${process.platform}, Node ${process.versions.node}`;
  const [minute = 0, five = 0] = load;
  const [, after = 0] = loadavg();
  const busy = `load before ${minute.toFixed(1)} (one minute) and ${five.toFixed(1)} (five), after ${after.toFixed(1)} (five)`;
  return `*Measured on ${day} in ${Math.round(seconds)} s: ${on}; ${busy}.*`;
}

import { cpus, totalmem } from 'node:os';

/** What it was measured on and when, in a line. No names of hosts or folders. */
export function machine(): string {
  const [cpu] = cpus();
  const model = cpu?.model.trim().replace(/\s+/g, ' ') ?? 'an unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `*Measured on ${day}: ${model}, ${cpus().length} cores, ${memory} GiB, ${process.platform}, Node ${process.versions.node}.*`;
}

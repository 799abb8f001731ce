import { maxSourceBytes } from '../core/import/bytes.ts';
import type { Io } from './io.ts';

/** All that is piped in, or as much as is too much: whoever gets it says so. */
export async function readStdin({ stdin, stderr }: Io): Promise<Uint8Array> {
  if (stdin.isTTY === true) stderr.write('Paste the list, then press Ctrl-D on a line of its own.\n');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > maxSourceBytes) break;
  }
  return Buffer.concat(chunks);
}

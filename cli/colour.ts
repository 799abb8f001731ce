import { inspect } from 'node:util';
import type { Output } from './io.ts';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

/**
 * Text in a style where the stream shows it: on a terminal of more than two colours, which heeds `NO_COLOR`, or where
 * `FORCE_COLOR` asks for it. (`util.styleText` of Node 20 asks no stream and would colour files and pipes.)
 */
export function styled(style: Style, text: string, stream: Output): string {
  const [on, off] = inspect.colors[style] ?? [];
  return on === undefined || !takesColours(stream) ? text : `\u001B[${on}m${text}\u001B[${off}m`;
}

function takesColours(stream: Output & { getColorDepth?: () => number }): boolean {
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return ['', '1', '2', '3', 'true'].includes(forced);
  return stream.isTTY === true && (stream.getColorDepth?.() ?? 4) > 2;
}

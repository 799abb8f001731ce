import type { IncomingMessage } from 'node:http';

export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** Milliseconds that the whole body may take. */
  readonly time: number;
}

/** Why a body was not taken, as an HTTP status. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  readonly status: 400 | 408 | 413;

  constructor(status: 400 | 408 | 413) {
    super(
      { 400: 'The request broke off.', 408: 'The request took too long.', 413: 'The request is too large.' }[
        status
      ],
    );
    this.status = status;
  }
}

/** Reads a request's body, and no more and no longer than it is allowed to be. */
export function bodyOf(request: IncomingMessage, { most, time }: BodyLimits): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (status: 400 | 408 | 413) => {
      clearTimeout(timer);
      chunks.length = 0;
      // What is left is let through unread: whoever is still sending would not see the answer otherwise.
      request.removeAllListeners('data').resume();
      reject(new BodyRefused(status));
    };
    const timer = setTimeout(() => stop(408), time);
    if (Number(request.headers['content-length'] ?? 0) > most) return stop(413);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stop(413);
      else chunks.push(chunk);
    });
    request.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.on('close', () => {
      if (!request.complete) stop(400);
    });
    request.on('error', () => stop(400));
  });
}

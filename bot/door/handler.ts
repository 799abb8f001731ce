import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request and says so, or leaves it to the next one. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

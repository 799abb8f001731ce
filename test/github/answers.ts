/** What is sent back. `body: undefined` sends none. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `body` as JSON, where that was written already. */
  readonly text?: string;
  /** Instead of `body`, where it is no JSON. */
  readonly bytes?: Uint8Array;
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** A refusal in GitHub's shape. */
export function refused(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}

/** GitHub's answer to a field that it cannot take. */
export function invalid(resource: string, field: string, code: string, message?: string): Answer {
  const error = message === undefined ? { resource, field, code } : { resource, field, code, message };
  return refused(422, 'Validation Failed', { errors: [error] });
}

export const gone = (message: string): Answer => refused(410, message);
export const notFound = (): Answer => refused(404, 'Not Found');
export const emptyRepository = (): Answer => refused(409, 'Git Repository is empty.');

const documentation = 'https://docs.github.example/rest';

/** One page of a list with GitHub's `Link` header; `per_page` is 30 unless asked, 100 at most. */
export function paged(all: readonly unknown[], query: URLSearchParams, address: string): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Math.max(Number(query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const links: string[] = [];
  const link = (number: number, relation: string) => {
    const there = new URLSearchParams(query);
    there.set('page', String(number));
    links.push(`<${address}?${there}>; rel="${relation}"`);
  };
  if (page > 1) link(page - 1, 'prev');
  if (page < last) {
    link(page + 1, 'next');
    link(last, 'last');
  }
  if (page > 1) link(1, 'first');
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return ok(all.slice((page - 1) * size, page * size), headers);
}

/** A body as it goes over the line. */
export function textOf(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body);
}

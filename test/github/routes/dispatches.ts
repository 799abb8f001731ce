import { type Route, route } from '../router.ts';

/** The way to start a workflow with `GITHUB_TOKEN`, whose other events start none. */
export const dispatches: readonly Route[] = [
  route<{ event_type: string; client_payload?: object }>(
    'POST',
    '/repos/{owner}/{repo}/dispatches',
    { permission: 'contents', level: 'write' },
    ({ repository, body }) => {
      repository.dispatches.push({ event: body.event_type, payload: body.client_payload ?? {} });
      return { status: 204 };
    },
  ),
];

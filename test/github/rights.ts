import type { Call } from './router.ts';
import { atLeast, type Role, roleOf } from './world.ts';

/** Whether the caller may do to others' things what that role may. A token with permissions got this far by them. */
export function mayWrite(call: Pick<Call, 'token' | 'repository'>, role: Role = 'write'): boolean {
  const { token, repository } = call;
  if (!token) return false;
  if (token.permissions) return true;
  const own = roleOf(repository, token.login);
  return own !== null && atLeast(own, role);
}
